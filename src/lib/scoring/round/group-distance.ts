import type { Item } from '$lib/questionnaires';
import { jensenShannon } from '../allocation/jensen-shannon';
import { cliffDelta } from '../effects/cliff-delta';
import { earthMover } from '../effects/earth-mover';
import type { Bin, Distribution } from '../kinds/distribution';
import { unrollPoints } from '../ordinal/unroll-points';
import { none, some, type Result } from '../result';
import type { GroupScore } from './item-score';

/** How far the answers of two groups are apart, in the unit of their kind. */
export interface GroupDistance {
	/**
	 * `points`: earth mover's distance in scale points; `median`: difference of medians, in the item's unit or days; `choices`: root of
	 * the Jensen-Shannon divergence, 0..1; `budget`: points of 100 to move between the mean budgets; `rank`, `ticks`: largest
	 * difference of mean ranks, of shares of people, on any option.
	 */
	readonly measure: 'points' | 'median' | 'choices' | 'budget' | 'rank' | 'ticks';
	/** At least 0. */
	readonly value: number;
	/** The group on the higher side: nearer to the last point, to yes, to the larger number; `null` where neither or no order. */
	readonly higher: 'a' | 'b' | null;
	/** The option of `rank` and `ticks`. */
	readonly option: string | null;
}

type Group = Pick<GroupScore, 'counts' | 'distribution' | 'level'>;

/**
 * Compares two groups on one item. A group without answers: no result; texts are not measured. Source: SPEC 4.2.
 *
 * @example
 * const { items } = scoreRound(sampleRound);
 * const [a, b] = items[0].groups;
 * groupDistance(items[0].item, a, b) // ≈ { ok: true, value: { measure: 'points', value: 3.333, higher: 'a', option: null } }
 */
export function groupDistance(item: Item, a: Group, b: Group): Result<GroupDistance> {
	if (item.kind === 'text') return none('not-measured');
	if (a.counts.answered === 0 || b.counts.answered === 0) return none('no-answers');
	switch (item.kind) {
		case 'scale':
			return pointsApart(countsOf(a.distribution), countsOf(b.distribution));
		case 'yes-partly-no':
			return pointsApart(
				countsOf(a.distribution).toReversed(),
				countsOf(b.distribution).toReversed(),
			);
		case 'number':
		case 'date':
			return mediansApart(a, b);
		case 'single':
		case 'entity': {
			const apart = jensenShannon(countsOf(a.distribution), countsOf(b.distribution));
			return apart.ok ? some(unordered('choices', apart.value.distance)) : apart;
		}
		case 'multiple':
			return some(widest('ticks', tickShares(a), tickShares(b)));
		case 'ranking':
			return some(widest('rank', meansOf(a.distribution), meansOf(b.distribution)));
		case 'allocation': {
			const other = meansOf(b.distribution);
			const moved = meansOf(a.distribution).map(({ value }, index) =>
				Math.abs(value - (other[index]?.value ?? 0)),
			);
			return some(unordered('budget', moved.reduce((sum, points) => sum + points, 0) / 2));
		}
	}
}

function pointsApart(a: readonly number[], b: readonly number[]): Result<GroupDistance> {
	const apart = earthMover(a, b);
	const sides = cliffDelta(unrollPoints(a), unrollPoints(b));
	if (!apart.ok) return apart;
	const delta = sides.ok ? sides.value.delta : 0;
	return some({ measure: 'points', value: apart.value, higher: sideOf(delta), option: null });
}

function mediansApart(a: Group, b: Group): Result<GroupDistance> {
	if (!a.level.ok) return a.level;
	if (!b.level.ok) return b.level;
	const difference = a.level.value.value - b.level.value.value;
	return some({
		measure: 'median',
		value: Math.abs(difference),
		higher: sideOf(difference),
		option: null,
	});
}

function sideOf(difference: number): GroupDistance['higher'] {
	if (difference === 0) return null;
	return difference > 0 ? 'a' : 'b';
}

function unordered(measure: GroupDistance['measure'], value: number): GroupDistance {
	return { measure, value, higher: null, option: null };
}

interface Labelled {
	readonly label: string;
	readonly value: number;
}

function widest(
	measure: GroupDistance['measure'],
	a: readonly Labelled[],
	b: readonly Labelled[],
): GroupDistance {
	let found: GroupDistance = { measure, value: 0, higher: null, option: null };
	a.forEach(({ label, value }, index) => {
		const difference = value - (b[index]?.value ?? 0);
		if (Math.abs(difference) <= found.value) return;
		found = { measure, value: Math.abs(difference), higher: sideOf(difference), option: label };
	});
	return found;
}

function tickShares({ counts, distribution }: Group): readonly Labelled[] {
	return binsOf(distribution).flatMap(({ label, count }) =>
		label.kind === 'text' ? [{ label: label.text, value: count / counts.answered }] : [],
	);
}

function meansOf(distribution: Distribution): readonly Labelled[] {
	if (distribution.form === 'ranks') {
		return distribution.options.map(({ label, meanRank }) => ({
			label,
			value: meanRank.ok ? meanRank.value : 0,
		}));
	}
	if (distribution.form !== 'points') return [];
	return distribution.options.map(({ label, meanPoints }) => ({
		label,
		value: meanPoints.ok ? meanPoints.value : 0,
	}));
}

function countsOf(distribution: Distribution): readonly number[] {
	return binsOf(distribution).map(({ count }) => count);
}

function binsOf(distribution: Distribution): readonly Bin[] {
	return 'bins' in distribution ? distribution.bins : [];
}
