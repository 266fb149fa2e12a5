import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { ItemDivergence, ItemScore } from '$lib/scoring';
import { formatNumber, formatPoints, formatShare } from './format-number';

/**
 * How far apart two people picked at random are on an item, as a sentence in its own unit. Null where fewer than two answered, and
 * for text. Says "the same" only where all answers are; where exact figures
 * would disclose everybody, only that nearly all are.
 */
export function describeGap({
	item,
	divergence,
	isNearlyAll,
}: Pick<ItemScore, 'item' | 'divergence' | 'isNearlyAll'>): string | null {
	if (!divergence.ok) return null;
	if (isNearlyAll) return m.report_gap_nearly_none();
	const { D, U, gap } = divergence.value;
	if (D === 0) return m.report_gap_none();
	switch (item.kind) {
		case 'scale':
			return m.report_gap_scale({ gap: points(divergence.value), points: item.points.length });
		case 'yes-partly-no':
			return m.report_gap_choice({ gap: points(divergence.value) });
		case 'single':
			return m.report_gap_single({ share: formatShare(U) });
		case 'entity':
			return m.report_gap_entity({ share: formatShare(U) });
		case 'multiple':
			return m.report_gap_multiple({ share: formatShare(U) });
		case 'ranking':
			return m.report_gap_ranking({ share: formatShare(U) });
		case 'allocation':
			return m.report_gap_allocation({ gap: formatNumber(gap ?? 0, 0) });
		case 'number':
			return m.report_gap_number({ gap: formatNumber(gap ?? 0), unit: item.unit });
		case 'date':
			return m.report_gap_date({ days: formatNumber(gap ?? 0, 0) });
		case 'text':
			return null;
		default:
			return unreachable(item);
	}
}

function points({ gap }: ItemDivergence): string {
	return formatPoints(gap ?? 0);
}
