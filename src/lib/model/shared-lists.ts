import { entityId, type EntityId } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import type { FieldValue } from './field-body';
import { isLaterShared, type Statement } from './statements';

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
}

type Field = Map<AuthorId, Statement<FieldValue>>;

const SUBJECT = /^([a-z][a-z-]{0,30})-[0-9a-f]{16}\/[a-z][a-z0-9-]{0,31}$/;
const NO_ENTITIES: readonly Entity[] = Object.freeze([]);

/**
 * The lists that everybody edits, field by field. Of each field it keeps every author's last word, so that leaving an author out
 * brings back what stood there before.
 */
export class SharedLists {
	readonly #fields = new Map<string, Field>();
	#removed: ReadonlySet<AuthorId> = new Set();
	#byList: ReadonlyMap<string, readonly Entity[]> | null = null;

	/** Whether a subject names a field of an entry. */
	static isSubject(subject: string): boolean {
		return SUBJECT.test(subject);
	}

	/** Takes a field in. Whether it is its author's last word on that field. */
	put(record: SignedRecord, value: FieldValue): boolean {
		const field = this.#fields.get(record.subject) ?? new Map<AuthorId, Statement<FieldValue>>();
		const standing = field.get(record.author);
		if (standing && !isLaterShared(record, standing.record)) return false;
		field.set(record.author, { record, value });
		this.#fields.set(record.subject, field);
		this.#byList = null;
		return true;
	}

	/** From now on these authors' words do not count. */
	leaveOut(removed: ReadonlySet<AuthorId>): void {
		this.#removed = removed;
		this.#byList = null;
	}

	/** The entries of a list that have a name, by name, then id; the same array until a field changes. */
	entities(list: string): readonly Entity[] {
		this.#byList ??= this.#read();
		return this.#byList.get(list) ?? NO_ENTITIES;
	}

	#read(): ReadonlyMap<string, readonly Entity[]> {
		const byList = new Map<string, Entity[]>();
		for (const [subject, field] of this.#fields) {
			const entity = subject.endsWith('/name') ? this.#entity(subject, field) : null;
			if (entity === null) continue;
			const entities = byList.get(entity.list) ?? [];
			entities.push(entity);
			byList.set(entity.list, entities);
		}
		for (const entities of byList.values()) entities.sort(byName);
		return byList;
	}

	#entity(subject: string, field: Field): Entity | null {
		const last = this.#lastWord(field);
		const list = SUBJECT.exec(subject)?.[1];
		if (typeof last?.value !== 'string' || list === undefined) return null;
		const name = last.value.trim();
		if (name === '') return null;
		const id = entityId(subject.slice(0, subject.indexOf('/')));
		const { author: by, wallSeconds: at } = last.record;
		return Object.freeze({ id, list, name, by, at });
	}

	#lastWord(field: Field): Statement<FieldValue> | undefined {
		let last: Statement<FieldValue> | undefined;
		for (const [author, statement] of field) {
			if (this.#removed.has(author)) continue;
			if (!last || isLaterShared(statement.record, last.record)) last = statement;
		}
		return last;
	}
}

/** Code unit order: the same on every device, whatever its language. */
function byName(a: Entity, b: Entity): number {
	if (a.name !== b.name) return a.name < b.name ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
