/** The kinds of record that this build knows, by name. Kinds are never renamed and never change their meaning. */
export const KIND = {
	join: 'join',
	answer: 'answer',
	account: 'account',
	field: 'field',
	setup: 'setup',
	reveal: 'reveal',
	removal: 'removal',
} as const;

/** One of the kinds of record that this build knows. */
export type RecordKind = (typeof KIND)[keyof typeof KIND];
