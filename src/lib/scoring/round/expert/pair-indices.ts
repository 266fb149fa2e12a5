import { jensenShannon } from '../../allocation/jensen-shannon';
import { cliffDelta } from '../../effects/cliff-delta';
import { earthMover } from '../../effects/earth-mover';
import { unrollPoints } from '../../ordinal/unroll-points';
import { POOLED_GROUP } from '../../privacy/guard-people';
import { mapResult, none, some, type Result } from '../../result';
import { sum } from '../../sum';
import type { GroupScore, ItemScore } from '../item-score';
import type { ExpertValue } from './expert-value';
import { binsOf, countsOf } from './kind-indices';

/**
 * The indices of each two groups with an answer, in the order of the groups; differences are the first less the second. Everything follows
 * from what each of the two shows by itself: small groups that are shown together are never one of the two, nor is a group under the least
 * number of answers or one of which an exact figure would tell what each said (`isNearlyAll`). Cost: half the square of all answers.
 * Source: SPEC 4.2, 4.8.
 */
export function pairIndices({
	item,
	groups,
	least,
}: Pick<ItemScore, 'item' | 'groups' | 'least'>): readonly ExpertValue[] {
	const compare = INDICES_OF_KIND[item.kind];
	const shown = groups.filter(
		({ group, counts, isNearlyAll }) =>
			group !== POOLED_GROUP && counts.answered >= Math.max(1, least ?? 1) && !isNearlyAll,
	);
	return shown.flatMap((first, place) =>
		shown.slice(place + 1).flatMap((second) => {
			const compared = { first: first.group, second: second.group };
			return compare(first, second).map((row) => ({ ...row, groups: compared }));
		}),
	);
}

/** The indices of two groups, each with an answer. */
type PairIndices = (a: GroupScore, b: GroupScore) => readonly ExpertValue[];

const ordered: PairIndices = (a, b) => {
	const cliff = cliffDelta(unrollPoints(countsOf(a)), unrollPoints(countsOf(b)));
	const interval = cliff.ok ? cliff.value.interval : cliff;
	return [
		{ index: 'cliff-delta', value: mapResult(cliff, ({ delta }) => delta), interval },
		{ index: 'a12', value: mapResult(cliff, ({ a12 }) => a12) },
		{ index: 'earth-mover', value: earthMover(countsOf(a), countsOf(b)) },
	];
};

const choices: PairIndices = (a, b) => {
	const apart = jensenShannon(countsOf(a), countsOf(b));
	return [{ index: 'choices-apart', value: mapResult(apart, ({ distance }) => distance) }];
};

/** The groups of an item have the same options in the same order. */
const options: PairIndices = (a, b) => {
	const others = optionsOf(b);
	return optionsOf(a).map(({ option, value }, place) => ({
		index: 'difference',
		option,
		value: less(value, others[place]?.value ?? none('no-answers')),
	}));
};

/** Half of what all options differ by, of points of 100, then each option. */
const budgets: PairIndices = (a, b) => {
	const byOption = options(a, b);
	const known = byOption.flatMap(({ value }) => (value.ok ? [Math.abs(value.value)] : []));
	const moved = known.length === 0 ? none('no-answers') : some(sum(known) / 2);
	return [{ index: 'budget-apart', value: moved }, ...byOption];
};

const amounts: PairIndices = (a, b) => [
	{ index: 'difference', value: less(levelOf(a), levelOf(b)) },
];

const INDICES_OF_KIND: Readonly<Record<ItemScore['item']['kind'], PairIndices>> = {
	scale: ordered,
	'yes-partly-no': ordered,
	single: choices,
	multiple: options,
	entity: choices,
	ranking: options,
	allocation: budgets,
	number: amounts,
	date: amounts,
	text: () => [],
};

/** Of each option the share that ticked it, its mean rank, or its mean points. */
function optionsOf({ counts, distribution }: GroupScore) {
	if (distribution.form === 'ranks') {
		return distribution.options.map(({ label, meanRank }) => named(label, meanRank));
	}
	if (distribution.form === 'points') {
		return distribution.options.map(({ label, meanPoints }) => named(label, meanPoints));
	}
	return binsOf(distribution).map(({ label, count }) => ({
		option: label,
		value: some(count / counts.answered),
	}));
}

function named(text: string, value: Result<number>) {
	return { option: { kind: 'text', text } as const, value };
}

function levelOf({ level }: GroupScore): Result<number> {
	return mapResult(level, ({ value }) => value);
}

function less(a: Result<number>, b: Result<number>): Result<number> {
	return b.ok ? mapResult(a, (value) => value - b.value) : b;
}
