import { confirmedCycles } from './confirmed-cycles';
import type { Finding } from './finding';
import type { ProcessAccounts, ReadInventory } from './process-accounts';
import { processEdges, type ProcessEdge } from './process-edges';

/** What goes from process to process: not acknowledged, not described, not the same thing, to nobody, in a circle. Source: SPEC 6.4. */
export function flowFindings(inventory: ReadInventory): readonly Finding[] {
	const edges = processEdges(inventory);
	const takers = describers(inventory.processes, ({ inputs }) => inputs !== null);
	const givers = describers(inventory.processes, ({ outputs }) => outputs !== null);
	return [
		...edges.flatMap((edge) => handover(edge, takers.get(edge.to))),
		...edges.flatMap((edge) => supply(edge, givers.get(edge.from))),
		...edges.flatMap(mismatch),
		...inventory.processes.flatMap(orphans),
		...isolated(inventory.processes, edges),
		...confirmedCycles(edges).map((subjects): Finding => ({
			code: 'CYCLE',
			severity: 'minor',
			subjects,
		})),
	];
}

/** Who described one side of each process; processes that nobody described are not in it. */
function describers(
	processes: readonly ProcessAccounts[],
	isDescribed: (account: ProcessAccounts['accounts'][number]) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(
		processes.flatMap(({ process, accounts }) => {
			const people = accounts.filter(isDescribed).map(({ by }) => by);
			return people.length === 0 ? [] : [[process, new Set(people)] as const];
		}),
	);
}

/** Somebody says from -> to: do those who described the inputs of `to` know? */
function handover(
	{ from, to, givers, takers }: ProcessEdge,
	described: ReadonlySet<string> | undefined,
): readonly Finding[] {
	if (givers.size === 0 || takers.size > 0) return [];
	const subjects = [from, to];
	if (described === undefined) return [{ code: 'TARGET_UNDESCRIBED', severity: 'info', subjects }];
	const isSelfInconsistent = isOnePerson(givers, described);
	return [{ code: 'HANDOFF_UNACKNOWLEDGED', severity: 'major', subjects, isSelfInconsistent }];
}

/** Somebody says that `to` gets something from `from`: do those who described its outputs know? */
function supply(
	{ from, to, givers, takers }: ProcessEdge,
	described: ReadonlySet<string> | undefined,
): readonly Finding[] {
	if (takers.size === 0 || givers.size > 0) return [];
	const subjects = [from, to];
	if (described === undefined) return [{ code: 'SOURCE_UNDESCRIBED', severity: 'info', subjects }];
	const isSelfInconsistent = isOnePerson(takers, described);
	return [{ code: 'INPUT_UNFED', severity: 'major', subjects, isSelfInconsistent }];
}

function isOnePerson(these: ReadonlySet<string>, those: ReadonlySet<string>): boolean {
	return new Set([...these, ...those]).size === 1;
}

function mismatch({ from, to, given, taken }: ProcessEdge): readonly Finding[] {
	const isNamed = given.size > 0 && taken.size > 0;
	if (!isNamed || [...given].some((item) => taken.has(item))) return [];
	return [{ code: 'ITEM_MISMATCH', severity: 'minor', subjects: [from, to] }];
}

function orphans({ process, accounts }: ProcessAccounts): readonly Finding[] {
	return accounts
		.flatMap(({ outputs }) => outputs ?? [])
		.filter(({ end }) => end.kind === 'nowhere')
		.map(({ item }) => ({
			code: 'ORPHAN_OUTPUT',
			severity: 'minor',
			subjects: item === null ? [process] : [process, item],
		}));
}

/** Both sides are described, and nothing at all touches the process. */
function isolated(
	processes: readonly ProcessAccounts[],
	edges: readonly ProcessEdge[],
): readonly Finding[] {
	const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
	return processes
		.filter(({ process, accounts }) => {
			const inputs = accounts.flatMap((account) => account.inputs ?? []);
			const outputs = accounts.flatMap((account) => account.outputs ?? []);
			const isDescribed =
				accounts.some((account) => account.inputs !== null) &&
				accounts.some((account) => account.outputs !== null);
			const isBare = !inputs.some(isOutside) && outputs.length === 0;
			return isDescribed && isBare && !touched.has(process);
		})
		.map(({ process }) => ({ code: 'PROCESS_ISOLATED', severity: 'minor', subjects: [process] }));
}

function isOutside({ end }: { readonly end: { readonly kind: string } }): boolean {
	return end.kind === 'outside';
}
