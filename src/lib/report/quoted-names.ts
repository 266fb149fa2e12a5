import { m } from '$lib/messages';
import { keptFormat } from './kept-format';

const conjunction = keptFormat((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Names in quotes as part of a sentence: “A”, “B” and “C”. */
export function quotedNames(names: readonly string[]): string {
	return nameList(names.map((name) => m.findings_quoted({ name })));
}

/** Names as part of a sentence: A, B and C. */
export function nameList(names: readonly string[]): string {
	return conjunction().format(names);
}
