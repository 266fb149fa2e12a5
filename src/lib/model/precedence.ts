import type { SignedRecord } from '$lib/records';
import { KIND } from './record-kinds';

/** Whether one record counts before another about the same subject. A strict total order over records. */
export type Precedence = (a: SignedRecord, b: SignedRecord) => boolean;

/** Among one author's own records: the higher sequence number; in a fork the higher key. */
export const isLaterOwn: Precedence = (a, b) => a.seq > b.seq || (a.seq === b.seq && a.key > b.key);

/** Among everybody's records about a shared field: the higher clock, then the higher key. */
export const isLaterShared: Precedence = (a, b) =>
	a.clock > b.clock || (a.clock === b.clock && a.key > b.key);

/**
 * Whether `a` counts before `b`, both about the same: see `placeOf`.
 *
 * @example
 * const own = { kind: 'answer', author: 'a', subject: 'r1/goal', seq: 2, clock: 5, key: 'k' };
 * isLater(own, { ...own, seq: 1, clock: 9 }) // => true
 * const shared = { ...own, kind: 'field' };
 * isLater(shared, { ...shared, seq: 1, clock: 9 }) // => false
 */
export const isLater: Precedence = (a, b) =>
	a.kind === KIND.field ? isLaterShared(a, b) : isLaterOwn(a, b);

/**
 * What a record is about, as text: of the records with the same place one counts. A field of a shared list is everybody's; all else is its
 * author's own.
 *
 * @example
 * placeOf({ kind: 'answer', author: 'a', subject: 'r1/goal' }) // => 'answer a r1/goal'
 * placeOf({ kind: 'field', author: 'a', subject: 'person-1/name' }) // => 'field person-1/name'
 */
export function placeOf({ kind, author, subject }: SignedRecord): string {
	return kind === KIND.field ? `${kind} ${subject}` : `${kind} ${author} ${subject}`;
}
