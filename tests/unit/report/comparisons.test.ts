import { describe, expect, test } from 'vitest';
import {
	describeCamps,
	describeGroupTest,
	describeInterval,
	expertTable,
	groupPairs,
	tableCsv,
	tableTabs,
} from '$lib/report';
import {
	compareGroups,
	comparePeople,
	itemIndices,
	scoreRound,
	type GroupComparison,
	type ScoringInput,
} from '$lib/scoring';
import {
	dontKnow,
	EXECUTIVES,
	FRONT_LINE,
	point,
	scaleItem,
	scoreAt,
	smallRound,
	type Said,
} from '../scoring/small-round';

const item = scaleItem('a');
const NAMES = new Map([EXECUTIVES, FRONT_LINE].map(({ id, name }) => [id, name]));

function finish<Outcome>(steps: Generator<number, Outcome, void>): Outcome {
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function compare(input: ScoringInput): GroupComparison {
	const compared = finish(compareGroups(input, { sessionSeed: 's', least: null }));
	const found = compared.get(item.id);
	if (!found) throw new Error('not compared');
	return found;
}

const points = (...values: readonly number[]): readonly Said[] => values.map(point);
const roundOf = (e: readonly Said[], f: readonly Said[]) => smallRound([item], { a: e }, { a: f });

describe('[RE9] whether groups differ', () => {
	test('a clear split is called one, with its pair in scale points', () => {
		const input = roundOf(points(5, 5, 4, 5, 5), points(1, 1, 2, 1, 1));
		const score = scoreAt(scoreRound(input));
		const comparison = compare(input);
		expect(describeGroupTest(score, comparison).sentence).toMatch(
			/^Groups differ more than chance would explain: \d\d%/,
		);
		const [pair] = groupPairs(score, comparison, NAMES, null);
		expect(pair?.sentence).toBe(
			'Executives and Front line are 3.6 points apart, with Executives higher on the scale.',
		);
		expect(pair?.q).toBeLessThan(0.05);
	});
	test('the same opinions in both groups lie inside them, and no pair is tested', () => {
		const input = roundOf(points(1, 2, 3, 4, 5), points(1, 2, 3, 4, 5));
		const comparison = compare(input);
		const score = scoreAt(scoreRound(input));
		expect(describeGroupTest(score, comparison).sentence).toContain(
			'Most of the difference is within groups.',
		);
		expect(groupPairs(score, comparison, NAMES, null).map(({ q }) => q)).toEqual([null]);
	});
	test('a large share that luck could explain is told as just that', () => {
		const input = roundOf(points(5, 5, 4, 2), points(1, 2, 1, 4));
		expect(describeGroupTest(scoreAt(scoreRound(input)), compare(input)).sentence).toMatch(
			/of the difference is between groups, but chance could explain that/,
		);
	});
	test('where not even a perfect split would be unlikely only its size is said', () => {
		const input = roundOf(points(5, 5, 5), points(1, 1, 1));
		const described = describeGroupTest(scoreAt(scoreRound(input)), compare(input));
		expect(described.sentence).toMatch(/^Too few people for a test\. In these answers 100%/);
		expect(described.details).toHaveLength(1);
	});
	test('one group alone and a unanimous answer need no test', () => {
		const alone = roundOf(points(1, 2, 3), []);
		expect(describeGroupTest(scoreAt(scoreRound(alone)), compare(alone)).sentence).toContain(
			'Only one group',
		);
		const same = roundOf(points(3, 3, 3, 3), points(3, 3, 3, 3));
		expect(describeGroupTest(scoreAt(scoreRound(same)), compare(same)).sentence).toBe(
			'Everybody who answered said the same.',
		);
	});
	test('small groups are in no pair where answers are anonymous', () => {
		const input = roundOf(points(5, 5, 4, 5, 5), points(1, 1, 2, 1));
		expect(groupPairs(scoreAt(scoreRound(input)), compare(input), NAMES, 5)).toEqual([]);
	});
});

describe('[RE10] how sure a divergence is', () => {
	const ends = { ok: true, value: { lo: 0.2, hi: 0.8 } } as const;
	const score = (e: readonly Said[]) => scoreAt(scoreRound(roundOf(e, [])));

	test('everybody answered: nothing is estimated', () => {
		const described = describeInterval(score(points(1, 3, 5)), ends, 'scale');
		expect(described.interval).toBeNull();
		expect(described.sentence).toContain('Everybody who was asked has answered');
	});
	test('some did not: the interval is narrower than for a large population', () => {
		const described = describeInterval(score([...points(1, 3, 5), dontKnow]), ends, 'scale');
		expect(described.interval?.hi).toBeLessThanOrEqual(0.8);
		expect(described.interval?.lo).toBeGreaterThan(0.2);
		expect(described.sentence).toContain('would probably be between');
	});
	test('too few answers are told, with the number that it takes where it is eight', () => {
		const few = { ok: false, reason: 'too-few' } as const;
		const asked = score([...points(1, 5), dontKnow]);
		expect(describeInterval(asked, few, 'scale').sentence).toContain('Too few answers');
		expect(describeInterval(asked, few, 'ranking').sentence).toContain('8 answers');
	});
});

describe('[RE11] camps', () => {
	const items = Array.from({ length: 12 }, (_, index) => scaleItem(`q${index}`));
	const said = (value: number, people: number) =>
		Object.fromEntries(
			items.map(({ id }, index) => [
				id,
				points(
					...Array.from(
						{ length: people },
						(_, person) => value + (((person * 5 + index * 3 + person * index * index) >> 2) % 2),
					),
				),
			]),
		);
	const compared = (low: number, high: number) => {
		const round = smallRound(items, said(1, low), said(4, high));
		const outcome = finish(comparePeople(round, 's'));
		if (!outcome.ok) throw new Error(outcome.reason);
		return outcome.value;
	};

	test('clear camps are named, with what divides them', () => {
		const camps = describeCamps(compared(6, 6), null);
		expect(camps.shown.map(({ size }) => size)).toEqual([6, 6]);
		expect(camps.dividing.length).toBeGreaterThan(0);
		expect(camps.dividing[0]?.sentence).toMatch(/^Camp \d averaged/);
	});
	test('where answers are anonymous no small camp is shown, nor the one that would give it away', () => {
		const camps = describeCamps(compared(8, 3), 5);
		expect(camps.shown).toEqual([]);
		expect(camps.campOf.every((camp) => camp === null)).toBe(true);
		expect(camps.hidden).toContain('under 5 people');
		expect(camps.dividing).toEqual([]);
	});
	test('where answers are anonymous the questions that divide camps come without figures', () => {
		const { shown, dividing } = describeCamps(compared(6, 6), 5);
		expect(shown.map(({ size }) => size)).toEqual([6, 6]);
		expect(dividing.length).toBeGreaterThan(0);
		expect(dividing.every(({ sentence }) => sentence === null)).toBe(true);
	});
	test('people who answer by chance make no camps', () => {
		const values = [3, 1, 4, 1, 5, 2, 2, 5, 3, 5, 4, 4, 1, 2, 3];
		const noise = Object.fromEntries(
			items.map(({ id }, index) => [
				id,
				points(
					...Array.from({ length: 8 }, (_, person) => values[(person * 7 + index * 4) % 15] ?? 1),
				),
			]),
		);
		const outcome = finish(comparePeople(smallRound(items, noise, {}), 's'));
		const camps = outcome.ok ? describeCamps(outcome.value, null) : null;
		expect(camps?.shown).toEqual([]);
		expect(camps?.sentence).toMatch(/^No clear camps/);
	});
});

describe('[RE12] the table for experts', () => {
	const tableOf = (input: ScoringInput) =>
		expertTable({
			indices: finish(itemIndices(input, item.id, { sessionSeed: 's' })),
			test: compare(input).test,
			interval: null,
			names: NAMES,
		});

	test('every index has a name, a value or the reason why there is none, a meaning and a source', () => {
		const { rows, columns } = tableOf(roundOf(points(1, 2, 5, 5), points(2)));
		expect(columns).toHaveLength(6);
		expect(rows.length).toBeGreaterThan(15);
		for (const { header, cells } of rows) {
			expect(header).not.toBe('');
			const [value, low, high, meaning, source] = cells;
			if (typeof value === 'string') {
				expect(value).toMatch(/^(No number for this type of question|Too few answers|No answers)$/);
			}
			expect([meaning, source].every((cell) => cell !== '')).toBe(true);
			expect(typeof low).toBe(typeof high);
		}
		expect(rows.find(({ header }) => header.startsWith('Cns'))?.cells[0]).toBeCloseTo(0.234, 3);
	});
	test('what an index is of stands in its name: the option, both groups, so that no two lines have the same', () => {
		const { rows } = tableOf(roundOf(points(1, 2, 5, 5), points(2, 3)));
		const headers = rows.map(({ header }) => header);
		expect(new Set(headers).size).toBe(headers.length);
		const delta = rows.find(({ header }) => header === 'Cliff’s δ: Executives – Front line');
		expect(delta?.cells[0]).toBe(0.125);
		expect(headers.at(-1)).toBe('r_wg(J): agreement over the section');
	});
	test('the ends of an interval stand beside the value, or why there are none; other indices leave them empty', () => {
		const { rows } = tableOf(roundOf(points(1, 2, 5, 5), points(2)));
		const cellsOf = (name: string) => rows.find(({ header }) => header.startsWith(name))?.cells;
		const [share, low, high] = cellsOf('Share in the largest third') ?? [];
		expect(share).toBe(0.6);
		expect([low, high]).toEqual([0.2307, 0.8824]);
		expect(cellsOf('Cliff’s δ')?.slice(1, 3)).toEqual(['Too few answers', 'Too few answers']);
		expect(cellsOf('Mean')?.slice(1, 3)).toEqual(['', '']);
	});
	test('as a file it keeps commas and quotes, and no cell becomes a formula', () => {
		const csv = tableCsv({
			columns: ['a', 'b'],
			rows: [
				{ header: 'say "no", please', cells: [-0.5] },
				{ header: '=1+1', cells: ['two\nlines'] },
			],
		});
		expect(csv).toBe('a,b\r\n"say ""no"", please",-0.5\r\n\'=1+1,"two\nlines"\r\n');
		expect(tableTabs({ columns: ['a'], rows: [{ header: 'x\ty', cells: [] }] })).toBe('a\nx y');
	});
});
