import type { Accounts, ListEntry } from '$lib/model';
import type { EntityId } from '$lib/questionnaires';
import type { AuthorId } from '$lib/records';
import { followMerges } from '../lists/follow-merges';

/**
 * Who described each process; an account of a process that was found to be another one counts as one of that. Each author once, in the
 * order of the accounts. Processes that nobody described are missing. Cost: the number of accounts.
 */
export function describersOf(
	accounts: Accounts,
	processes: readonly Pick<ListEntry, 'id' | 'mergedInto'>[],
): ReadonlyMap<EntityId, ReadonlySet<AuthorId>> {
	const byId = new Map(processes.map((process) => [process.id, process]));
	const describers = new Map<EntityId, Set<AuthorId>>();
	for (const [author, own] of accounts) {
		for (const id of own.keys()) {
			const process = followMerges(byId, id)?.id ?? id;
			describers.set(process, (describers.get(process) ?? new Set()).add(author));
		}
	}
	return describers;
}
