import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, ItemId } from '$lib/questionnaires';
import {
	describeBareLevel,
	describeGap,
	describePair,
	describeShape,
	groupNames,
	groupPairs,
	hardestDifferences,
	heatMapTable,
	itemTable,
	tellBars,
} from '$lib/report';
import { POOLED_GROUP, scoreRound, type GroupScore, type ScoringInput } from '$lib/scoring';
import { anyRound } from '../scoring/round-arbitrary';
import { point, scaleItem, scoreAt, smallRound } from '../scoring/small-round';

const LEAST = 3;
type Answers = ReadonlyMap<ItemId, Answer>;

/** An anonymous round in which everybody of one group copied the first of them; where all copied, everybody gave the same answers. */
const copiedRound: fc.Arbitrary<ScoringInput> = fc
	.tuple(anyRound, fc.boolean())
	.map(([input, isEverybody]) => {
		const [first] = input.respondents;
		const told: Answers = input.answers.get(first?.id ?? '') ?? new Map();
		const copies = input.respondents
			.filter(({ group }) => isEverybody || group === first?.group)
			.map(({ id }) => [id, told] as const);
		return {
			...input,
			groups: [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }],
			least: LEAST,
			answers: new Map([...input.answers, ...copies]),
		};
	});

function isUnanimous({ counts, divergence }: Pick<GroupScore, 'counts' | 'divergence'>): boolean {
	return counts.answered > 0 && divergence.ok && divergence.value.D === 0;
}

describe('[RE26] where nearly all said the same', () => {
	test('[SC64] no cell about a unanimous group or item tells the count, none of the others, or an exact mean', () => {
		let seen = 0;
		fc.assert(
			fc.property(copiedRound, (input) => {
				const round = scoreRound(input);
				for (const score of round.items) {
					const table = itemTable(score, groupNames(round));
					const lines = table.rows.slice(0, -5);
					[score, ...score.groups].forEach((column, place) => {
						if (!isUnanimous(column)) return;
						seen += 1;
						expect(column.isNearlyAll).toBe(true);
						for (const { cells } of lines) {
							expect(cells[place]).toMatch(/^(≥\s90%|≤\s10%|≈\s\d+)$/);
						}
						for (const { count, told } of tellBars(column, LEAST)) {
							expect(told).not.toBeNull();
							expect([0, column.counts.answered]).not.toContain(count);
						}
					});
				}
			}),
			{ numRuns: 150 },
		);
		expect(seen).toBeGreaterThan(50);
	});

	test('[SC64] an answer of nine in ten is told as one of ten in ten', () => {
		const screen = (last: number) => {
			const said = [...Array.from({ length: 9 }, () => point(5)), point(last)];
			const input = smallRound([scaleItem('a')], { a: said }, { a: said });
			const round = scoreRound({ ...input, least: LEAST });
			const score = scoreAt(round);
			const { level } = score;
			return {
				table: itemTable(score, groupNames(round)),
				heat: heatMapTable(round),
				shape: describeShape(score),
				gap: describeGap(score),
				level: level.ok ? describeBareLevel(score.item, level.value, score.isNearlyAll) : null,
				hardest: hardestDifferences(round),
			};
		};
		expect(screen(4)).toEqual(screen(5));
		expect(screen(5).gap).toBe('Nearly everybody who answered said the same.');
		expect(screen(5).level).toBe('≈\u00a05');
	});

	test('how far a unanimous group is from another does not tell where it stands', () => {
		const apart = (last: number) => {
			const said = [...Array.from({ length: 9 }, () => point(1)), point(last)];
			const others = [3, 4, 4, 5, 5].map(point);
			const input = smallRound([scaleItem('a')], { a: said }, { a: others });
			const round = scoreRound({ ...input, least: LEAST });
			const score = scoreAt(round);
			const names = groupNames(round);
			const pairs = groupPairs(score, { pairs: [] }, names, LEAST);
			return [describePair(score, names), ...pairs.map(({ sentence }) => sentence)];
		};
		expect(apart(2)).toEqual(apart(1));
		expect(apart(1)[0]).toBe('Front line averaged ≈\u00a03 points higher than Executives.');
	});

	test('an option that everybody ticks is not told exactly, whatever else they tick', () => {
		fc.assert(
			fc.property(anyRound, (input) => {
				for (const score of scoreRound({ ...input, least: LEAST }).items) {
					for (const column of [score, ...score.groups]) {
						const { answered } = column.counts;
						for (const { count, told } of tellBars(column, LEAST)) {
							if (told === null && answered > 0) expect(count).toBeLessThan(0.9 * answered);
						}
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('with names every count is told', () => {
		fc.assert(
			fc.property(anyRound, (input) => {
				for (const score of scoreRound(input).items) {
					for (const column of [score, ...score.groups]) {
						expect(column.isNearlyAll).toBe(false);
						expect(tellBars(column, score.least).every(({ told }) => told === null)).toBe(true);
					}
				}
			}),
			{ numRuns: 30 },
		);
	});
});
