import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { ItemKind } from '$lib/questionnaires';

/** The kinds of question in the order in which they are offered. */
export const ITEM_KINDS: readonly ItemKind[] = [
	'scale',
	'yes-partly-no',
	'single',
	'multiple',
	'ranking',
	'allocation',
	'number',
	'date',
	'entity',
	'text',
];

/** What a kind of question asks for, in a few words. */
export function itemKindWords(kind: ItemKind): string {
	switch (kind) {
		case 'scale':
			return m.setup_kind_scale();
		case 'yes-partly-no':
			return m.setup_kind_yes();
		case 'single':
			return m.setup_kind_single();
		case 'multiple':
			return m.setup_kind_multiple();
		case 'ranking':
			return m.setup_kind_ranking();
		case 'allocation':
			return m.setup_kind_allocation();
		case 'number':
			return m.setup_kind_number();
		case 'date':
			return m.setup_kind_date();
		case 'entity':
			return m.setup_kind_entity();
		case 'text':
			return m.setup_kind_text();
		default:
			return unreachable(kind);
	}
}
