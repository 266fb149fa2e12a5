import type { Accounts, Projection } from '$lib/model';
import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import type { Inventory, ProcessRecord } from '$lib/scoring';
import { listsOf, recordReader } from './read-inventory';
import { readNameDecisions } from '../lists/name-decisions';

/** What the findings come from, author by author, and which names people said are two things. */
export interface InventoryParts {
	readonly inventory: Inventory;
	/** Records by author, in the order of the inventory. */
	readonly recordsBy: ReadonlyMap<string, readonly ProcessRecord[]>;
	/** Pairs of keys. */
	readonly refused: readonly (readonly [string, string])[];
}

interface Own {
	readonly accounts: ReadonlyMap<EntityId, ProcessAccount>;
	readonly records: readonly ProcessRecord[];
}

/**
 * Reads the inventory of one round off the projection, and remembers it: what did not change stays the same object, the whole as well as
 * each author's records. Cost of a new account: its author's; of a changed list: everybody's accounts.
 */
export class InventoryBook {
	#parts: InventoryParts | null = null;
	/** What the whole was read of, and what the records were: names come from three lists. */
	#readOf: readonly unknown[] = [];
	#namedBy: readonly unknown[] = [];
	#own: ReadonlyMap<string, Own> = new Map();

	/** What the findings of a round come from, and its parts. */
	read(projection: Projection, round: string): InventoryParts {
		const accounts = projection.accounts(round);
		const names = ['person', 'process', 'system'].map((list) => projection.entities(list));
		const merges = projection.entities('merge');
		const readOf = [accounts, ...names, merges, projection.respondents, projection.setup];
		if (this.#parts !== null && areSame(readOf, this.#readOf)) return this.#parts;
		this.#own = this.#recordsOf(projection, accounts, areSame(names, this.#namedBy));
		this.#namedBy = names;
		this.#readOf = readOf;
		const recordsBy = new Map([...this.#own].map(([author, { records }]) => [author, records]));
		this.#parts = {
			inventory: { ...listsOf(projection), records: [...recordsBy.values()].flat() },
			recordsBy,
			refused: readNameDecisions(merges).flatMap(({ from, into, isSame }) =>
				isSame ? [] : [[from, into] as const],
			),
		};
		return this.#parts;
	}

	#recordsOf(
		projection: Projection,
		accounts: Accounts,
		hasSameNames: boolean,
	): ReadonlyMap<string, Own> {
		const recordsOf = recordReader(projection);
		const own = new Map<string, Own>();
		for (const [author, given] of accounts) {
			const before = this.#own.get(author);
			if (before?.accounts === given && hasSameNames) own.set(author, before);
			else {
				const records = recordsOf(author, given);
				const isSame = before !== undefined && saySame(before.records, records);
				own.set(author, { accounts: given, records: isSame ? before.records : records });
			}
		}
		return own;
	}
}

function areSame(these: readonly unknown[], those: readonly unknown[]): boolean {
	return these.length === those.length && these.every((each, place) => each === those[place]);
}

/** Both were read by the same function, so that their fields stand in the same order. */
function saySame(these: readonly ProcessRecord[], those: readonly ProcessRecord[]): boolean {
	return these.length === those.length && JSON.stringify(these) === JSON.stringify(those);
}
