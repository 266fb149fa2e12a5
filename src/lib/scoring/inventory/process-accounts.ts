import { canonicalNames } from './canonical-names';
import {
	accountOf,
	namedFunctions,
	type Account,
	type NamedAnswer,
	type NamedFunction,
} from './account';
import type { Inventory } from './process-record';

/** All accounts of one process. */
export interface ProcessAccounts {
	readonly process: string;
	readonly accounts: readonly Account[];
}

/** An inventory in which every name is a key: what the rules read. */
export interface ReadInventory {
	/** By process. */
	readonly processes: readonly ProcessAccounts[];
	readonly accounts: readonly Account[];
	/** What systems are for, of accounts and lists together. */
	readonly functions: readonly NamedFunction[];
	/** Keys of the roles of each respondent. */
	readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Inventory, ReadInventory>();

/**
 * Reads an inventory: keys for names, accounts by process; an inventory that was read before is not read again. Cost O(records + edges).
 * Source: SPEC 6.1.
 *
 * @example
 * readInventory(sampleInventory).processes.length // => 2
 */
export function readInventory(inventory: Inventory): ReadInventory {
	const read = known.get(inventory) ?? readAnew(inventory);
	known.set(inventory, read);
	return read;
}

function readAnew({ respondents, records, functions = [], merges }: Inventory): ReadInventory {
	const keyOf = canonicalNames(merges);
	const accounts = records.map((record) => accountOf(record, keyOf)).filter((own) => own !== null);
	const byProcess = new Map<string, Account[]>();
	for (const account of accounts) {
		const list = byProcess.get(account.process);
		if (list === undefined) byProcess.set(account.process, [account]);
		else list.push(account);
	}
	return {
		processes: [...byProcess].map(([process, list]) => ({ process, accounts: list })),
		accounts,
		functions: [
			...accounts.flatMap((account) => account.functions),
			...namedFunctions(functions, keyOf),
		],
		roles: new Map(
			respondents.map(({ id, roles }) => [
				id,
				new Set(roles.map(keyOf).filter((key) => key !== null)),
			]),
		),
	};
}

/** People by what they named: only those who named something. */
export function peopleByName(
	accounts: readonly Account[],
	answerOf: (account: Account) => NamedAnswer,
): ReadonlyMap<string, ReadonlySet<string>> {
	const people = new Map<string, Set<string>>();
	for (const account of accounts) {
		const answer = answerOf(account);
		if (answer.kind !== 'name') continue;
		const named = people.get(answer.key) ?? new Set<string>();
		people.set(answer.key, named.add(account.by));
	}
	return people;
}

/** How many people answered in a way. */
export function countPeople(
	accounts: readonly Account[],
	isMeant: (account: Account) => boolean,
): number {
	return new Set(accounts.filter(isMeant).map(({ by }) => by)).size;
}
