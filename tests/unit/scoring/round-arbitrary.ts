import fc from 'fast-check';
import {
	entityId,
	groupId,
	itemId,
	optionId,
	sectionId,
	type Answer,
	type AnswerValue,
	type Item,
	type ItemId,
	type Response,
	type Step,
} from '$lib/questionnaires';
import type { ScoringInput } from '$lib/scoring';

const OPTIONS = ['red', 'green', 'blue', 'grey'].map((label) => ({ id: optionId(label), label }));
const IDS = OPTIONS.map(({ id }) => id);
const PEOPLE = ['person-1', 'person-2', 'person-3', 'person-4'].map((id) => entityId(id));

const base = { section: sectionId('one'), text: 'What?', isShort: false } as const;
const counted = { ...base, section: sectionId('two'), readiness: { reversed: false } } as const;

/** One item of every kind. */
export const everyKind: readonly Item[] = [
	{ ...counted, kind: 'scale', id: itemId('scale'), points: ['1', '2', '3', '4', '5'] },
	{ ...counted, kind: 'yes-partly-no', id: itemId('choice'), readiness: { reversed: true } },
	{ ...base, kind: 'single', id: itemId('single'), options: OPTIONS, weight: 1 },
	{ ...base, kind: 'multiple', id: itemId('multiple'), options: OPTIONS },
	{ ...base, kind: 'ranking', id: itemId('ranking'), options: OPTIONS },
	{ ...base, kind: 'allocation', id: itemId('allocation'), options: OPTIONS },
	{
		...counted,
		kind: 'number',
		id: itemId('number'),
		unit: 'weeks',
		min: 0,
		max: 100,
		step: 1,
		distance: 'range',
	},
	{
		...base,
		kind: 'number',
		id: itemId('ratio'),
		unit: 'euros',
		min: 0,
		max: 1e6,
		step: 1,
		distance: 'ratio',
	},
	{ ...base, kind: 'date', id: itemId('date'), min: '2026-01-01', max: '2027-12-31' },
	{ ...base, kind: 'entity', id: itemId('entity'), list: 'person' },
	{ ...base, kind: 'text', id: itemId('text'), maxLength: 100 },
];

function valueOf(item: Item): fc.Arbitrary<AnswerValue> {
	switch (item.kind) {
		case 'scale':
			return fc.record({ kind: fc.constant('scale'), point: fc.integer({ min: 1, max: 5 }) });
		case 'yes-partly-no':
			return fc.record({
				kind: fc.constant('yes-partly-no'),
				choice: fc.constantFrom('yes', 'partly', 'no'),
			});
		case 'single':
			return fc.record({ kind: fc.constant('single'), option: fc.constantFrom(...IDS) });
		case 'multiple':
			return fc.record({ kind: fc.constant('multiple'), options: fc.subarray(IDS) });
		case 'ranking':
			return fc.record({
				kind: fc.constant('ranking'),
				order: fc.shuffledSubarray(IDS, { minLength: 2 }),
			});
		case 'allocation':
			return fc
				.tuple(fc.nat(100), fc.nat(100), fc.nat(100))
				.map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
				.map((cuts) => ({
					kind: 'allocation',
					points: new Map(IDS.map((id, i) => [id, (cuts[i + 1] ?? 0) - (cuts[i] ?? 0)])),
				}));
		case 'number':
			return fc.record({ kind: fc.constant('number'), number: fc.integer({ min: 0, max: 100 }) });
		case 'date':
			return fc.record({
				kind: fc.constant('date'),
				day: fc.constantFrom('2026-01-01', '2026-03-15', '2026-12-31', '2027-12-31'),
			});
		case 'entity':
			return fc.record({
				kind: fc.constant('entity'),
				entity: fc.constantFrom(...PEOPLE, '@nobody' as const),
			});
		case 'text':
			return fc.record({ kind: fc.constant('text'), text: fc.constantFrom('Yes.', 'Never.') });
	}
}

function answerTo(item: Item): fc.Arbitrary<Answer> {
	const step = fc.constantFrom<Step>(1, 2, 3);
	const response: fc.Arbitrary<Response> = fc.oneof(
		{ weight: 5, arbitrary: valueOf(item).map((value) => ({ state: 'value', value }) as const) },
		{ weight: 1, arbitrary: fc.constantFrom('dk', 'na', 'skip').map((state) => ({ state })) },
	);
	return fc.record(
		{ response, importance: step, confidence: step, comment: fc.constantFrom('', 'Because.') },
		{ requiredKeys: [] },
	);
}

const answers: fc.Arbitrary<ReadonlyMap<ItemId, Answer>> = fc
	.tuple(...everyKind.map((item) => fc.option(answerTo(item), { freq: 6 })))
	.map(
		(given) =>
			new Map(everyKind.flatMap(({ id }, i) => (given[i] ? [[id, given[i]] as const] : []))),
	);

const GROUPS = ['executives', 'front-line', 'it'].map((id) => ({ id: groupId(id), name: id }));

/** A round of up to a dozen respondents in three groups who answer items of every kind in every way. */
export const anyRound: fc.Arbitrary<ScoringInput> = fc
	.array(fc.tuple(fc.constantFrom(...GROUPS), answers), { maxLength: 12 })
	.map((people) => ({
		sections: ['one', 'two'].map((id) => ({ id: sectionId(id), title: id, purpose: id })),
		items: everyKind,
		groups: GROUPS,
		respondents: people.map(([group], index) => ({ id: `r${index}`, group: group.id })),
		answers: new Map(people.map(([, given], index) => [`r${index}`, given])),
		entityNames: new Map(
			['Ann Lee', 'ANN  LEE', 'Bo', 'Cleo'].flatMap((name, index) => {
				const id = PEOPLE[index];
				return id === undefined ? [] : [[id, name] as const];
			}),
		),
	}));
