import { entityId, itemId, optionId, sectionId, type Item } from '$lib/questionnaires';

const base = { section: sectionId('purpose'), isShort: false } as const;

const goals = [
	{ id: optionId('revenue'), label: 'More revenue' },
	{ id: optionId('cost'), label: 'Lower cost' },
	{ id: optionId('service'), label: 'Better service for customers' },
	{ id: optionId('risk'), label: 'Less risk' },
];

/** One item of every kind, and the names an entity item can point at. */
export const items = {
	scale: {
		...base,
		id: itemId('goal-clear'),
		kind: 'scale',
		text: 'How clear is it to you what this project must achieve?',
		hint: 'Think of the outcome, not of the software.',
		isPredicted: true,
		points: [
			'Not clear at all',
			'A little clear',
			'Half clear',
			'Mostly clear',
			'Completely clear',
		],
	},
	single: {
		...base,
		id: itemId('goal-first'),
		kind: 'single',
		text: 'Which goal comes first?',
		options: goals,
	},
	multiple: {
		...base,
		id: itemId('goal-any'),
		kind: 'multiple',
		text: 'Which of these would you call a failure?',
		options: goals,
	},
	ranking: {
		...base,
		id: itemId('goal-rank'),
		kind: 'ranking',
		text: 'Put the goals in order.',
		options: goals,
	},
	allocation: {
		...base,
		id: itemId('goal-points'),
		kind: 'allocation',
		text: 'Share 100 points over the goals.',
		options: goals,
	},
	number: {
		...base,
		id: itemId('weeks'),
		kind: 'number',
		text: 'How many weeks will the change take?',
		unit: 'weeks',
		min: 0,
		max: 200,
		step: 1,
		distance: 'ratio',
	},
	date: {
		...base,
		id: itemId('go-live'),
		kind: 'date',
		text: 'When do you believe it will go live?',
		min: '2026-01-01',
		max: '2030-12-31',
	},
	'yes-partly-no': {
		...base,
		id: itemId('asked'),
		kind: 'yes-partly-no',
		text: 'Were you asked before it was decided?',
	},
	entity: {
		...base,
		id: itemId('sponsor'),
		kind: 'entity',
		text: 'Who is the sponsor?',
		list: 'person',
	},
	text: {
		...base,
		id: itemId('success'),
		kind: 'text',
		text: 'What does success look like, in one sentence?',
		maxLength: 200,
	},
} as const satisfies { readonly [Kind in Item['kind']]: Extract<Item, { readonly kind: Kind }> };

export const people = [
	{ id: entityId('person-0000000000000001'), name: 'Ines Ferreira' },
	{ id: entityId('person-0000000000000002'), name: 'Tom Abara' },
];
