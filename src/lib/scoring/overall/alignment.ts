import { config } from '../config';
import type { Divergence } from '../divergence';
import type { GroupSplit } from '../groups/split';
import { none, some, type Result } from '../result';

/** One item as alignment sees it. */
export interface AlignmentItem {
	readonly weight: number;
	readonly divergence: Result<Pick<Divergence, 'D' | 'Ed' | 'n'>>;
	readonly split: Result<Pick<GroupSplit, 'r2'>>;
}

/** How far people agree over several items. */
export interface Alignment {
	/** 1 less the weighted mean divergence, 0..1. */
	readonly level: Result<number, 'no-answers' | 'too-few'>;
	/** Weight of the items that count over the weight of all. */
	readonly weightCovered: Result<number, 'no-answers'>;
	/** Share of the disagreement on the items that count which lies between groups: a ratio of sums. */
	readonly betweenShare: Result<number, 'no-answers' | 'too-few' | 'no-variation'>;
	/** Items that count, and items in all. */
	readonly items: { readonly counted: number; readonly all: number };
}

/**
 * How far people agree: weighted mean of 1 - D over the items with enough answers (3 unless told otherwise). Never mixed with
 * readiness. No item: `no-answers`; none with enough answers: `too-few`; nobody differs anywhere: no between share. Unit: share.
 * Source: SPEC 7.2.
 *
 * @example
 * const item = { weight: 1, divergence: some({ D: 0.4, Ed: 0.2, n: 5 }), split: some({ r2: 0.5 }) };
 * alignment([item]).level // => { ok: true, value: 0.6 }
 */
export function alignment(
	items: readonly AlignmentItem[],
	minAnswers: number = config.minAnswersForVerdict,
): Alignment {
	let weights = 0;
	let covered = 0;
	let divergence = 0;
	let spread = 0;
	let between = 0;
	let counted = 0;
	for (const { weight, divergence: own, split } of items) {
		weights += weight;
		if (!own.ok || own.value.n < minAnswers) continue;
		counted += 1;
		covered += weight;
		divergence += weight * own.value.D;
		spread += weight * own.value.Ed;
		if (split.ok) between += weight * own.value.Ed * split.value.r2;
	}
	const why = items.length === 0 ? 'no-answers' : 'too-few';
	return {
		level: covered > 0 ? some(1 - divergence / covered) : none(why),
		weightCovered: weights > 0 ? some(covered / weights) : none('no-answers'),
		betweenShare: betweenShare(between, spread, covered > 0, why),
		items: { counted, all: items.length },
	};
}

function betweenShare(
	between: number,
	spread: number,
	hasItems: boolean,
	why: 'no-answers' | 'too-few',
): Alignment['betweenShare'] {
	if (!hasItems) return none(why);
	return spread > 0 ? some(between / spread) : none('no-variation');
}
