import { m } from '$lib/messages';
import type { Item } from '$lib/questionnaires';
import { config, type FoundationFigure, type Result } from '$lib/scoring';
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
export function tellTypical(item: Item, median: Result<number>, least: number | null): string {
	if (!median.ok) return describeReason(median.reason, least);
	if (item.kind !== 'scale') return '';
	const [low, high] = [Math.floor(median.value), Math.ceil(median.value)];
	const points = low === high ? [low] : [low, high];
	const labels = points.map((point) => item.points[point - 1] ?? '');
	return labels.map((label) => m.findings_quoted({ name: label })).join(' – ');
}

/** Where nearly all said the same, a share is nearly all or hardly any. */
function isMost(share: number): boolean {
	return share >= 1 / 2;
}
