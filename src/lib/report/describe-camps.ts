import { m } from '$lib/messages';
import { campId, suppress, type PeopleComparison } from '$lib/scoring';
import { formatChance } from './describe-group-test';
import { describePair } from './describe-pair';
import { formatNumber, formatShare } from './format-number';

/** A camp that may be shown. */
export interface ShownCamp {
	readonly camp: number;
	readonly name: string;
	readonly size: number;
}

/** Camps in words: whether there are any, who is in which, and what divides them. */
export interface CampsDescription {
	readonly sentence: string;
	/** Empty where no camps were accepted, or all are too small to be seen. */
	readonly shown: readonly ShownCamp[];
	/** The camp of each person on the map; null where it is not shown. */
	readonly campOf: readonly (number | null)[];
	/** Says that camps are left out, where some are. */
	readonly hidden: string | null;
	/** The items that divide the camps most, with a sentence where one can be made; only where all camps are shown. */
	readonly dividing: readonly { readonly text: string; readonly sentence: string | null }[];
	/** Name of the statistic, then its value. */
	readonly details: readonly (readonly [name: string, value: string])[];
}

/**
 * Camps are named only where the null test accepts them, and, where answers are anonymous, only those of at least `least` people; a camp that
 * could be told by subtraction is not. SPEC 5, 4.8.
 */
export function describeCamps(
	{ people, camps, dividing, map }: PeopleComparison,
	least: number | null,
): CampsDescription {
	const nothing = { shown: [], campOf: people.map(() => null), hidden: null, dividing: [] };
	const picture = [m.report_camps_picture(), formatShare(map.share)] as const;
	if (!camps.ok) {
		const isFew = camps.reason === 'too-few';
		const sentence = isFew ? m.report_camps_too_few() : m.report_camps_no_variation();
		return { ...nothing, sentence, details: [picture] };
	}
	const { k, labels, p, isAccepted, silhouette } = camps.value;
	const details = [
		[m.report_camps_chance(), formatChance(p)],
		[m.report_camps_silhouette(), formatNumber(silhouette, 2)],
		picture,
	] as const;
	if (!isAccepted) return { ...nothing, sentence: m.report_camps_none(), details };
	return { ...describeAccepted(labels, k, dividing, least), details };
}

/** The camps that the null test accepted, as far as each may be seen. */
function describeAccepted(
	labels: readonly number[],
	k: number,
	dividing: PeopleComparison['dividing'],
	least: number | null,
): Omit<CampsDescription, 'details'> {
	const all = Array.from({ length: k }, (_, camp): ShownCamp => ({
		camp,
		name: m.report_camp({ number: camp + 1 }),
		size: labels.filter((label) => label === camp).length,
	}));
	const shown = all.filter(({ camp }) => isVisible(all, camp, least));
	const visible = new Set(shown.map(({ camp }) => camp));
	const names = new Map(all.map(({ camp, name }) => [campId(camp), name]));
	const isWhole = shown.length === k;
	return {
		sentence: m.report_camps_found({ count: k }),
		shown,
		campOf: labels.map((label) => (visible.has(label) ? label : null)),
		hidden: isWhole ? null : m.report_camps_hidden({ least: least ?? 0 }),
		dividing: isWhole
			? dividing.map((score) => ({
					text: score.item.text,
					// Few of a camp may have answered this one, so that its figure would be theirs.
					sentence: least === null ? describePair(score, names) : null,
				}))
			: [],
	};
}

function isVisible(camps: readonly ShownCamp[], camp: number, least: number | null): boolean {
	if (least === null) return true;
	const sizes = new Map(camps.map((each) => [String(each.camp), each.size]));
	return suppress(sizes, least).visible.includes(String(camp));
}
