import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { MergeKind } from '$lib/scoring';

/** Why two names may mean the same, as a sentence. */
export function reasonWords(kind: MergeKind | 'same-name'): string {
	switch (kind) {
		case 'same-name':
			return m.lists_reason_same_name();
		case 'acronym':
			return m.lists_reason_acronym();
		case 'same-words':
			return m.lists_reason_same_words();
		case 'spacing':
			return m.lists_reason_spacing();
		case 'diacritics':
			return m.lists_reason_diacritics();
		case 'abbreviation':
			return m.lists_reason_abbreviation();
		case 'similar':
			return m.lists_reason_similar();
		default:
			return unreachable(kind);
	}
}
