import { describeReason, formatSigned, shortReason } from '$lib/report';
import { dayNumber, type Reason } from '$lib/scoring';
import type {
	AsideCounts,
	ChartComment,
	ChartGroup,
	DotStripRow,
	GroupCounts,
	HeatCell,
	HeatRow,
	HistogramOption,
	OptionValues,
	QuadrantPoint,
} from '$lib/ui/charts';

/** Answers of a freight company's 22 people, made up so that every state of every chart occurs. */
export const groups: readonly ChartGroup[] = [
	'Executives',
	'Information technology',
	'Finance',
	'Sales and customer service',
	'Front line',
].map((name, index) => ({ id: `group-${index}`, name, index }));

export const aside: AsideCounts = { dk: 3, na: 1, skip: 0, unanswered: 2 };
export const noAside: AsideCounts = { dk: 0, na: 0, skip: 0, unanswered: 0 };

export const scale: readonly HistogramOption[] = [
	{ id: 'p1', label: 'Nobody has told me anything', count: 5 },
	{ id: 'p2', label: 'I have heard rumours', count: 2 },
	{ id: 'p3', label: 'I know the outline', count: 1 },
	{ id: 'p4', label: 'I know what it means for my department', count: 4 },
	{ id: 'p5', label: 'I know what changes in my own working day', count: 4 },
];

export const fewAnswers: readonly HistogramOption[] = scale.map((option, index) => ({
	...option,
	count: [0, 2, 0, 1, 2][index] ?? 0,
}));

export const ticked: readonly HistogramOption[] = [
	{ id: 'training', label: 'Training in paid time', count: 9 },
	{ id: 'asked', label: 'Being asked before it is decided', count: 12 },
	{ id: 'time', label: 'A quieter month to learn it in', count: 4 },
];

export const named: readonly HistogramOption[] = [
	{ id: 'okafor', label: 'Ngozi Okafor (operations)', count: 6 },
	{ id: 'brandt', label: 'Henrik Brandt (managing director)', count: 5 },
	{ id: 'steering', label: 'The steering group', count: 2 },
];

export const byGroup: readonly GroupCounts[] = [
	{ group: 0, counts: [0, 0, 0, 1, 3], aside: noAside },
	{ group: 1, counts: [0, 1, 1, 2, 0], aside: { ...noAside, dk: 1 } },
	{ group: 2, counts: [0, 0, 0, 0, 0], aside: noAside, withheld: 'Too few answers' },
	{ group: 3, counts: [1, 3, 2, 2, 1], aside: { ...noAside, na: 1, unanswered: 2 } },
	{ group: 4, counts: [5, 1, 0, 0, 0], aside: { ...noAside, dk: 2 } },
].map(({ group, counts, ...rest }) => ({
	group: groupAt(group),
	answered: counts.reduce((sum, count) => sum + count, 0),
	counts,
	...rest,
}));

export const ranked = optionValues([
	['Lower cost', 2.1, [1.3, 2.4, 1.8, 3.9, 2.5]],
	['Better service for customers', 2.4, [3.1, 2.5, 3.6, 1.2, 2.4]],
	['Replace what is dying', 2.9, [3.9, 1.2, 3.4, 3.6, 2.45]],
	['More revenue', 3.7, [2.2, 4.6, null, 2.0, 4.7]],
	['Less risk', 3.9, [4.5, 4.3, 2.0, 4.3, 2.95]],
]);

export const allocated = optionValues([
	['Lower cost', 34, [48, 20, 41, 12, 30]],
	['Better service for customers', 28, [15, 20, 18, 45, 31]],
	['Replace what is dying', 22, [20, 44, 18, 15, 16]],
	['Less risk', 16, [17, 16, 23, 28, 23]],
]);

const weeks: readonly (readonly number[])[] = [
	[4, 6, 6, 8],
	[12, 16, 20],
	[],
	[8, 8, 8, 10],
	[24, 26, 40],
];
export const numbers: readonly DotStripRow[] = [
	{ values: weeks.flat() },
	...weeks.map((values, index) => ({ group: groupAt(index), values })),
];

const days: readonly (readonly string[])[] = [
	['2027-03-31', '2027-03-31', '2027-04-01'],
	['2027-09-30', '2027-12-31'],
	['2027-06-30'],
	['2027-03-31', '2027-06-30'],
	['2028-01-15', '2028-06-30'],
];
const toDay = (day: string) => dayNumber(day) ?? 0;
export const dates: readonly DotStripRow[] = [
	{ values: days.flat().map(toDay) },
	...days.map((values, index) => ({ group: groupAt(index), values: values.map(toDay) })),
];

const figures: readonly (readonly [string, string, readonly (number | HeatCell)[]])[] = [
	[
		'Purpose and success',
		'What is the one main goal of this project?',
		[
			none('not-measured'),
			none('not-measured'),
			none('not-measured'),
			none('not-measured'),
			none('not-measured'),
		],
	],
	[
		'Purpose and success',
		'How clear is it to you what success would look like?',
		[1.4, 0.3, 0.2, -0.4, -1.9],
	],
	[
		'Measures',
		'Are the figures this project should move being measured today?',
		[0.9, -0.6, none('too-few'), 0.1, -0.3],
	],
	[
		'Measures',
		'Does somebody other than the project confirm them?',
		[0.2, 0, -0.1, 0.1, none('no-answers')],
	],
	[
		'Sponsorship and decisions',
		'How visible is the sponsor in your daily work?',
		[2.4, 0.6, 0.5, -0.7, -2.6],
	],
	[
		'Sponsorship and decisions',
		'When departments disagree, is it clear who decides?',
		[1.1, -0.2, none('hidden'), none('hidden-remainder'), -1.2],
	],
];

export const heatRows: readonly HeatRow[] = figures.map(([section, label, cells], index) => ({
	id: `item-${index}`,
	label,
	section,
	everyone: index === 0 ? '–' : formatSigned(3.1 - index * 0.2).replace('+', ''),
	cells: cells.map((cell) =>
		typeof cell === 'number'
			? { kind: 'value' as const, value: cell / 2.5, text: formatSigned(cell) }
			: cell,
	),
}));

export const comments: readonly ChartComment[] = [
	{
		id: 'c1',
		group: groupAt(4),
		text: 'Nobody asked us before it was decided. We found out from the supplier.',
	},
	{
		id: 'c2',
		group: groupAt(0),
		author: 'Henrik Brandt',
		text: 'It is on the agenda of every board meeting.',
	},
];

export const points: readonly QuadrantPoint[] = [
	{ readiness: 0.48, alignment: 0.61 },
	...[
		[0.71, 0.82],
		[0.45, 0.6],
		[null, null],
		[0.52, 0.4],
		[0.22, 0.88],
	].map(([readiness, alignment], index) => ({
		group: groupAt(index),
		readiness: readiness ?? null,
		alignment: alignment ?? null,
	})),
];

function none(reason: Reason): HeatCell {
	return { kind: 'none', why: describeReason(reason, 5), short: shortReason(reason, 5) };
}

function groupAt(index: number): ChartGroup {
	const group = groups[index];
	if (group === undefined) throw new Error(`no group ${index}`);
	return group;
}

function optionValues(
	lines: readonly (readonly [string, number, readonly (number | null)[]])[],
): readonly OptionValues[] {
	return lines.map(([label, overall, values]) => ({
		id: label,
		label,
		overall,
		groups: groups.map((group, index) => ({ group, value: values[index] ?? null })),
	}));
}
