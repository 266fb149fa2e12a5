import { config } from '../config';
import { compareText } from './finding';
import { peopleByName, type ProcessAccounts } from './process-accounts';

/** How much one owner answers for, as the only one who is named. */
export interface OwnerLoad {
	readonly owner: string;
	/** Keys of the processes of which nobody names another owner. */
	readonly processes: readonly string[];
	/** How many processes are described at all. */
	readonly of: number;
	/** So many, and so large a share, that OWNER_OVERLOAD asks about it. */
	readonly isOverload: boolean;
}

/**
 * Sole named owners with their processes, most first, then by key. The order of accounts does not matter. Source: SPEC 6.4.
 *
 * @example
 * ownerLoads(readInventory(sampleInventory).processes) // => [{ owner: 'bob', processes: ['dispatch'], of: 2, isOverload: false }]
 */
export function ownerLoads(processes: readonly ProcessAccounts[]): readonly OwnerLoad[] {
	const { overload } = config.inventory;
	const least = Math.max(
		overload.processes,
		Math.ceil(overload.share * processes.length - config.slack),
	);
	const owned = new Map<string, string[]>();
	for (const { process, accounts } of processes) {
		const [owner, another] = [...peopleByName(accounts, (account) => account.owner).keys()];
		if (owner === undefined || another !== undefined) continue;
		const known = owned.get(owner) ?? [];
		known.push(process);
		owned.set(owner, known);
	}
	return [...owned]
		.map(([owner, own]) => ({
			owner,
			processes: own.toSorted(compareText),
			of: processes.length,
			isOverload: own.length >= least,
		}))
		.sort((a, b) => b.processes.length - a.processes.length || compareText(a.owner, b.owner));
}
