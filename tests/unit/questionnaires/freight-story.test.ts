import { describe, expect, test } from 'vitest';
import {
	checkAnswer,
	foundationCheck,
	goalAlignment,
	ID_PATTERN,
	loadFreightStory,
	type Answer,
	type AnswerValue,
	type Item,
} from '$lib/questionnaires';

const { setup, respondents, entities } = await loadFreightStory();
const items = [...goalAlignment.items, ...foundationCheck.items];
const allAnswers = respondents.flatMap((respondent) => [...respondent.answers.values()]);

const itemOf = (id: string): Item => {
	const item = items.find((one) => one.id === id);
	if (!item) throw new Error(`no item ${id}`);
	return item;
};

/** The values given to an item, by one group or by all. */
function valuesOf(id: string, group?: string): readonly AnswerValue[] {
	return respondents
		.filter((respondent) => group === undefined || respondent.group === group)
		.map((respondent) => respondent.answers.get(itemOf(id).id)?.response)
		.flatMap((response) => (response?.state === 'value' ? [response.value] : []));
}

const pointsOf = (id: string, group?: string) =>
	valuesOf(id, group).flatMap((value) => (value.kind === 'scale' ? [value.point] : []));

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('set-up', () => {
	test('14 respondents in five declared groups, at least two in each, most at the front line', () => {
		expect(respondents).toHaveLength(14);
		const sizes = setup.groups.map(
			(group) => respondents.filter((one) => one.group === group.id).length,
		);
		expect(sizes).toHaveLength(5);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(14);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
		expect(setup.groups[sizes.indexOf(Math.max(...sizes))]?.id).toBe('front-line');
	});

	test('names are unique, departments are declared, every department is there', () => {
		expect(new Set(respondents.map((one) => one.name)).size).toBe(14);
		expect(new Set(respondents.map((one) => one.department))).toEqual(
			new Set(setup.departments.map((one) => one.id)),
		);
	});

	test('listed names have ids of their list, each put there by somebody', () => {
		for (const entity of entities) {
			expect(entity.id).toMatch(new RegExp(`^${entity.list}-[0-9a-f]{16}$`));
			expect(entity.id).toMatch(ID_PATTERN);
			expect(respondents[entity.by]).toBeDefined();
		}
		expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
	});
});

describe('answers', () => {
	test.each(respondents.map((one) => [one.name, one.answers] as const))(
		'each of %s is allowed, and names only what is listed',
		(_name, answers) => {
			const listed = new Set<string>(['@nobody', ...entities.map((entity) => entity.id)]);
			for (const [id, answer] of answers) {
				expect(checkAnswer(itemOf(id), answer), id).toBeNull();
				const { response } = answer;
				if (response?.state === 'value' && response.value.kind === 'entity') {
					expect(listed).toContain(response.value.entity);
				}
			}
		},
	);

	test('every listed name is used', () => {
		const used = allAnswers.flatMap(({ response }) =>
			response?.state === 'value' && response.value.kind === 'entity'
				? [response.value.entity]
				: [],
		);
		for (const entity of entities) expect(used).toContain(entity.id);
	});

	test('every item has an answer, and coverage is uneven', () => {
		for (const item of items) expect(valuesOf(item.id).length).toBeGreaterThan(0);
		const counts = respondents.map((one) => one.answers.size);
		expect(Math.max(...counts)).toBe(items.length);
		expect(Math.min(...counts)).toBeLessThan(items.length * 0.6);
	});

	test('all states, side questions and at least twenty comments occur', () => {
		const has = (test: (answer: Answer) => boolean) => allAnswers.filter(test).length;
		for (const state of ['value', 'dk', 'na', 'skip']) {
			expect(has((answer) => answer.response?.state === state)).toBeGreaterThan(0);
		}
		expect(has((answer) => answer.response === undefined)).toBeGreaterThan(0);
		for (const step of [1, 2, 3]) {
			expect(has((answer) => answer.importance === step)).toBeGreaterThan(5);
			expect(has((answer) => answer.confidence === step)).toBeGreaterThan(5);
		}
		for (const evidence of ['document', 'record', 'saw', 'told', 'assume']) {
			expect(has((answer) => answer.evidence === evidence)).toBeGreaterThan(3);
		}
		const comments = allAnswers.flatMap((answer) => answer.comment ?? []);
		expect(comments.length).toBeGreaterThanOrEqual(20);
		expect(new Set(comments).size).toBe(comments.length);
	});

	test('everybody predicts the front line, and the front line predicts the executives', () => {
		for (const respondent of respondents) {
			const whom = respondent.group === setup.predictedGroup ? 'executives' : 'front-line';
			for (const { prediction } of respondent.answers.values()) {
				if (prediction) expect(prediction.group).toBe(whom);
			}
		}
		for (const item of goalAlignment.items.filter((one) => one.isPredicted)) {
			const predictions = respondents.filter((one) => one.answers.get(item.id)?.prediction);
			expect(predictions.length, item.id).toBeGreaterThanOrEqual(12);
		}
	});
});

describe('the story', () => {
	const goalOf = (group: string) =>
		valuesOf('primary-goal', group).flatMap((one) => (one.kind === 'single' ? [one.option] : []));

	test('executives chose it for cost, IT for what dies, sales for the customer', () => {
		expect(new Set(goalOf('executives'))).toEqual(new Set(['cost']));
		expect(new Set(goalOf('it'))).toEqual(new Set(['legacy']));
		expect(new Set(goalOf('sales'))).toEqual(new Set(['customer']));
		expect(new Set(goalOf('front-line')).size).toBeGreaterThan(1);
	});

	test('what it will stand on looks sound from the top, and leaks for those who carry it', () => {
		for (const { id } of foundationCheck.items) {
			const [top, below] = [mean(pointsOf(id, 'executives')), mean(pointsOf(id, 'operations'))];
			expect(below, id).toBeGreaterThan(top);
		}
	});

	test('at least five different sponsors are named', () => {
		const named = valuesOf('sponsor').flatMap((one) => (one.kind === 'entity' ? [one.entity] : []));
		expect(new Set(named).size).toBeGreaterThanOrEqual(5);
	});

	test('executives expect the front line to look forward to it; it does not', () => {
		const day = itemOf('day-better').id;
		const believed = respondents
			.filter((one) => one.group === 'executives')
			.map((one) => one.answers.get(day)?.prediction?.response)
			.flatMap((response) =>
				response?.state === 'value' && response.value.kind === 'scale'
					? [response.value.point]
					: [],
			);
		expect(mean(believed) - mean(pointsOf('day-better', 'front-line'))).toBeGreaterThan(2);
	});

	test('the data looks two points better from the top than from the ledger', () => {
		const gap =
			mean(pointsOf('data-condition', 'executives')) -
			mean(pointsOf('data-condition', 'operations'));
		expect(gap).toBeGreaterThanOrEqual(1.5);
	});

	test('beliefs about the day lie months apart', () => {
		const days = valuesOf('go-live-date').flatMap((one) => (one.kind === 'date' ? [one.day] : []));
		const [first = '', last = ''] = [days.toSorted()[0], days.toSorted().at(-1)];
		expect(Date.parse(last) - Date.parse(first)).toBeGreaterThan(200 * 86_400_000);
	});
});
