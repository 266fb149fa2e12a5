import type { Account, EdgeEnd } from './account';
import { compareText } from './finding';
import type { ReadInventory } from './process-accounts';

/** What one person says about one side of a handoff, in their words; null = not said. */
export interface HandoffStatement {
	readonly by: string;
	readonly item: string | null;
	readonly form: string | null;
}

/** One side of a handoff. */
export interface HandoffSide {
	readonly end: EdgeEnd['end'];
	/** Who states it, by person; empty where nobody does. */
	readonly statements: readonly HandoffStatement[];
	/** Who described this side of the process, whether they state the handoff or not; empty where nobody did. */
	readonly described: readonly string[];
	/** Who described the process, but not this side of it. */
	readonly silent: readonly string[];
}

/** A handoff as it is stated, on either side or both. */
export interface StatedHandoff {
	readonly from: HandoffSide;
	readonly to: HandoffSide;
	/** What it hands to nobody, as a key; null where that was not said, and for every other handoff. */
	readonly orphan: string | null;
}

/**
 * Every handoff that somebody states, once: between two processes, from and to the outside, and by item what goes to nobody. Cost
 * O(records + edges). Source: SPEC 6.4.
 */
export function statedHandoffs({ processes }: ReadInventory): readonly StatedHandoff[] {
	const gives = describers(processes, ({ outputs }) => outputs);
	const takes = describers(processes, ({ inputs }) => inputs);
	const handoffs = new Map<string, MutableHandoff>();
	const handoff = (from: Place, to: Place, orphan: string | null = null) => {
		const key = `${keyOf(from)}>${keyOf(to)}${orphan === null ? '' : `>${orphan}`}`;
		let known = handoffs.get(key);
		if (known === undefined) {
			known = { from: newSide(from, gives), to: newSide(to, takes), orphan };
			handoffs.set(key, known);
		}
		return known;
	};
	for (const { by, process, inputs, outputs } of processes.flatMap(({ accounts }) => accounts)) {
		const here: Place = { kind: 'process', key: process };
		for (const { end, item, words } of outputs ?? []) {
			const orphan = end.kind === 'nowhere' ? item : null;
			state(handoff(here, end, orphan).from, { by, ...words });
		}
		for (const { end, words } of inputs ?? []) state(handoff(end, here).to, { by, ...words });
	}
	return [...handoffs.values()].map(({ from, to, orphan }) => ({
		from: inOrder(from),
		to: inOrder(to),
		orphan,
	}));
}

type Place = EdgeEnd['end'];

interface MutableHandoff extends StatedHandoff {
	readonly from: MutableSide;
	readonly to: MutableSide;
}

interface MutableSide extends HandoffSide {
	readonly statements: HandoffStatement[];
}

/** Keys of names have neither of the signs in them that tell places apart. */
function keyOf(place: Place): string {
	return place.kind === 'process' ? `=${place.key}` : place.kind;
}

function newSide(end: Place, people: ReadonlyMap<string, Describers>): MutableSide {
	const here = end.kind === 'process' ? people.get(end.key) : undefined;
	return { end, statements: [], described: here?.described ?? [], silent: here?.silent ?? [] };
}

/** Once a person and wording, however many accounts they gave under names that were merged since. */
function state({ statements }: MutableSide, said: HandoffStatement): void {
	const isKnown = statements.some(
		({ by, item, form }) => by === said.by && item === said.item && form === said.form,
	);
	if (!isKnown) statements.push(said);
}

function inOrder(side: HandoffSide): HandoffSide {
	const statements = side.statements.toSorted(
		(a, b) =>
			compareText(a.by, b.by) ||
			compareText(a.item ?? '', b.item ?? '') ||
			compareText(a.form ?? '', b.form ?? ''),
	);
	return { ...side, statements };
}

/** Who described one side of a process, and who described the process without it; by code point. */
type Describers = Pick<HandoffSide, 'described' | 'silent'>;

function describers(
	processes: ReadInventory['processes'],
	sideOf: (account: Account) => readonly EdgeEnd[] | null,
): ReadonlyMap<string, Describers> {
	return new Map(
		processes.map(({ process, accounts }) => {
			const did = new Set(
				accounts.filter((account) => sideOf(account) !== null).map(({ by }) => by),
			);
			const others = new Set(accounts.map(({ by }) => by).filter((by) => !did.has(by)));
			return [process, { described: inNameOrder(did), silent: inNameOrder(others) }] as const;
		}),
	);
}

function inNameOrder(people: ReadonlySet<string>): readonly string[] {
	return [...people].sort(compareText);
}
