import { m } from '$lib/messages';
import { config, type FoundationFigure, type FoundationRow, type ItemScore } from '$lib/scoring';
import { describeReason } from './describe-reason';
import { formatShare } from './format-number';

/** How many say that it happens here, as it may be told: a share, about a share, or why there is none. `least` as for `describeReason`. */
export function tellHappens(
	{ happens, isNearlyAll }: FoundationFigure,
	least: number | null,
): string {
	if (!happens.ok) return describeReason(happens.reason, least);
	if (!isNearlyAll) return formatShare(happens.value);
	return isMost(happens.value)
		? m.report_nearly_all({ share: formatShare(config.nearlyAllShare) })
		: m.report_hardly_any({ share: formatShare(1 - config.nearlyAllShare) });
}

/** Where the share is drawn, 0..1; null where there is none. Where it may not be told exactly it stands at what is told. */
export function placeHappens({ happens, isNearlyAll }: FoundationFigure): number | null {
	if (!happens.ok) return null;
	if (!isNearlyAll) return happens.value;
	return isMost(happens.value) ? config.nearlyAllShare : 1 - config.nearlyAllShare;
}

/** The answer in the middle in its own words; both where it lies between two. */
export function tellTypical({
	score: { item, least },
	middle,
}: Pick<FoundationRow, 'middle'> & { readonly score: Pick<ItemScore, 'item' | 'least'> }): string {
	if (!middle.ok) return describeReason(middle.reason, least);
	const points = item.kind === 'scale' ? item.points : [];
	const labels = [...new Set([middle.value.low, middle.value.high])].map((point) =>
		m.findings_quoted({ name: points[point - 1] ?? '' }),
	);
	return labels.join(' – ');
}

/** Where nearly all said the same, a share is nearly all or hardly any. */
function isMost(share: number): boolean {
	return share >= 1 / 2;
}
