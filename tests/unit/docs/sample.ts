import type { Setup } from '$lib/model';
import {
	entityId,
	groupId,
	itemId,
	optionId,
	sectionId,
	type Answer,
	type AnswerValue,
	type Item,
} from '$lib/questionnaires';
import type {
	Inventory,
	OutcomeMap,
	OutcomeMilestone,
	ProcessRecord,
	ScoringInput,
} from '$lib/scoring';

// What examples in doc comments may call by name without saying it each time.
export { itemId } from '$lib/questionnaires';

const section = sectionId('goals');
const [office, floor] = [groupId('office'), groupId('floor')];

const active: Item = {
	id: itemId('active'),
	section,
	kind: 'scale',
	text: 'How active is the sponsor?',
	points: ['Never seen', 'Rarely', 'Sometimes', 'Often', 'Always there'],
	isShort: true,
	isPredicted: true,
	readiness: { reversed: false },
};

const goal: Item = {
	id: itemId('primary-goal'),
	section,
	kind: 'single',
	text: 'Which goal matters most?',
	options: [
		{ id: optionId('cost'), label: 'Cost' },
		{ id: optionId('revenue'), label: 'Revenue' },
		{ id: optionId('other'), label: 'Something else' },
	],
	isShort: true,
};

const said = (value: AnswerValue): Answer => ({ response: { state: 'value', value } });
const both = (point: number, option: string) =>
	new Map([
		[active.id, said({ kind: 'scale', point })],
		[goal.id, said({ kind: 'single', option: optionId(option) })],
	]);

/**
 * Two questions, `active` (a scale of five) and `primary-goal` (one of three), answered by six people: `a`, `b`, `c` of the group `office` say
 * 5, 5, 4 and cost; `d`, `e`, `f` of the group `floor` say 1, 2, 1 and revenue.
 */
export const sampleRound: ScoringInput = {
	sections: [{ id: section, title: 'Goals', purpose: 'Whether all want the same.' }],
	items: [active, goal],
	groups: [
		{ id: office, name: 'Office' },
		{ id: floor, name: 'Floor' },
	],
	respondents: [...'abcdef'].map((id, index) => ({ id, group: index < 3 ? office : floor })),
	answers: new Map([
		['a', both(5, 'cost')],
		['b', both(5, 'cost')],
		['c', both(4, 'cost')],
		['d', both(1, 'revenue')],
		['e', both(2, 'revenue')],
		['f', both(1, 'revenue')],
	]),
	entityNames: new Map([[entityId('person-00000000000000aa'), 'Ada']]),
};

const account = (by: string, process: string, more: Partial<ProcessRecord>): ProcessRecord => ({
	...{ by, process, documented: null, owner: null, authority: null },
	...{ systems: null, inputs: null, outputs: null, ...more },
});

/**
 * Two people describe two processes: Ann says that Billing is owned by Ann, uses SAP, is documented and gets hours from Dispatch; Bob that it is owned
 * by Bob, uses Sap and a spreadsheet and is not documented, and that Dispatch hands on nothing.
 */
export const sampleInventory: Inventory = {
	respondents: [
		{ id: 'a', roles: ['Ann', 'Finance'] },
		{ id: 'b', roles: ['Bob', 'Dispatch office'] },
	],
	records: [
		account('a', 'Billing', {
			owner: 'Ann',
			documented: 'yes',
			systems: ['SAP'],
			inputs: [{ from: 'Dispatch', item: 'Hours' }],
			functions: [{ function: 'Invoices', system: 'SAP' }],
			work: {
				backup: '@none',
				pressure: 'breaks',
				pressureNote: null,
				steps: null,
				workarounds: null,
			},
		}),
		account('b', 'Billing', {
			owner: 'Bob',
			documented: 'no',
			systems: ['Sap', 'Price list'],
			functions: [{ function: 'Invoices', system: 'Price list' }],
			work: {
				...{ backup: null, pressure: 'holds', pressureNote: null, steps: null },
				workarounds: [
					{
						...{ what: 'Price list', kind: 'unofficial-tool', purpose: 'Prices' },
						...{ owner: 'Bob', data: null, ifStops: 'No invoice leaves' },
					},
				],
			},
		}),
		account('b', 'Dispatch', { owner: 'Bob', outputs: [] }),
	],
};

const milestone: OutcomeMilestone = {
	...{
		id: 'milestone-00000000000000aa',
		name: 'Invoices in a day',
		kpi: 'Days to invoice',
		unit: 'days',
	},
	...{ baseline: 9, target: 1, current: 7, planned: 5, day: '2027-03-31', measure: 'lag' },
	...{ owner: 'Ann', secondOwner: null, ownerDepartment: null, outputDepartment: null },
	...{ confirms: null, goal: 'cost', figure: null, processes: ['Billing'], source: 'Billing' },
};

/** One milestone, owned by Ann, that touches Billing, and the descriptions of `sampleInventory`. */
export const sampleOutcomes: OutcomeMap = {
	milestones: [milestone],
	departments: [{ id: 'finance', name: 'Finance' }],
	people: [{ name: 'Ann', department: 'finance', roles: ['Ann', 'Finance'] }],
	records: sampleInventory.records,
	contradictions: [],
	goals: [],
	figures: [],
};

/** A named assessment with the groups of `sampleRound` and the pack of goals. */
export const sampleSetup: Setup = {
	...{ title: 'One system for all', organisation: '', initiative: '', initiativeKind: 'erp' },
	...{ groups: sampleRound.groups, departments: [], packs: [{ id: 'goal-alignment', version: 1 }] },
	...{ form: 'full', hidden: [], order: [], ownItems: [], naming: 'named', leastGroup: 5 },
	...{ visibility: 'hidden', predictedGroup: null, predictedByThem: null },
	...{ minReader: [], salt: new Uint8Array(16) },
};

/** Runs a generator of steps to its end and gives what it returns. */
export function finish<Result>(steps: Generator<unknown, Result, void>): Result {
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
