import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '$lib/questionnaires';
import {
	agreeShare,
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
import { point, scaleItem, smallRound } from './small-round';

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
	return found?.ok && typeof found.value === 'number' ? found.value : null;
}

function countsOf({ distribution }: Pick<ItemScore, 'distribution'>): readonly number[] {
	return 'bins' in distribution ? distribution.bins.map(({ count }) => count) : [];
}

/** Indices that are shares or lie between 0 and 1 by what they are. */
const SHARES: ReadonlySet<ExpertIndex> = new Set([
	'divergence',
	'mean-distance',
	'unbiased-distance',
	'between',
	'within',
	'r2',
	'consensus',
	'dissention',
	'eijk-polarisation',
	'leik',
	'blair-lacy',
	'rwg-truncated',
	'agree-share',
	'agree-low',
	'agree-high',
	'esteban-ray',
	'modal-share',
	'iqv',
	'entropy',
	'mutual-share',
	'option-share',
	'option-low',
	'option-high',
	'kendall-w',
	'kendall-p',
	'total-variation',
	'jensen-shannon',
	'quartile-dispersion',
	'a12',
	'choices-apart',
]);

const SLACK = 1e-9;

describe('[SC26] every index of an item', () => {
	test(
		'is finite and in its range, stands once, and does not depend on the order of people',
		() => {
			fc.assert(
				fc.property(anyRound, (round) => {
					const turned = { ...round, respondents: round.respondents.toReversed() };
					for (const item of round.items) {
						const { own, section } = indicesOf(round, item);
						expect(new Set(own.map(keyOf)).size).toBe(own.length);
						for (const { index, value } of [...own, ...section]) {
							if (!value.ok || typeof value.value !== 'number') continue;
							expect(Number.isFinite(value.value), index).toBe(true);
						}
						for (const { index, value } of own) {
							if (!SHARES.has(index) || !value.ok) continue;
							expect(value.value, index).toBeGreaterThanOrEqual(-SLACK);
							expect(value.value, index).toBeLessThanOrEqual(1 + SLACK);
						}
						expect(indicesOf(turned, item)).toEqual({ own, section });
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
						const { own } = indicesOf(round, score.item);
						const { divergence, counts } = score;
						expect(numberAt(own, 'divergence')).toBe(divergence.ok ? divergence.value.D : null);
						const shown = countsOf(score);
						if (score.item.kind === 'scale') {
							const [cns, leik, even, heavy, agree] = [
								consensus(shown),
								leikDispersion(shown),
								rwg(shown),
								rwg(shown, 0.44),
								agreeShare(shown),
							];
							expect(numberAt(own, 'consensus')).toBe(cns.ok ? cns.value : null);
							expect(numberAt(own, 'leik')).toBe(leik.ok ? leik.value : null);
							expect(numberAt(own, 'rwg-truncated')).toBe(even.ok ? even.value.truncated : null);
							expect(numberAt(own, 'rwg-heavy')).toBe(heavy.ok ? heavy.value.raw : null);
							expect(numberAt(own, 'agree-low')).toBe(agree.ok ? agree.value.lo : null);
						}
						const shares = own.filter(({ index }) => index === 'option-share');
						const isCounted = ['single', 'multiple', 'yes-partly-no'].includes(score.item.kind);
						expect(shares).toHaveLength(isCounted ? shown.length : 0);
						if (!isCounted || counts.answered === 0) continue;
						const lows = own.filter(({ index }) => index === 'option-low');
						shown.forEach((count, place) => {
							const { lo } = wilson(count, counts.answered);
							expect(shares[place]?.value).toEqual({ ok: true, value: count / counts.answered });
							expect(lows[place]?.value).toEqual({ ok: true, value: lo });
						});
					}
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);
});

test('[SC26] a scale of five points has all three skewed r_wg, others have the reason; nine points have RAND/UCLA', () => {
	const nine = scaleItem('nine', { points: [...'123456789'] });
	const input = smallRound(
		[scaleItem('five'), nine],
		{ five: [1, 2, 5].map(point), nine: [1, 5, 9].map(point) },
		{},
	);
	const [five, other] = input.items.map((item) => indicesOf(input, item).own);
	if (!five || !other) throw new Error('no item');
	for (const index of ['rwg-slight', 'rwg-moderate', 'rwg-heavy'] as const) {
		expect(numberAt(five, index)).not.toBeNull();
		const found = other.find((value) => value.index === index);
		expect(found?.value).toEqual({ ok: false, reason: 'not-measured' });
	}
	for (const index of ['percentile-range', 'allowed-range', 'disagreement-index'] as const) {
		expect(numberAt(other, index)).not.toBeNull();
		expect(numberAt(five, index)).toBeNull();
	}
});

test('[SC26] rankings tell concordance, and median and quartiles of every option', () => {
	fc.assert(
		fc.property(anyRound, (round) => {
			const score = scoreRound(round).items.find(({ item }) => item.kind === 'ranking');
			if (score?.distribution.form !== 'ranks') throw new Error('no ranking');
			const { own } = indicesOf(round, score.item);
			const medians = own.filter(({ index }) => index === 'rank-median');
			expect(medians.map(({ value }) => value)).toEqual(
				score.distribution.options.map(({ ranks }) =>
					ranks.ok ? { ok: true, value: ranks.value.median } : ranks,
				),
			);
			if (score.divergence.ok) {
				expect(numberAt(own, 'kendall-w')).toBeCloseTo(1 - score.divergence.value.D, 9);
			}
		}),
		RUNS,
	);
	const alike = kendallW([
		[1, 2, 3],
		[1, 2, 3],
	]);
	expect(alike.ok && alike.value.df).toBe(2);
});

test('[SC26] an item that is not asked, or is a text, has no index', () => {
	const input = smallRound([], {}, {});
	expect(indicesOf(input, scaleItem('gone'))).toEqual({ own: [], section: [] });
	const text: Item = { ...scaleItem('t'), kind: 'text', maxLength: 10 };
	expect(indicesOf(smallRound([text], {}, {}), text)).toEqual({ own: [], section: [] });
});
