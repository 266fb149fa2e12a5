import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundationCheck } from '$lib/questionnaires';
import { foundationTable, placeHappens, tellHappens, tellTypical } from '$lib/report';
import { foundationProfile, scoreRound, type RoundScore } from '$lib/scoring';
import {
	dontKnow,
	EXECUTIVES,
	FRONT_LINE,
	point,
	scaleItem,
	smallRound,
	type Said,
} from './small-round';

const { items } = foundationCheck;
const [first, second] = items;
const anySaid: fc.Arbitrary<Said> = fc.oneof(
	fc.integer({ min: 1, max: 5 }).map(point),
	fc.constant(dontKnow),
	fc.constant(null),
);
const anySaids = fc.array(anySaid, { maxLength: 14 });

function scored(e: readonly Said[], f: readonly Said[], least?: number): RoundScore {
	const input = smallRound(
		[...items.slice(0, 2), scaleItem('other')],
		{ [first?.id ?? '']: e, [second?.id ?? '']: f },
		{ [first?.id ?? '']: f },
	);
	return scoreRound(least === undefined ? input : { ...input, least });
}

const pointsOf = (said: readonly Said[]) =>
	said.flatMap((one) => (one !== null && 'kind' in one && one.kind === 'scale' ? [one.point] : []));

describe('[SC96] foundation check', () => {
	test('has a row for each question of the pack that was asked, in its order, and for no other', () => {
		const { items: scores } = scored([point(1)], []);
		expect(foundationProfile(scores).map(({ score, kind }) => [score.item.id, kind])).toEqual([
			[first?.id, 'leak'],
			[second?.id, 'leak'],
		]);
		expect(foundationProfile([])).toEqual([]);
		const own = scoreRound(smallRound([scaleItem('leak-own')], { 'leak-own': [point(5)] }, {}));
		expect(foundationProfile(own.items)).toEqual([]);
	});
	test('is the share of the two worst answers among those who answered, for everybody and each group', () => {
		fc.assert(
			fc.property(anySaids, anySaids, (e, f) => {
				const [row] = foundationProfile(scored(e, f).items);
				const shareOf = (said: readonly Said[]) => {
					const points = pointsOf(said);
					const worst = points.filter((one) => one >= 4).length;
					return points.length === 0 ? null : worst / points.length;
				};
				const told = (figure: typeof row | undefined) =>
					figure?.happens.ok ? figure.happens.value : null;
				expect(told(row)).toEqual(shareOf([...e, ...f]));
				const [executives, frontLine] = row?.groups ?? [];
				expect(executives?.happens.ok ? executives.happens.value : null).toEqual(shareOf(e));
				expect(frontLine?.happens.ok ? frontLine.happens.value : null).toEqual(shareOf(f));
				expect([executives?.group, frontLine?.group]).toEqual([EXECUTIVES.id, FRONT_LINE.id]);
			}),
		);
	});
	test('a worse answer never lowers a share, and one more who does not know changes none', () => {
		fc.assert(
			fc.property(anySaids, fc.nat(), (said, place) => {
				const happens = (all: readonly Said[]) => {
					const [row] = foundationProfile(scored(all, []).items);
					return row?.happens.ok ? row.happens.value : -1;
				};
				const worse = said.map((one, index) =>
					said.length > 0 && index === place % said.length && pointsOf([one]).length > 0
						? point(5)
						: one,
				);
				expect(happens(worse)).toBeGreaterThanOrEqual(happens(said));
				expect(happens([...said, dontKnow])).toBe(happens(said));
			}),
		);
	});
	test('where answers are anonymous it withholds what the item withholds, and tells no exact share of nearly all', () => {
		fc.assert(
			fc.property(anySaids, anySaids, (e, f) => {
				const round = scored(e, f, 3);
				const profile = foundationProfile(round.items);
				for (const row of profile) {
					expect(row.happens.ok).toBe(row.score.level.ok);
					for (const [place, group] of row.groups.entries()) {
						const own = row.score.groups[place];
						expect(group.happens.ok).toBe(own?.level.ok);
						if (!group.isNearlyAll || !group.happens.ok) continue;
						expect(['≥90%', '≤10%']).toContain(tellHappens(group, 3).replaceAll(/\s/g, ''));
						expect([0.9, 1 - 0.9]).toContain(placeHappens(group));
					}
				}
			}),
		);
	});
});

describe('[RE73] foundation check in words', () => {
	test('the answer in the middle is told in its own words, both where it lies between two, and is one that somebody gave', () => {
		fc.assert(
			fc.property(anySaids, (said) => {
				const [row] = foundationProfile(scored(said, []).items);
				if (row === undefined || row.score.item.kind !== 'scale') throw new Error('no row');
				const sorted = pointsOf(said).toSorted((a, b) => a - b);
				const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[sorted.length >> 1]];
				const { points } = row.score.item;
				const labels = new Set(middle.map((point) => `“${points[(point ?? 0) - 1] ?? ''}”`));
				expect(tellTypical(row)).toBe(sorted.length === 0 ? 'No answers' : [...labels].join(' – '));
			}),
		);
	});
	test('the table has a line a row and says why where there is no figure', () => {
		fc.assert(
			fc.property(anySaids, anySaids, (e, f) => {
				const round = scored(e, f, 3);
				const profile = foundationProfile(round.items);
				const table = foundationTable(profile, round);
				expect(table.rows.map(({ header }) => header)).toEqual(
					profile.map(({ score }) => score.item.text),
				);
				for (const { cells } of table.rows) {
					expect(cells).toHaveLength(table.columns.length - 1);
					for (const cell of cells) expect(String(cell)).not.toMatch(/undefined|NaN|^$/);
				}
			}),
		);
	});
});
