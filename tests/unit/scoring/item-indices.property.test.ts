import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, NumberItem } from '$lib/questionnaires';
import {
	agreeShare,
	answersTo,
	completeRanking,
	consensus,
	itemIndices,
	kendallW,
	leikDispersion,
	rwg,
	scoreRound,
	wilson,
	type ExpertIndex,
	type ExpertValue,
	type ItemScore,
	type ScoringInput,
} from '$lib/scoring';
import { anyRound } from './round-arbitrary';
import { finish } from './finish';
import { point, scaleItem, smallRound, type Said } from './small-round';

const SEED = { sessionSeed: 'session' };
const RUNS = { numRuns: 25 };
const TIMEOUT_MS = 60_000;

function indicesOf(input: ScoringInput, item: Pick<Item, 'id'>) {
	return finish(itemIndices(input, item.id, SEED));
}

/** Tells one row from every other. */
function keyOf({ index, option, groups }: ExpertValue): string {
	return JSON.stringify([index, option, groups]);
}

function numberAt(own: readonly ExpertValue[], index: ExpertIndex): number | null {
	const found = own.find((value) => value.index === index)?.value;
	return found?.ok ? found.value : null;
}

function countsOf({ distribution }: Pick<ItemScore, 'distribution'>): readonly number[] {
	return 'bins' in distribution ? distribution.bins.map(({ count }) => count) : [];
}

/** Indices that are shares or lie between 0 and 1 by what they are. */
const SHARES: ReadonlySet<ExpertIndex> = new Set([
	'divergence',
	'unbiased-distance',
	'r2',
	'consensus',
	'leik',
	'agree-share',
	'modal-share',
	'option-share',
	'kendall-w',
	'kendall-p',
	'a12',
	'choices-apart',
]);

const SLACK = 1e-9;

function expectWithin(value: number, low: number, high: number, index: ExpertIndex): void {
	expect(value, index).toBeGreaterThanOrEqual(low - SLACK);
	expect(value, index).toBeLessThanOrEqual(high + SLACK);
}

