import { describe, expect, test } from 'vitest';
import { goalAlignment, type AnswerValue, type Item, type OptionId } from '$lib/questionnaires';
import {
	findingProcesses,
	findOutcomeGaps,
	GOAL_ITEMS,
	goalOptions,
	isItDepartment,
	OUTCOME_CODES,
	scoreRound,
	statementsBehind,
	wantedOptions,
	type Finding,
	type FindingCode,
	type OutcomeMap,
	type OutcomeMilestone,
} from '$lib/scoring';
import { mapOf } from './any-outcomes';
import { smallRound } from './small-round';

/** What one milestone raises of these rules. */
function raised(
	codes: readonly FindingCode[],
	milestone: Partial<OutcomeMilestone>,
	more: Partial<OutcomeMap> = {},
	others: readonly Partial<OutcomeMilestone>[] = [],
): readonly Finding[] {
	return findOutcomeGaps(mapOf([milestone, ...others], more)).filter(
		({ code, subjects }) => codes.includes(code) && subjects[0] === 'milestone-0',
	);
}

const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('[SC86] a figure', () => {
	const rules = [
		'MILESTONE_WITHOUT_KPI',
		'MILESTONE_WITHOUT_LEAD',
		'KPI_UNCONFIRMED',
		'KPI_SELF_CONFIRMED',
	] as const;
	test.each<[Partial<OutcomeMilestone>, readonly FindingCode[]]>([
		[{}, ['MILESTONE_WITHOUT_KPI']],
		[{ measure: 'lag', owner: 'Ann', confirms: 'Ann' }, ['MILESTONE_WITHOUT_KPI']],
		[{ kpi: 'days', measure: 'lead', owner: 'Ann', confirms: 'Ben' }, []],
		[{ kpi: 'days', measure: 'lead' }, ['KPI_UNCONFIRMED']],
		[{ kpi: 'days', measure: 'lag', confirms: 'Ben' }, ['MILESTONE_WITHOUT_LEAD']],
		[{ kpi: 'days', confirms: 'Ben' }, ['MILESTONE_WITHOUT_LEAD']],
		[{ kpi: 'days', measure: 'lead', owner: 'Ann', confirms: ' ANN!' }, ['KPI_SELF_CONFIRMED']],
		[
			{ kpi: 'days', measure: 'lead', owner: 'Ben', secondOwner: 'Ann', confirms: 'ann' },
			['KPI_SELF_CONFIRMED'],
		],
	])('%j raises %j', (milestone, codes) => {
		expect(codesOf(raised(rules, milestone))).toEqual(codes);
	});
	test('that another milestone sees early is seen early', () => {
		const late = { kpi: 'Days to close', measure: 'lag', confirms: 'Ben' } as const;
		const early = { kpi: 'days to  CLOSE', measure: 'lead' } as const;
		expect(raised(rules, late, {}, [early])).toEqual([]);
		expect(raised(rules, late, {}, [{ ...early, kpi: 'Cost' }])).toHaveLength(1);
	});
});

describe('[SC87] who answers for a milestone', () => {
	const rules = [
		'MILESTONE_WITHOUT_OWNER',
		'MILESTONE_TWO_OWNERS',
		'MILESTONE_OWNER_IS_IT',
	] as const;
	const people = [
		{ name: 'Ann', department: 'it', roles: ['IT'] },
		{ name: 'Ben', department: 'sales', roles: ['Sales'] },
	];
	test.each<[Partial<OutcomeMilestone>, readonly FindingCode[]]>([
		[{}, ['MILESTONE_WITHOUT_OWNER']],
		[{ owner: ' ? ' }, ['MILESTONE_WITHOUT_OWNER']],
		[{ secondOwner: 'Ben' }, []],
		[{ owner: 'Ben', secondOwner: 'BEN' }, []],
		[{ owner: 'Ben', secondOwner: 'Ann' }, ['MILESTONE_TWO_OWNERS']],
		[{ owner: 'Cy', ownerDepartment: 'it' }, []],
		[{ owner: 'Cy', ownerDepartment: 'it', outputDepartment: 'it' }, []],
		[{ owner: 'Cy', ownerDepartment: 'it', outputDepartment: 'sales' }, ['MILESTONE_OWNER_IS_IT']],
		[{ owner: 'Cy', ownerDepartment: 'finance', outputDepartment: 'sales' }, []],
		[{ owner: 'Cy', outputDepartment: 'sales' }, []],
		[{ owner: 'ann', outputDepartment: 'sales' }, ['MILESTONE_OWNER_IS_IT']],
		[{ owner: 'Ann', ownerDepartment: 'sales', outputDepartment: 'finance' }, []],
		[{ owner: 'Ben', outputDepartment: 'finance' }, []],
		[{ owner: 'it', outputDepartment: 'finance' }, ['MILESTONE_OWNER_IS_IT']],
		[{ owner: 'Ann', secondOwner: 'Ben', outputDepartment: 'sales' }, ['MILESTONE_TWO_OWNERS']],
	])('%j raises %j', (milestone, codes) => {
		expect(codesOf(raised(rules, milestone, { people }))).toEqual(codes);
	});
	test('two people of one name in two departments are not known to be IT', () => {
		const both = [...people, { name: 'Ann', department: 'sales', roles: [] }];
		const own = { owner: 'Ann', outputDepartment: 'finance' };
		expect(raised(rules, own, { people: both })).toEqual([]);
	});
	test('names that were found to be one are one owner', () => {
		const own = { owner: 'Ben', secondOwner: 'Benjamin' };
		expect(raised(rules, own, { merges: { Benjamin: 'Ben' } })).toEqual([]);
	});
	test.each([
		['it', 'Technik', true],
		['d4', 'IT', true],
		['d4', 'IT and buildings', true],
		['d4', 'Information Technology', true],
		['d4', 'Credit', false],
		['d4', 'Exit control', false],
	])('a department with the id %s called %s is IT: %s', (id, name, isIt) => {
		expect(isItDepartment({ id, name })).toBe(isIt);
	});
});

