import { dayNumber } from '$lib/scoring';
import { expect, test } from 'vitest';
import { dotStripTable } from '../../../src/lib/ui/charts/dot-strip-row';
import { groupTable } from '../../../src/lib/ui/charts/group-counts';
import { heatSections, heatTable } from '../../../src/lib/ui/charts/heat-cell';
import { histogramTable } from '../../../src/lib/ui/charts/histogram-option';
import { optionValuesTable } from '../../../src/lib/ui/charts/option-values-table';
import { quadrantTable } from '../../../src/lib/ui/charts/quadrant-point';

const aside = { dk: 3, na: 1, skip: 0, unanswered: 2 };
const executives = { id: 'executives', name: 'Executives', index: 0 };
const frontLine = { id: 'front-line', name: 'Front line', index: 1 };
const options = [
	{ id: 'no', label: 'No', count: 1 },
	{ id: 'yes', label: 'Yes', count: 3 },
];

test('a histogram table has a line per answer and per way of not answering', () => {
	expect(histogramTable(options, 4, aside).rows).toEqual([
		{ header: 'No', cells: [1, '25%'] },
		{ header: 'Yes', cells: [3, '75%'] },
		{ header: 'Don’t know', cells: [3, '–'] },
		{ header: 'Not my area', cells: [1, '–'] },
		{ header: 'Prefer not to say', cells: [0, '–'] },
		{ header: 'Not answered', cells: [2, '–'] },
	]);
});

test('without answers there is no share', () => {
	const none = options.map((option) => ({ ...option, count: 0 }));
	expect(histogramTable(none, 0, aside).rows[0]).toEqual({ header: 'No', cells: [0, '–'] });
});

test('a withheld group gives no count away', () => {
	const table = groupTable(options, [
		{ group: executives, answered: 3, counts: [1, 2], aside },
		{
			group: frontLine,
			answered: 18,
			counts: [9, 9],
			aside,
			withheld: 'Hidden: fewer than 5 answers',
		},
	]);
	expect(table.columns).toEqual(['Answer', 'Executives', 'Front line']);
	expect(table.rows.map(({ cells }) => cells[0])).toEqual([1, 2, 3, 1, 0, 2]);
	expect(new Set(table.rows.map(({ cells }) => cells[1]))).toEqual(
		new Set(['Hidden: fewer than 5 answers']),
	);
});

test('a strip table gives lowest, median and highest with the unit, and none for nobody', () => {
	const rows = [{ values: [4, 10, 6, 8] }, { group: executives, values: [] }];
	expect(dotStripTable(rows, { kind: 'number', unit: 'weeks' }).rows).toEqual([
		{ header: 'Everyone', cells: [4, '4 weeks', '7 weeks', '10 weeks'] },
		{ header: 'Executives', cells: [0, '–', '–', '–'] },
	]);
	const days = { values: [dayNumber('2027-03-31') ?? 0] };
	expect(dotStripTable([days], { kind: 'date' }).rows[0]?.cells[1]).toBe('Mar 31, 2027');
});

test('a map keeps the order of its rows and starts a section each time the title changes', () => {
	const rows = ['a', 'a', 'b', 'a'].map((section, index) => ({
		id: `row-${index}`,
		label: `Row ${index}`,
		section,
		cells: [],
	}));
	const sections = heatSections(rows);
	expect(sections.map(({ title }) => title)).toEqual(['a', 'b', 'a']);
	expect(sections.flatMap((section) => section.rows)).toEqual(rows);
});

test('a map table says why a cell has no number', () => {
	const table = heatTable(
		[
			{
				id: 'sponsor',
				label: 'Sponsor',
				cells: [
					{ kind: 'value', value: 0.5, text: '+0.5' },
					{ kind: 'none', why: 'Too few answers', short: 'too few' },
				],
			},
		],
		[executives, frontLine],
	);
	expect(table.rows).toEqual([{ header: 'Sponsor', cells: ['+0.5', 'Too few answers'] }]);
});

test('options and groups without a figure are a dash, never a zero', () => {
	const table = optionValuesTable([
		{ id: 'cost', label: 'Cost', overall: null, groups: [{ group: executives, value: null }] },
	]);
	expect(table.rows).toEqual([{ header: 'Cost', cells: ['–', '–'] }]);
	expect(quadrantTable([{ readiness: 0.6, alignment: null }]).rows).toEqual([
		{ header: 'Everyone', cells: ['60', 'Too few answers'] },
	]);
});