describe('[SC26] every index of an item', () => {
	test(
		'is finite and in its range and its interval, stands once, and does not depend on the order of people',
		() => {
			fc.assert(
				fc.property(anyRound, (round) => {
					const turned = { ...round, respondents: round.respondents.toReversed() };
					for (const item of round.items) {
						const indices = indicesOf(round, item);
						expect(new Set(indices.map(keyOf)).size).toBe(indices.length);
						for (const { index, value, interval } of indices) {
							if (!value.ok) continue;
							expect(Number.isFinite(value.value), index).toBe(true);
							if (SHARES.has(index)) expectWithin(value.value, 0, 1, index);
							if (interval?.ok && index !== 'alpha') {
								expectWithin(value.value, interval.value.lo, interval.value.hi, index);
							}
						}
						expect(indicesOf(turned, item)).toEqual(indices);
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);

	test(
		'is that of the library on the answers as they are shown',
		() => {
			fc.assert(
				fc.property(anyRound, (round) => {
					for (const score of scoreRound(round).items) {
						const own = indicesOf(round, score.item);
						const { divergence, counts } = score;
						expect(numberAt(own, 'divergence')).toBe(divergence.ok ? divergence.value.D : null);
						const shown = countsOf(score);
						if (score.item.kind === 'scale') {
							const [cns, leik, even, agree] = [
								consensus(shown),
								leikDispersion(shown),
								rwg(shown),
								agreeShare(shown),
							];
							expect(numberAt(own, 'consensus')).toBe(cns.ok ? cns.value : null);
							expect(numberAt(own, 'leik')).toBe(leik.ok ? leik.value : null);
							expect(numberAt(own, 'rwg')).toBe(even.ok ? even.value.raw : null);
							expect(numberAt(own, 'agree-share')).toBe(agree.ok ? agree.value.share : null);
							const { interval } = own.find(({ index }) => index === 'agree-share') ?? {};
							expect(interval?.ok && interval.value.lo).toBe(agree.ok && agree.value.lo);
						}
						const shares = own.filter(({ index }) => index === 'option-share');
						const isCounted = ['single', 'multiple', 'yes-partly-no'].includes(score.item.kind);
						expect(shares).toHaveLength(isCounted ? shown.length : 0);
						if (!isCounted || counts.answered === 0) continue;
						shown.forEach((count, place) => {
							expect(shares[place]?.value).toEqual({ ok: true, value: count / counts.answered });
							const interval = wilson(count, counts.answered);
							expect(shares[place]?.interval).toEqual({ ok: true, value: interval });
						});
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);
});

test('[SC26] nine points have RAND/UCLA, amounts with a true zero a variation; elsewhere stands the reason', () => {
	const nine = scaleItem('nine', { points: [...'123456789'] });
	const amount = (id: string, distance: 'ratio' | 'range'): NumberItem => ({
		...scaleItem(id),
		kind: 'number',
		unit: 'euros',
		min: 0,
		max: 100,
		step: 1,
		distance,
	});
	const euros = (number: number): Said => ({ kind: 'number', number });
	const input = smallRound(
		[scaleItem('five'), nine, amount('ratio', 'ratio'), amount('range', 'range')],
		{
			five: [1, 2, 5].map(point),
			nine: [1, 5, 9].map(point),
			ratio: [10, 20, 60].map(euros),
			range: [10, 20, 60].map(euros),
		},
		{},
	);
	const valueOf = (place: number, index: ExpertIndex) => {
		const item = input.items[place];
		return item && indicesOf(input, item).find((line) => line.index === index)?.value;
	};
	const notMeasured = { ok: false, reason: 'not-measured' };
	expect(valueOf(0, 'disagreement-index')).toEqual(notMeasured);
	expect(valueOf(1, 'disagreement-index')?.ok).toBe(true);
	expect(valueOf(2, 'variation')?.ok).toBe(true);
	expect(valueOf(3, 'variation')).toEqual(notMeasured);
});

test('[SC26] rankings have concordance with its p-value, and the median rank of every option', () => {
	fc.assert(
		fc.property(anyRound, (round) => {
			const score = scoreRound(round).items.find(({ item }) => item.kind === 'ranking');
			if (score?.distribution.form !== 'ranks') throw new Error('no ranking');
			const own = indicesOf(round, score.item);
			const rows = rankingsOf(round, score.item);
			const expected = kendallW(rows);
			const medians = own.filter(({ index }) => index === 'rank-median');
			expect(medians.map(({ value }) => value)).toEqual(
				score.distribution.options.map(({ ranks }) =>
					ranks.ok ? { ok: true, value: ranks.value.median } : ranks,
				),
			);
			const [W, p] = [numberAt(own, 'kendall-w'), numberAt(own, 'kendall-p')];
			expect(W !== null).toBe(expected.ok);
			if (!expected.ok) return;
			expect(W).toBeCloseTo(expected.value.W, 9);
			expect(p).toBeCloseTo(expected.value.p, 9);
		}),
		RUNS,
	);
});

/** The ranks of all options, a row a person, as the scorer reads them. */
function rankingsOf(round: ScoringInput, item: Item): readonly (readonly number[])[] {
	if (item.kind !== 'ranking') throw new Error('no ranking');
	return answersTo(round, item.id).flatMap(({ answer }) => {
		const response = answer?.response;
		if (response?.state !== 'value' || response.value.kind !== 'ranking') return [];
		const places = response.value.order.map((option) =>
			item.options.findIndex(({ id }) => id === option),
		);
		const row = completeRanking(places, item.options.length);
		return row === null ? [] : [row];
	});
}

test('[SC26] an item that is not asked, or is a text, has no index', () => {
	const input = smallRound([], {}, {});
	expect(indicesOf(input, scaleItem('gone'))).toEqual([]);
	const text: Item = { ...scaleItem('t'), kind: 'text', maxLength: 10 };
	expect(indicesOf(smallRound([text], {}, {}), text)).toEqual([]);
});
