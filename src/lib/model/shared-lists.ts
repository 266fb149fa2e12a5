import { entityId, type EntityId } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import type { FieldValue } from './field-body';
import type { ReadRecord } from './latest-records';
import { isLaterShared } from './precedence';
import { parseFieldSubject } from './subjects';

/** What somebody wrote into a field. */
export interface FieldWord {
	readonly value: FieldValue;
	readonly by: AuthorId;
	/** When, in seconds since 1970 by that author's watch. */
	readonly at: number;
}

/** An entry of a shared list. */
export interface Entity {
	readonly id: EntityId;
	/** Which list it stands in, e.g. `person`. */
	readonly list: string;
	readonly name: string;
	/** Who gave it the name it has. */
	readonly by: AuthorId;
	/** When, in seconds since 1970 by that author's watch. */
	readonly at: number;
	/** What stands in each of its fields, the name among them, with who wrote it last; without fields that are empty again. */
	readonly fields: ReadonlyMap<string, FieldWord>;
}

interface Field {
	/** In the order of arrival here. */
	readonly said: ReadRecord<FieldValue>[];
	readonly lastOf: Map<AuthorId, ReadRecord<FieldValue>>;
}

/** All fields of one entry, and the entry as it reads now; undefined = not read yet. */
interface Entry {
	readonly list: string;
	readonly fields: Map<string, Field>;
	entity: Entity | null | undefined;
}

const NO_ENTITIES: readonly Entity[] = Object.freeze([]);

/**
 * The lists that everybody edits, field by field. It keeps everything that was ever written into a field: that is its history, and
 * leaving an author out brings back what stood there before.
 */
export class SharedLists {
	readonly #entries = new Map<string, Entry>();
	readonly #byList = new Map<string, readonly Entity[]>();
	#removed: ReadonlySet<AuthorId> = new Set();

	/** Whether a subject names a field of an entry. */
	static isSubject(subject: string): boolean {
		return parseFieldSubject(subject) !== null;
	}

	/** Takes a field in. Whether it is its author's last word on that field. */
	put(record: SignedRecord, value: FieldValue): boolean {
		const about = parseFieldSubject(record.subject);
		if (about === null) return false;
		const { entity: id, list, field: name } = about;
		const entry: Entry = this.#entries.get(id) ?? { list, fields: new Map(), entity: undefined };
		this.#entries.set(id, entry);
		const field: Field = entry.fields.get(name) ?? { said: [], lastOf: new Map() };
		entry.fields.set(name, field);
		field.said.push({ record, value });
		const before = field.lastOf.get(record.author);
		if (before && !isLaterShared(record, before.record)) return false;
		field.lastOf.set(record.author, { record, value });
		entry.entity = undefined;
		this.#byList.delete(list);
		return true;
	}

	/** From now on these authors' words do not count. */
	leaveOut(removed: ReadonlySet<AuthorId>): void {
		this.#removed = removed;
		this.#byList.clear();
		for (const entry of this.#entries.values()) entry.entity = undefined;
	}

	/** The entries of a list that have a name, by name, then id; the same array, and the same entry, until a field of it changes. */
	entities(list: string): readonly Entity[] {
		const known = this.#byList.get(list);
		if (known) return known;
		const entities: Entity[] = [];
		for (const [id, entry] of this.#entries) {
			if (entry.list !== list) continue;
			if (entry.entity === undefined) entry.entity = this.#read(id, entry);
			if (entry.entity) entities.push(entry.entity);
		}
		entities.sort(byName);
		const read = entities.length === 0 ? NO_ENTITIES : Object.freeze(entities);
		this.#byList.set(list, read);
		return read;
	}

	/** Everything that was written into a field, the word that counts first, then back in time. */
	history(id: EntityId, field: string): readonly FieldWord[] {
		return (this.#entries.get(id)?.fields.get(field)?.said ?? [])
			.filter(({ record }) => !this.#removed.has(record.author))
			.toSorted((a, b) => (isLaterShared(a.record, b.record) ? -1 : 1))
			.map(wordOf);
	}

	#read(id: string, { list, fields: said }: Entry): Entity | null {
		const fields = new Map<string, FieldWord>();
		for (const [name, field] of [...said].sort(([a], [b]) => (a < b ? -1 : 1))) {
			const last = this.#lastWord(field);
			if (last && last.value !== null) fields.set(name, wordOf(last));
		}
		const named = fields.get('name');
		const name = typeof named?.value === 'string' ? named.value.trim() : '';
		if (!named || name === '') return null;
		return Object.freeze({ id: entityId(id), list, name, by: named.by, at: named.at, fields });
	}

	#lastWord(field: Field): ReadRecord<FieldValue> | undefined {
		let last: ReadRecord<FieldValue> | undefined;
		for (const [author, statement] of field.lastOf) {
			if (this.#removed.has(author)) continue;
			if (!last || isLaterShared(statement.record, last.record)) last = statement;
		}
		return last;
	}
}

function wordOf({ record, value }: ReadRecord<FieldValue>): FieldWord {
	return Object.freeze({ value, by: record.author, at: record.wallSeconds });
}

/** Code unit order: the same on every device, whatever its language. */
function byName(a: Entity, b: Entity): number {
	if (a.name !== b.name) return a.name < b.name ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
