import { m } from '$lib/messages';
import { displayLocale } from './display-locale';

/** Names in quotes as part of a sentence: “A”, “B” and “C”. */
export function quotedNames(names: readonly string[]): string {
	return nameList(names.map((name) => m.findings_quoted({ name })));
}

/** Names as part of a sentence: A, B and C. */
export function nameList(names: readonly string[]): string {
	return new Intl.ListFormat(displayLocale(), { type: 'conjunction' }).format(names);
}
