import { config } from '../config';
import { none, some, type Result } from '../result';
import { seededGenerator } from '../random/seed';
import { tally } from '../tally';
import { nextArrangement } from './next-arrangement';
import type { Spread, SpreadOf } from './spread';

/** Whether groups differ more than luck would have it. */
export interface PermutationTest {
	/** Share of the disagreement between groups, 0..1. */
	readonly r2: number;
	/** Arrangements, all or drawn, with at least that share. */
	readonly ge: number;
	/** Arrangements tried. */
	readonly total: number;
	/** p-value: probability of at least that share if nobody's group mattered: over 0, at most 1. */
	readonly p: number;
}

/** Answers prepared for a test: whether any arrangement of the labels spreads them at most so far. */
interface Prepared {
	readonly labels: Uint32Array;
	readonly isAtMost: NonNullable<Spread['isAtMost']>;
	/** Spread of everybody together, and inside the groups as they are. */
	readonly all: number;
	readonly within: number;
}

/**
 * Permutation test of R squared over every arrangement of the labels: p = arrangements that reach the share, rounding aside, over all.
 * Nobody is left out here: the caller passes answers and groups that count. All answers the same: no result. Cost: arrangements *
 * one call of the spread. Source: Good 2005; SPEC 4.3.
 *
 * @example
 * exactPermutationTest(orderedSpread([0, 0, 0, 4, 4, 4], 5), [...'aaabbb']) // => { ok: true, value: { r2: 1, ge: 2, total: 20, p: 0.1 } }
 */
export function exactPermutationTest(
	spreadOf: SpreadOf,
	groups: readonly string[],
): Result<PermutationTest, 'no-answers' | 'no-variation'> {
	const prepared = prepare(spreadOf, groups);
	if (!prepared.ok) return prepared;
	const { labels, isAtMost, all, within } = prepared.value;
	const limit = within + config.slack * all;
	labels.sort();
	let [ge, total] = [0, 0];
	do {
		total += 1;
		if (isAtMost(labels, limit)) ge += 1;
	} while (nextArrangement(labels));
	return some({ r2: shareOf(within, all), ge, total, p: ge / total });
}

/**
 * The same over `draws` random arrangements of a seed, each a shuffle of the one before: p = (1 + those that reach the share) /
 * (1 + draws). Same seed and order of answers, same result. Source: Phipson & Smyth 2010; SPEC 4.3.
 *
 * @example
 * seededPermutationTest(orderedSpread([0, 0, 4, 4], 5), [...'aabb'], 'seed', 99) // => { ok: true, value: { r2: 1, ge: 35, total: 99, p: 0.36 } }
 */
export function seededPermutationTest(
	spreadOf: SpreadOf,
	groups: readonly string[],
	seed: string,
	draws: number,
): Result<PermutationTest, 'no-answers' | 'no-variation'> {
	const prepared = prepare(spreadOf, groups);
	if (!prepared.ok) return prepared;
	const { labels, isAtMost, all, within } = prepared.value;
	const limit = within + config.slack * all;
	const generator = seededGenerator(seed);
	let ge = 0;
	for (let draw = 0; draw < draws; draw += 1) {
		generator.shuffle(labels);
		if (isAtMost(labels, limit)) ge += 1;
	}
	return some({ r2: shareOf(within, all), ge, total: draws, p: (1 + ge) / (1 + draws) });
}

function prepare(
	spreadOf: SpreadOf,
	groups: readonly string[],
): Result<Prepared, 'no-answers' | 'no-variation'> {
	if (groups.length === 0) return none('no-answers');
	const sizes = tally(groups);
	const places = new Map([...sizes.keys()].map((group, index) => [group, index]));
	const labels = Uint32Array.from(groups, (group) => places.get(group) ?? 0);
	const all = spreadOf([groups.length])(new Uint32Array(groups.length));
	if (!(all > config.slack)) return none('no-variation');
	const spread = spreadOf([...sizes.values()]);
	const isAtMost = spread.isAtMost ?? ((other, limit) => spread(other) <= limit);
	return some({ labels, isAtMost, all, within: spread(labels) });
}

function shareOf(within: number, all: number): number {
	return Math.min(1, Math.max(0, 1 - within / all));
}