const record = (process: string, owner: string | null, by = 'p1') => ({ by, process, owner });

describe('[SC88] the owner of a milestone and the owners of the work', () => {
	const code = 'MILESTONE_OWNER_ELSEWHERE';
	const people = [{ name: 'Walter', department: 'finance', roles: ['Back office', 'Finance'] }];
	const own = { owner: 'Walter', processes: ['Close', 'Pay'] };
	test.each([
		['nobody described it', [], false],
		['accounts do not know', [record('Close', '@dk'), record('Pay', null)], false],
		['nobody owns it', [record('Close', '@none')], false],
		['others own all of it', [record('close', 'Ann'), record('Pay', 'Ben')], true],
		['others own what is known', [record('Close', 'Ann'), record('Pay', '@dk')], true],
		['one account names the owner', [record('Close', 'Ann'), record('Close', 'walter')], false],
		['it is with the owner’s department', [record('Close', 'Finance')], false],
		['other work is with the owner', [record('Close', 'Ann'), record('Order', 'Walter')], true],
	] as const)('where %s: %s', (_case, records, isRaised) => {
		expect(raised([code], own, { people, records })).toHaveLength(Number(isRaised));
	});
	test('a department owns what its people own, and a second owner counts as well', () => {
		const records = [record('Close', 'Walter')];
		expect(raised([code], { ...own, owner: 'Finance' }, { people, records })).toEqual([]);
		const two = { ...own, owner: 'Ann', secondOwner: 'Walter' };
		expect(raised([code], two, { people, records })).toEqual([]);
		const said = { ...own, owner: 'Cy', ownerDepartment: 'sales' };
		expect(raised([code], said, { people, records: [record('Pay', 'Sales')] })).toEqual([]);
	});
	test('names the processes whose owner is known, with the accounts behind them', () => {
		const records = [
			record('Pay', 'Ben', 'p2'),
			record('Close', 'Ann'),
			record('Close', '@dk', 'p3'),
		];
		const [finding] = raised([code], { ...own, processes: ['Pay', 'Close', 'Load'] }, { records });
		expect(finding?.subjects).toEqual(['milestone-0', 'close', 'pay']);
		if (!finding) return;
		const full = records.map((each) => ({
			...each,
			documented: null,
			authority: null,
			systems: null,
			inputs: null,
			outputs: null,
		}));
		const behind = statementsBehind(finding, { respondents: [], records: full });
		expect(behind.map(({ by, fields }) => [by, fields])).toEqual([
			['p1', ['owner']],
			['p3', ['owner']],
			['p2', ['owner']],
		]);
	});
});

describe('[SC89] where readings come from', () => {
	const own = { kpi: 'days', source: 'Close the month' };
	const close = 'close the month';
	const found = (code: FindingCode, severity: Finding['severity'], ...subjects: string[]) =>
		({ code, severity, subjects }) satisfies Finding;
	test.each<[Finding, Finding['severity'] | null]>([
		[found('DOC_CONFLICT', 'major', close), 'major'],
		[found('DOC_CONFLICT', 'minor', close), null],
		[found('AUTHORITY_CONFLICT', 'critical', close, 'a', 'b'), 'critical'],
		[found('AUTHORITY_NONE', 'major', close), 'major'],
		[found('INPUT_UNFED', 'major', 'pay', close), 'major'],
		[found('OWNER_UNKNOWN', 'major', close), null],
		[found('SINGLE_POINT_OF_KNOWLEDGE', 'major', close), null],
		[found('OWNER_CONFLICT', 'critical', 'pay', close), null],
	])('%j contests it: %s', (contradiction, severity) => {
		const findings = raised(['KPI_SOURCE_CONTESTED'], own, { contradictions: [contradiction] });
		expect(findings).toEqual(
			severity === null
				? []
				: [{ code: 'KPI_SOURCE_CONTESTED', severity, subjects: ['milestone-0', close] }],
		);
	});
	test('is asked of no milestone without a figure', () => {
		const contradictions = [found('AUTHORITY_CONFLICT', 'critical', close, 'a', 'b')];
		expect(raised(['KPI_SOURCE_CONTESTED'], { ...own, kpi: null }, { contradictions })).toEqual([]);
	});
});

