import type { Entity, FieldValue } from '$lib/model';
import type { EntityId } from '$lib/questionnaires';
import { toHex } from '$lib/records';

/** What people decided about two names: that they mean the same, the second being called by the first, or that they do not. */
export interface NameDecision {
	readonly id: EntityId;
	/** Keys of the names. */
	readonly from: string;
	readonly into: string;
	readonly isSame: boolean;
}

/** The fields of an entry of the list of decisions. */
export const DECISION_FIELDS = { from: 'from', into: 'into', isSame: 'same' } as const;

/** Every decision that stands; one that was taken back is not among them. */
export function readNameDecisions(entities: readonly Entity[]): readonly NameDecision[] {
	return entities.flatMap(({ id, fields }) => {
		const from = fields.get(DECISION_FIELDS.from)?.value;
		const into = fields.get(DECISION_FIELDS.into)?.value;
		const isSame = fields.get(DECISION_FIELDS.isSame)?.value;
		const isReadable =
			typeof from === 'string' && typeof into === 'string' && typeof isSame === 'boolean';
		return isReadable ? [{ id, from, into, isSame }] : [];
	});
}

/** Names that were found to be another name: what the findings follow. */
export function mergesOf(decisions: readonly NameDecision[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		decisions.filter(({ isSame }) => isSame).map(({ from, into }) => [from, into]),
	);
}

/** Whether people said that two keys are two things; the order does not matter. */
export function refusals(decisions: readonly NameDecision[]): (a: string, b: string) => boolean {
	const refused = new Set(
		decisions.filter(({ isSame }) => !isSame).map(({ from, into }) => pairOf(from, into)),
	);
	return (a, b) => refused.has(pairOf(a, b));
}

/** The entry about two keys: the same one for everybody, so that two people who decide at once edit one entry. */
export async function decisionId(a: string, b: string): Promise<EntityId> {
	return hashedId('merge', pairOf(a, b));
}

/** An id that follows from what the entry is about. */
export async function hashedId(list: 'merge' | 'finding', about: string): Promise<EntityId> {
	const bytes = new TextEncoder().encode(about);
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return `${list}-${toHex(hash.slice(0, 8))}` as EntityId;
}

function pairOf(a: string, b: string): string {
	return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** The fields that say whether two names mean the same, `from` being called `into`; `null` = nothing is said any more. */
export async function decisionChanges(
	from: string,
	into: string,
	isSame: boolean | null,
): Promise<
	readonly { readonly id: EntityId; readonly field: string; readonly value: FieldValue }[]
> {
	const id = await decisionId(from, into);
	return [
		{ id, field: 'name', value: `${from} = ${into}`.slice(0, 200) },
		{ id, field: DECISION_FIELDS.from, value: from },
		{ id, field: DECISION_FIELDS.into, value: into },
		{ id, field: DECISION_FIELDS.isSame, value: isSame },
	];
}
