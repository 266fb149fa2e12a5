import { m } from '$lib/messages';
import { config, isNearlyAllOf, type ItemScore } from '$lib/scoring';
import { formatShare } from './format-number';

/** One bar as it may be shown. */
export interface ToldBar {
	/** People, to be drawn and, where `told` is null, printed. */
	readonly count: number;
	/** What is printed instead of the count; null where the count may be told. */
	readonly told: string | null;
}

type Answers = Pick<ItemScore, 'counts' | 'distribution' | 'isNearlyAll'>;

/**
 * The bars of everybody or of one group. Where answers are anonymous (`least` given), an answer of nine in ten or more is told as that, and of
 * the others only that they are the rest, because exact counts would disclose everybody behind them. Kinds without bars: none. SPEC 4.8.
 */
export function tellBars(
	{ counts, distribution, isNearlyAll }: Answers,
	least: number | null,
): readonly ToldBar[] {
	if (!('bins' in distribution)) return [];
	const { bins } = distribution;
	const { answered } = counts;
	const most = config.nearlyAllShare;
	const others = bins.filter(({ count }) => !isNearlyAllOf(count, answered)).length;
	return bins.map(({ count }): ToldBar => {
		if (least === null) return { count, told: null };
		if (isNearlyAllOf(count, answered)) {
			return { count: most * answered, told: m.report_nearly_all({ share: formatShare(most) }) };
		}
		if (!isNearlyAll) return { count, told: null };
		const rest = 1 - most;
		return {
			count: (rest * answered) / others,
			told: m.report_hardly_any({ share: formatShare(rest) }),
		};
	});
}
