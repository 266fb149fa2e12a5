import { describe, expect, test } from 'vitest';
import { heatMapTable, itemTable, groupNames, pooledGroupName, whyWithheld } from '$lib/report';
import { POOLED_GROUP, scoreRound } from '$lib/scoring';
import { dontKnow, point, scaleItem, scoreAt, smallRound, type Said } from '../scoring/small-round';

/** So many answers, three and five by turns. */
const many = (n: number): readonly Said[] =>
	Array.from({ length: n }, (_, index) => point(3 + 2 * (index % 2)));

function anonymous(executives: readonly Said[], frontLine: readonly Said[]) {
	const input = smallRound([scaleItem('a')], { a: executives }, { a: frontLine });
	const pool = { id: POOLED_GROUP, name: pooledGroupName() };
	return scoreRound({ ...input, groups: [...input.groups, pool], least: 5 });
}

describe('[RE22] what is withheld', () => {
	test('a small group and the group that would give it away have their own reasons', () => {
		const round = anonymous(many(2), many(6));
		const score = scoreAt(round);
		expect(score.groups.map(whyWithheld)).toEqual(['hidden', 'hidden-remainder', null]);
		const [row] = itemTable(score, groupNames(round)).rows;
		expect(row?.cells).toEqual([
			0,
			'Hidden: fewer than 5 answers',
			'Hidden, because it could be worked out from the other groups',
			0,
		]);
		expect(heatMapTable(round).rows[0]?.cells).toEqual([
			'4.0',
			'Hidden: fewer than 5 answers',
			'Hidden, because it could be worked out from the other groups',
			'4.0 (0.0)',
		]);
	});

	test('who answered nothing is called that, and ways of not answering are not told by group', () => {
		const round = anonymous([dontKnow, dontKnow], many(6));
		const table = itemTable(scoreAt(round), groupNames(round));
		expect(heatMapTable(round).rows[0]?.cells).toEqual([
			'4.0',
			'No answers',
			'4.0 (0.0)',
			'No answers',
		]);
		const aside = table.rows.find(({ header }) => header === 'Don’t know');
		expect(aside?.cells).toEqual([2, ...Array<string>(3).fill('Not shown by group')]);
	});

	test('an item with too few answers shows nothing at all', () => {
		const round = anonymous(many(2), many(2));
		const cells = itemTable(scoreAt(round), groupNames(round)).rows.flatMap((row) =>
			row.cells.slice(0, 3),
		);
		expect(new Set(cells)).toEqual(new Set(['Hidden: fewer than 5 answers']));
	});
});
