import { createHash } from 'node:crypto';
import { goalAlignment, type Answer, type Item, type ItemKind } from '$lib/questionnaires';
import {
	authorOf,
	encodeCanonical,
	isRecordKey,
	publicKeyOf,
	type AuthorId,
	type CborValue,
	type SignedRecord,
} from '$lib/records';
import type { Setup } from '$lib/model';

/** An author by number. Nobody holds the key. */
export function author(number: number): AuthorId {
	return authorOf(new Uint8Array(32).fill(number));
}

/** What somebody says, without the defaults. */
export interface Saying {
	readonly by: AuthorId;
	readonly seq?: number;
	readonly clock?: number;
	readonly at?: number;
	readonly kind: string;
	readonly subject: string;
	readonly body: CborValue;
}

/** A record as it is after verification: the projection does not look at signatures any more. */
export function spoken({
	by,
	seq = 1,
	clock = seq,
	at = 0,
	kind,
	subject,
	body,
}: Saying): SignedRecord {
	const bytes = encodeCanonical([publicKeyOf(by), seq, clock, at, kind, subject, body]);
	const key = createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64url');
	if (!isRecordKey(key)) throw new Error('no key');
	return { author: by, seq, clock, wallSeconds: at, kind, subject, body, bytes, key };
}

/** The salt of every assessment in these tests that is not founded for real. */
export const salt = new Uint8Array(16).fill(7);

/** A setup with the whole goal-alignment pack. */
export function setup(changes: Partial<Setup> = {}): Setup {
	return {
		title: 'Moving to the cloud',
		organisation: 'Freight company',
		initiative: 'New platform',
		initiativeKind: 'erp',
		groups: [],
		departments: [],
		packs: [{ id: goalAlignment.id, version: goalAlignment.version }],
		form: 'full',
		hidden: [],
		order: [],
		ownItems: [],
		naming: 'named',
		leastGroup: 5,
		visibility: 'hidden',
		predictedGroup: null,
		predictedByThem: null,
		minReader: ['groundwork-1'],
		salt,
		...changes,
	};
}

/** The nth item of a kind in the pack. */
export function item<Kind extends ItemKind>(kind: Kind, nth = 0): Extract<Item, { kind: Kind }> {
	const isOfKind = (some: Item): some is Extract<Item, { kind: Kind }> => some.kind === kind;
	const found = goalAlignment.items.filter(isOfKind)[nth];
	if (!found) throw new Error(`no ${kind} ${nth}`);
	return found;
}

/** An answer on a scale. */
export function onScale(point: number): Answer {
	return { response: { state: 'value', value: { kind: 'scale', point } } };
}