describe('[SC90] a reading behind its plan', () => {
	const own = { baseline: 20, target: 0 };
	test.each([
		[10, 10, null],
		[10, 9, null],
		[10, 14.9, 'minor'],
		[10, 15, 'major'],
		[10, 30, 'major'],
	])('planned %d, now %d: %s', (planned, current, severity) => {
		const findings = raised(['MILESTONE_BEHIND'], { ...own, planned, current });
		expect(findings.map((finding) => finding.severity)).toEqual(severity ? [severity] : []);
	});
});

const itemOf = (id: string): Item => {
	const item = goalAlignment.items.find((one) => one.id === id);
	if (!item) throw new Error(`no item ${id}`);
	return item;
};
const option = (id: string): OptionId => id as OptionId;
const chosen = (id: string): AnswerValue => ({ kind: 'single', option: option(id) });
const ranked = (...order: string[]): AnswerValue => ({ kind: 'ranking', order: order.map(option) });
const given = (points: Readonly<Record<string, number>>): AnswerValue => ({
	kind: 'allocation',
	points: new Map(Object.entries(points).map(([id, value]) => [option(id), value])),
});

/** What executives and the front line want, by goal: "all", and groups. */
function wants(
	item: string,
	executives: readonly AnswerValue[],
	frontLine: readonly AnswerValue[],
): readonly string[] {
	const round = scoreRound(
		smallRound([itemOf(item)], { [item]: executives }, { [item]: frontLine }),
	);
	return wantedOptions(round.items, GOAL_ITEMS, goalOptions(goalAlignment.items)).flatMap(
		({ id, isForAll, groups }) => [
			...(isForAll ? [`${id}: all`] : []),
			...groups.map((group) => `${id}: ${group}`),
		],
	);
}

describe('[SC91] what answers want', () => {
	test('goals are those of the questions about goals, each once', () => {
		expect(goalOptions(goalAlignment.items).map(({ id }) => id)).toEqual([
			'revenue',
			'cost',
			'customer',
			'risk',
			'legacy',
			'work',
		]);
		expect(goalOptions([itemOf('main-figure')])).toEqual([]);
	});
	test('is what two people or more choose, an equal share of them', () => {
		const [cost, risk] = [chosen('cost'), chosen('risk')];
		expect(wants('primary-goal', [cost, cost], [risk])).toEqual(['cost: all', 'cost: executives']);
		expect(wants('primary-goal', [cost, cost], [])).toEqual(['cost: executives']);
		expect(wants('primary-goal', [cost], [risk])).toEqual([]);
	});
	test('is what gets an equal share of the points, or stands second or better', () => {
		const points = { cost: 60, work: 20, customer: 20 };
		expect(wants('goal-points', [given(points)], [given(points)])).toEqual([]);
		expect(wants('goal-points', [given(points), given(points)], [])).toEqual([
			'cost: executives',
			'customer: executives',
			'work: executives',
		]);
		const order = ranked('risk', 'cost', 'legacy', 'revenue', 'customer');
		expect(wants('goal-order', [order, order, order], [])).toEqual([
			'cost: all',
			'cost: executives',
			'risk: all',
			'risk: executives',
		]);
	});
	test('and no milestone brings is asked about: major where all want it, minor where a group does', () => {
		const wish = (id: string, isForAll: boolean, groups: readonly string[]) => ({
			id,
			label: id,
			isForAll,
			groups,
		});
		const more = {
			goals: [wish('cost', true, []), wish('risk', false, ['it']), wish('revenue', false, [])],
			figures: [wish('cash', true, ['it']), wish('errors', true, []), wish('sales', true, [])],
		};
		const findings = findOutcomeGaps(
			mapOf([{ goal: 'cost', kpi: 'k', figure: 'errors' }, { figure: 'sales' }], more),
		).filter(({ subjects: [first = ''] }) => first.includes('/'));
		expect(findings).toEqual([
			{ code: 'KPI_WITHOUT_MILESTONE', severity: 'major', subjects: ['figure/cash'] },
			{ code: 'KPI_WITHOUT_MILESTONE', severity: 'major', subjects: ['figure/sales'] },
			{ code: 'GOAL_UNSERVED', severity: 'minor', subjects: ['goal/risk'] },
		]);
	});
});

test('[SC92] only the joins with accounts are about processes', () => {
	const withProcesses = OUTCOME_CODES.filter(
		(code) => findingProcesses({ code, subjects: ['milestone-0', 'close'] }).length > 0,
	);
	expect(withProcesses.toSorted()).toEqual(['KPI_SOURCE_CONTESTED', 'MILESTONE_OWNER_ELSEWHERE']);
});
