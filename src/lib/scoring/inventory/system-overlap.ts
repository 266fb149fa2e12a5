import { canonicalNames } from './canonical-names';
import { compareText } from './finding';
import { readInventory, type ReadInventory } from './process-accounts';
import type { Inventory } from './process-record';

/** A system as the list has it. */
export interface KnownSystem {
	readonly name: string;
	readonly owner: string | null;
	/** Whether somebody decided to have it; null = not said. */
	readonly isOfficial: boolean | null;
	/** Ids of the departments that use it. */
	readonly departments: readonly string[];
}

/** Who says that a system has a function. */
export interface OverlapCell {
	/** The list of systems says so. */
	readonly isListed: boolean;
	/** Who says so in an account, by code point. */
	readonly people: readonly string[];
}

/** A function, and the systems that are said to have it, by their keys; at least one. */
export interface OverlapFunction {
	readonly key: string;
	readonly cells: ReadonlyMap<string, OverlapCell>;
}

/** A system that is on the list or that an account names. */
export interface OverlapSystem {
	readonly key: string;
	/** Null = accounts name it and the list does not have it. */
	readonly known: KnownSystem | null;
	/** Keys of the processes whose accounts name it. */
	readonly processes: readonly string[];
	/** Who names it in an account. */
	readonly people: readonly string[];
}

/** Functions as rows, systems as columns. */
export interface SystemOverlap {
	readonly functions: readonly OverlapFunction[];
	readonly systems: readonly OverlapSystem[];
}

/**
 * Which system is said to have which function, by accounts and by the list. Functions of most systems first, then by key; systems in
 * the order in which the functions name them, then those without a function. A source that counts as right is a system too. The order
 * of accounts does not matter, and nobody counts twice. Cost O(records). Source: SPEC 6.1, 6.2, 6.4 FUNCTION_DUPLICATED.
 *
 * @example
 * systemOverlap(sampleInventory, []).functions.length // => 1
 */
export function systemOverlap(inventory: Inventory, listed: readonly KnownSystem[]): SystemOverlap {
	const keyOf = canonicalNames(inventory.merges);
	const { accounts } = readInventory(inventory);
	const functions = overlapFunctions(accounts, inventory.functions ?? [], keyOf);
	const known = new Map<string, KnownSystem>();
	for (const system of listed) {
		const key = keyOf(system.name);
		if (key !== null && !known.has(key)) known.set(key, system);
	}
	const named = namings(accounts);
	const order = new Set([
		...functions.flatMap(({ cells }) => [...cells.keys()].sort(compareText)),
		...[...named.keys(), ...known.keys()].sort(compareText),
	]);
	return {
		functions,
		systems: [...order].map((key) => ({
			key,
			known: known.get(key) ?? null,
			processes: sorted(named.get(key)?.processes),
			people: sorted(named.get(key)?.people),
		})),
	};
}

type KeyOf = ReturnType<typeof canonicalNames>;
type Accounts = ReadInventory['accounts'];

function overlapFunctions(
	accounts: Accounts,
	listed: NonNullable<Inventory['functions']>,
	keyOf: KeyOf,
): readonly OverlapFunction[] {
	const rows = new Map<string, Map<string, { isListed: boolean; people: Set<string> }>>();
	const cellOf = (name: string, system: string) => {
		const cells = rows.get(name) ?? new Map<string, { isListed: boolean; people: Set<string> }>();
		const cell = cells.get(system) ?? { isListed: false, people: new Set<string>() };
		rows.set(name, cells.set(system, cell));
		return cell;
	};
	for (const { by, functions } of accounts) {
		for (const { name, system } of functions) cellOf(name, system).people.add(by);
	}
	for (const use of listed) {
		const [name, system] = [keyOf(use.function), keyOf(use.system)];
		if (name !== null && system !== null) cellOf(name, system).isListed = true;
	}
	return [...rows]
		.map(([key, cells]) => ({ key, cells: inOrder(cells) }))
		.sort((a, b) => b.cells.size - a.cells.size || compareText(a.key, b.key));
}

function inOrder(
	cells: ReadonlyMap<string, { isListed: boolean; people: ReadonlySet<string> }>,
): OverlapFunction['cells'] {
	const arranged = [...cells].sort(([a], [b]) => compareText(a, b));
	return new Map(
		arranged.map(([system, { isListed, people }]) => [
			system,
			{ isListed, people: sorted(people) },
		]),
	);
}

interface Naming {
	readonly processes: Set<string>;
	readonly people: Set<string>;
}

function namings(accounts: Accounts): ReadonlyMap<string, Naming> {
	const named = new Map<string, Naming>();
	for (const { by, process, systems, functions, authority } of accounts) {
		const source = authority.kind === 'name' ? [authority.key] : [];
		for (const key of [...(systems ?? []), ...functions.map(({ system }) => system), ...source]) {
			const naming = named.get(key) ?? { processes: new Set<string>(), people: new Set<string>() };
			naming.processes.add(process);
			naming.people.add(by);
			named.set(key, naming);
		}
	}
	return named;
}

function sorted(names: ReadonlySet<string> | undefined): readonly string[] {
	return [...(names ?? [])].sort(compareText);
}
