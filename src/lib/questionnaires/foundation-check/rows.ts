/** What a row of the foundation check is about: where it leaks, or a symptom that shows. */
export type FoundationKind = 'leak' | 'symptom';

/** The rows of its profile, by the ids of their items, in their order. */
export const FOUNDATION_ROWS = [
	{ id: 'leak-untried', kind: 'leak' },
	{ id: 'leak-versions', kind: 'leak' },
	{ id: 'leak-approvals', kind: 'leak' },
	{ id: 'leak-paper-owner', kind: 'leak' },
	{ id: 'leak-reports', kind: 'leak' },
	{ id: 'symptom-kept-twice', kind: 'symptom' },
	{ id: 'symptom-bridges', kind: 'symptom' },
	{ id: 'symptom-nobodys', kind: 'symptom' },
	{ id: 'symptom-adjusted', kind: 'symptom' },
	{ id: 'symptom-own-tools', kind: 'symptom' },
] as const satisfies readonly { readonly id: string; readonly kind: FoundationKind }[];
