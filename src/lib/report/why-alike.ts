import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { MergeKind, NameKind } from '$lib/scoring';

/** Why two names may mean the same, as a short sentence. */
export function whyAlike(kind: MergeKind): string {
	switch (kind) {
		case 'acronym':
			return m.findings_names_why_acronym();
		case 'same-words':
			return m.findings_names_why_same_words();
		case 'spacing':
			return m.findings_names_why_spacing();
		case 'diacritics':
			return m.findings_names_why_diacritics();
		case 'abbreviation':
			return m.findings_names_why_abbreviation();
		case 'similar':
			return m.findings_names_why_similar();
		default:
			return unreachable(kind);
	}
}

/** What names are names of. */
export function nameKindName(kind: NameKind): string {
	switch (kind) {
		case 'owners':
			return m.findings_names_of_owners();
		case 'systems':
			return m.findings_names_of_systems();
		case 'items':
			return m.findings_names_of_items();
		case 'processes':
			return m.findings_names_of_processes();
		case 'functions':
			return m.findings_names_of_functions();
		default:
			return unreachable(kind);
	}
}
