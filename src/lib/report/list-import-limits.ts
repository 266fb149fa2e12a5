import { ACCOUNT_LIMITS } from '$lib/questionnaires';

/** How much may be added to a list at once: UTF-16 code units of the text and of a name, lines of the text. SPEC RE42. */
export const LIST_IMPORT_LIMITS = {
	textLength: 200_000,
	rows: 500,
	nameLength: ACCOUNT_LIMITS.name,
} as const;
