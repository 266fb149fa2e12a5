import { jensenShannon } from '../../allocation/jensen-shannon';
import { cliffDelta } from '../../effects/cliff-delta';
import { earthMover } from '../../effects/earth-mover';
import { pairEnergy } from '../../groups/pair-energy';
import { unbiasedEnergy } from '../../groups/unbiased-energy';
import type { BinLabel } from '../../kinds/distribution';
import { unrollPoints } from '../../ordinal/unroll-points';
import { POOLED_GROUP } from '../../privacy/guard-people';
import { mapResult, none, some, type Result } from '../../result';
import { sum } from '../../sum';
import type { GroupScore, ItemScore } from '../item-score';
import { binsOf, countsOf } from './bins-of';
import type { PairIndex } from './expert-index';
import type { ExpertFigure, ExpertValue } from './expert-value';

type Row = readonly [index: PairIndex, value: Result<ExpertFigure>, option?: BinLabel];

/**
 * Every index of two groups that is made for the kind, for each two groups with an answer, in the order of the groups; differences are the
 * first less the second. Everything follows from what each of the two shows by itself: small groups that are shown together are never one
 * of the two, nor is a group under `least` answers or one of which an exact figure would tell what each said (`isNearlyAll`). Yields the share done after each pair. Cost: pairs * (product of both sizes). Source: SPEC
 * 4.2, 4.8.
 */
export function* pairIndices(
	{ item, groups }: Pick<ItemScore, 'item' | 'groups'>,
	least = 1,
): Generator<number, readonly ExpertValue<PairIndex>[], void> {
	const shown = groups.filter(
		({ group, counts, isNearlyAll }) =>
			group !== POOLED_GROUP && counts.answered >= Math.max(1, least) && !isNearlyAll,
	);
	const pairs = shown.flatMap((first, place) =>
		shown.slice(place + 1).map((second) => ({ first, second })),
	);
	const found: ExpertValue<PairIndex>[] = [];
	for (const [place, { first, second }] of pairs.entries()) {
		const compared = { first: first.group, second: second.group };
		for (const [index, value, option] of rowsOf(item.kind, first, second)) {
			const row = { index, value, groups: compared };
			found.push(option === undefined ? row : { ...row, option });
		}
		yield (place + 1) / pairs.length;
	}
	return found;
}

function rowsOf(kind: ItemScore['item']['kind'], a: GroupScore, b: GroupScore): readonly Row[] {
	switch (kind) {
		case 'scale':
		case 'yes-partly-no':
			return orderedRows(countsOf(a.distribution), countsOf(b.distribution));
		case 'single':
		case 'entity': {
			const apart = jensenShannon(countsOf(a.distribution), countsOf(b.distribution));
			return [['choices-apart', mapResult(apart, ({ distance }) => distance)]];
		}
		case 'multiple':
			return differences('shares-apart', ticksOf(a), ticksOf(b));
		case 'ranking':
			return differences('ranks-apart', meansOf(a), meansOf(b));
		case 'allocation': {
			const byOption = differences('points-apart', meansOf(a), meansOf(b));
			return [['budget-apart', movedOf(byOption)], ...byOption];
		}
		case 'number':
		case 'date':
			return [['medians-apart', less(levelOf(a), levelOf(b))]];
		case 'text':
			return [];
	}
}

function orderedRows(a: readonly number[], b: readonly number[]): readonly Row[] {
	const cliff = cliffDelta(unrollPoints(a), unrollPoints(b));
	const interval = cliff.ok ? cliff.value.interval : cliff;
	return [
		['cliff-delta', mapResult(cliff, ({ delta }) => delta)],
		['cliff-low', mapResult(interval, ({ lo }) => lo)],
		['cliff-high', mapResult(interval, ({ hi }) => hi)],
		['cliff-size', mapResult(cliff, ({ size }) => size)],
		['a12', mapResult(cliff, (value) => value.a12)],
		['earth-mover', earthMover(a, b)],
		['energy', pairEnergy(a, b)],
		['unbiased-energy', unbiasedEnergy(a, b)],
	];
}

interface Labelled {
	readonly label: BinLabel;
	readonly value: Result<number>;
}

/** The groups of an item have the same options in the same order. */
function differences(
	index: PairIndex,
	a: readonly Labelled[],
	b: readonly Labelled[],
): readonly (readonly [PairIndex, Result<number>, BinLabel])[] {
	return a.map(({ label, value }, place) => [
		index,
		less(value, b[place]?.value ?? none('no-answers')),
		label,
	]);
}

function less(a: Result<number>, b: Result<number>): Result<number> {
	return b.ok ? mapResult(a, (value) => value - b.value) : b;
}

/** Half of what all options differ by, of points of 100. */
function movedOf(options: readonly (readonly [PairIndex, Result<number>, BinLabel])[]) {
	const known = options.flatMap(([, apart]) => (apart.ok ? [Math.abs(apart.value)] : []));
	return known.length === 0 ? none('no-answers') : some(sum(known) / 2);
}

function ticksOf({ counts, distribution }: GroupScore): readonly Labelled[] {
	return binsOf(distribution).map(({ label, count }) => ({
		label,
		value: some(count / counts.answered),
	}));
}

function meansOf({ distribution }: GroupScore): readonly Labelled[] {
	const text = (label: string) => ({ kind: 'text', text: label }) as const;
	if (distribution.form === 'ranks') {
		return distribution.options.map(({ label, meanRank }) => ({
			label: text(label),
			value: meanRank,
		}));
	}
	if (distribution.form !== 'points') return [];
	return distribution.options.map(({ label, meanPoints }) => ({
		label: text(label),
		value: meanPoints,
	}));
}

function levelOf({ level }: GroupScore): Result<number> {
	return mapResult(level, ({ value }) => value);
}
