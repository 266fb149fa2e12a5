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

function newSide(end: Place, described: ReadonlyMap<string, readonly string[]>): MutableSide {
	const people = end.kind === 'process' ? described.get(end.key) : undefined;
	return { end, statements: [], described: people ?? [] };
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

/** Who described one side of each process; processes of which nobody did are not in it. */
function describers(
	processes: ReadInventory['processes'],
	sideOf: (account: Account) => readonly EdgeEnd[] | null,
): ReadonlyMap<string, readonly string[]> {
	return new Map(
		processes.flatMap(({ process, accounts }) => {
			const people = accounts.filter((account) => sideOf(account) !== null).map(({ by }) => by);
			return people.length === 0
				? []
				: [[process, [...new Set(people)].sort(compareText)] as const];
		}),
	);
}
