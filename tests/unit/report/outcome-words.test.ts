import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	describeFinding,
	describeProgress,
	findingFamily,
	outcomeFacts,
	outcomeTable,
	progressTable,
	tableCsv,
	type OutcomeNames,
} from '$lib/report';
import { findOutcomeGaps, OUTCOME_CODES } from '$lib/scoring';
import { anyOutcomes, bareMilestone, mapOf } from '../scoring/any-outcomes';

const shout = (text: string) => text.toUpperCase();
const names: OutcomeNames = {
	department: shout,
	group: shout,
	goal: shout,
	figure: shout,
	spell: shout,
};

describe('[RE60] questions of the outcome map', () => {
	test.each(OUTCOME_CODES)(
		'%s is a question about all that it is about, and blames nobody',
		(code) => {
			const isPair = ['MILESTONE_TWO_OWNERS', 'MILESTONE_OWNER_ELSEWHERE'].includes(code);
			const isWithOne = ['MILESTONE_OWNER_IS_IT', 'KPI_SELF_CONFIRMED', 'KPI_SOURCE_CONTESTED'];
			const subjects = isPair
				? ['one', 'two', 'three']
				: isWithOne.includes(code)
					? ['one', 'two']
					: ['one'];
			const words = describeFinding({ code, subjects }, shout);
			expect(words).toContain('?');
			for (const subject of subjects) expect(words).toContain(`“${shout(subject)}”`);
			expect(words).not.toMatch(/wrong|fault|fail|error|must|should have|undefined|[{}@]/i);
			expect(findingFamily(code)).toBe('outcomes');
		},
	);
	test('no two rules ask the same', () => {
		const questions = OUTCOME_CODES.map((code) =>
			describeFinding({ code, subjects: ['one', 'two'] }, shout),
		);
		expect(new Set(questions).size).toBe(OUTCOME_CODES.length);
	});
});

describe('[RE61] what the map says behind a question', () => {
	test('has a line for everything, without ids or codes', () => {
		fc.assert(
			fc.property(anyOutcomes, (outcomes) => {
				for (const finding of findOutcomeGaps(outcomes)) {
					const facts = outcomeFacts(finding, outcomes, names);
					expect(facts.length, finding.code).toBeGreaterThan(0);
					const labels = facts.map(({ label }) => label);
					expect(new Set(labels).size).toBe(labels.length);
					for (const { label, lines } of facts) {
						expect(label).not.toBe('');
						expect(lines.length).toBeGreaterThan(0);
						for (const line of lines) expect(line).toMatch(/^(?!.*(goal|figure|milestone-)\/).+$/);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});
	test('says who wants a goal and what is served, and whom accounts name as owners', () => {
		const outcomes = mapOf([{ goal: 'cost', owner: 'Ann', processes: ['Close'] }], {
			goals: [{ id: 'risk', label: 'Risk', isForAll: true, groups: ['it'] }],
			records: [
				{ by: 'p1', process: 'Close', owner: 'Walter' },
				{ by: 'p2', process: 'close', owner: 'Ben' },
			],
		});
		const told = (code: string) => {
			const finding = findOutcomeGaps(outcomes).find((each) => each.code === code);
			return finding && outcomeFacts(finding, outcomes, names).map(({ lines }) => lines);
		};
		expect(told('GOAL_UNSERVED')).toEqual([['everybody together', 'IT'], ['COST']]);
		expect(told('MILESTONE_OWNER_ELSEWHERE')).toEqual([['Ann'], ['CLOSE: BEN and WALTER']]);
		expect(told('MILESTONE_WITHOUT_KPI')).toEqual([['Not filled in']]);
	});
	test('is nothing for a finding of the accounts, and for a milestone that is gone', () => {
		const outcomes = mapOf([{}]);
		expect(outcomeFacts({ code: 'OWNER_NONE', subjects: ['close'] }, outcomes, names)).toEqual([]);
		const gone = { code: 'MILESTONE_BEHIND', subjects: ['milestone-9'] } as const;
		expect(outcomeFacts(gone, outcomes, names)).toEqual([]);
	});
});

describe('[RE62] a milestone against its plan', () => {
	const days = { unit: 'days', baseline: 20, target: 10 };
	test.each([
		[{ ...days, planned: 15, current: 19 }, 'behind', '4 days behind plan'],
		[{ ...days, planned: 15, current: 12.5 }, 'ahead', '2.5 days ahead of plan'],
		[{ ...days, planned: 15, current: 15 }, 'on-plan', 'On plan'],
		[
			{ unit: '%', baseline: 55, target: 90, planned: 70, current: 58 },
			'behind',
			'12 percentage points behind plan',
		],
		[
			{ unit: null, baseline: 0, target: 2000, planned: 1500, current: 100 },
			'behind',
			'1,400 behind plan',
		],
		[
			{ unit: 'euros', baseline: 41.5, target: 38.2, planned: 40, current: 41.1 },
			'behind',
			'1.1 euros behind plan',
		],
		[{ ...days, planned: null, current: null }, 'unknown', 'No plan and no reading yet'],
		[{ ...days, planned: 15, current: null }, 'unknown', 'No reading yet'],
		[{ ...days, planned: null, current: 15 }, 'unknown', 'No planned value for now yet'],
		[
			{ ...days, baseline: null, planned: 15, current: 19 },
			'unknown',
			'Starting value or target is missing',
		],
		[
			{ ...days, target: 20, planned: 15, current: 19 },
			'unknown',
			'Starting value and target are the same',
		],
	])('%j is %s: %s', (milestone, state, text) => {
		expect(describeProgress(milestone)).toEqual({ state, text });
	});
	test('has its points as a table, what nobody said among them', () => {
		const { columns, rows } = progressTable({ ...days, planned: -1.5, current: null });
		expect(columns).toHaveLength(2);
		expect(rows.map(({ cells }) => cells[0])).toEqual([
			'20 days',
			'−1.5 days',
			'Not filled in',
			'10 days',
			'No reading yet',
		]);
	});
});

describe('[RE63] the outcome map as a table', () => {
	test('has a line a milestone, each as wide as its headings, numbers as numbers', () => {
		fc.assert(
			fc.property(anyOutcomes, ({ milestones }) => {
				const { columns, rows } = outcomeTable(milestones, names);
				expect(rows.map(({ header }) => header)).toEqual(milestones.map(({ name }) => name));
				for (const [index, { cells }] of rows.entries()) {
					expect(cells).toHaveLength(columns.length - 1);
					const own = milestones[index]?.baseline;
					expect(cells[5]).toBe(own ?? '');
				}
				expect(new Set(columns).size).toBe(columns.length);
			}),
			{ numRuns: 30 },
		);
	});
	test('no name becomes a formula, and names stand for ids', () => {
		const own = { ...bareMilestone, name: '=1+1', goal: 'cost', outputDepartment: 'sales' };
		const csv = tableCsv(outcomeTable([own], names));
		expect(csv).toContain("\r\n'=1+1,COST,");
		expect(csv).toContain(',SALES,');
	});
});
