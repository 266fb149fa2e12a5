import { entityId, groupId } from '$lib/questionnaires';
import '$lib/ui/app.css';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, last, log, radio, show, value } from './answer-log';
import { items, people } from './items';

describe('choices', () => {
	test('a click chooses a point of the scale', async () => {
		await show(items.scale);
		await page.getByText('Mostly clear').click();
		expect(last()).toEqual({ response: { state: 'value', value: { kind: 'scale', point: 4 } } });
	});

	test('arrow keys move along the scale', async () => {
		await show(items.scale);
		await page.getByText('Half clear').click();
		await userEvent.keyboard('{ArrowDown}');
		expect(value()).toEqual({ kind: 'scale', point: 4 });
		await expect.element(radio('Mostly clear')).toBeChecked();
	});

	test('number keys choose a point, but not while typing or when switched off', async () => {
		const sheet = await show(items.scale, { shortcuts: true });
		await userEvent.keyboard('2');
		expect(value()).toEqual({ kind: 'scale', point: 2 });
		await page.getByText('Say how you know, or comment').click();
		await page.getByLabelText('Comment').fill('');
		await page.getByLabelText('Comment').click();
		await userEvent.keyboard('5');
		await expect.poll(() => last()?.comment).toBe('5');
		expect(value()).toEqual({ kind: 'scale', point: 2 });
		await sheet.rerender({ shortcuts: false });
		await userEvent.keyboard('{Tab}');
		await userEvent.keyboard('4');
		expect(value()).toEqual({ kind: 'scale', point: 2 });
	});

	test('one of several', async () => {
		await show(items.single);
		await page.getByText('Lower cost').click();
		expect(value()).toEqual({ kind: 'single', option: 'cost' });
	});

	test('yes, partly or no by keyboard', async () => {
		await show(items['yes-partly-no']);
		await userEvent.keyboard('{Tab} {ArrowRight}');
		expect(value()).toEqual({ kind: 'yes-partly-no', choice: 'partly' });
	});

	test('any of several in the order of the item, and "None of these" apart', async () => {
		await show(items.multiple);
		await page.getByText('Less risk').click();
		await page.getByText('More revenue').click();
		expect(value()).toEqual({ kind: 'multiple', options: ['revenue', 'risk'] });
		await page.getByText('None of these').click();
		expect(value()).toEqual({ kind: 'multiple', options: [] });
		await expect.element(page.getByLabelText('More revenue')).not.toBeChecked();
		await page.getByText('None of these').click();
		expect(last()).toEqual({});
	});
});

describe('not answering', () => {
	test.each([
		['Don’t know', 'dk'],
		['Not my area', 'na'],
		['Prefer not to say', 'skip'],
	])('%s is a response of its own, and a second click takes it back', async (name, state) => {
		await show(items.scale);
		await radio(name).click();
		expect(last()).toEqual({ response: { state } });
		await radio(name).click();
		expect(last()).toEqual({});
		await expect.element(radio(name)).not.toBeChecked();
	});

	test('it replaces a value, and confidence and evidence go with the value', async () => {
		await show(items.scale, {
			given: {
				response: { state: 'value', value: { kind: 'scale', point: 1 } },
				importance: 3,
				confidence: 2,
				evidence: 'saw',
				comment: 'Seen last week',
			},
		});
		await radio('Don’t know').click();
		expect(last()).toEqual({
			response: { state: 'dk' },
			importance: 3,
			comment: 'Seen last week',
		});
		await expect.element(radio('Not clear at all')).not.toBeChecked();
		await expect.element(page.getByText('How sure are you?')).not.toBeInTheDocument();
	});

	test('the space bar toggles it too', async () => {
		await show(items.scale);
		await radio('Not my area').click();
		await userEvent.keyboard(' ');
		expect(last()).toEqual({});
	});

	test('clearing takes everything back but the prediction', async () => {
		const prediction = { group: groupId('front'), response: { state: 'dk' } } as const;
		await show(items.scale, {
			given: { response: { state: 'dk' }, importance: 1, comment: 'x', prediction },
		});
		await button('Clear answer').click();
		expect(last()).toEqual({ prediction });
	});
});

describe('beside an answer', () => {
	test('importance, confidence, evidence and comment appear after an answer and add up', async () => {
		await show(items.scale);
		await expect.element(page.getByText('How important is this?')).not.toBeInTheDocument();
		await page.getByText('Half clear').click();
		await radio('Very').click();
		await radio('Certain').click();
		await page.getByText('Say how you know, or comment').click();
		await page.getByLabelText('How do you know?').selectOptions('document');
		await page.getByLabelText('Comment').fill('It is in the charter.');
		await expect.poll(last).toEqual({
			response: { state: 'value', value: { kind: 'scale', point: 3 } },
			importance: 3,
			confidence: 3,
			evidence: 'document',
			comment: 'It is in the charter.',
		});
	});

	test('a step is taken back by a second click', async () => {
		await show(items.scale, { given: { response: { state: 'dk' }, importance: 2 } });
		await radio('Quite').click();
		expect(last()).toEqual({ response: { state: 'dk' } });
	});

	test('what another group will say is asked after the own answer, by the same input', async () => {
		await show(items.scale, { predictedGroup: { id: groupId('front'), name: 'the front line' } });
		const guess = page.getByRole('group', { name: 'What will the front line say?' });
		await expect.element(guess).not.toBeInTheDocument();
		await page.getByText('Half clear').click();
		await guess.getByText('A little clear').click();
		expect(last()).toEqual({
			response: { state: 'value', value: { kind: 'scale', point: 3 } },
			prediction: {
				group: 'front',
				response: { state: 'value', value: { kind: 'scale', point: 2 } },
			},
		});
		await expect.element(guess.getByLabelText('A little clear')).toBeChecked();
	});
});

describe('ranking', () => {
	test('places, moves and takes out by buttons, and counts from two places on', async () => {
		await show(items.ranking);
		await button('Lower cost').click();
		expect(log.filter(({ answer }) => answer.response)).toEqual([]);
		await expect.element(page.getByText('Rank at least one more for it to count.')).toBeVisible();
		await button('Less risk').click();
		expect(value()).toEqual({ kind: 'ranking', order: ['cost', 'risk'] });
		await button('Move Less risk up').click();
		expect(value()).toEqual({ kind: 'ranking', order: ['risk', 'cost'] });
		await button('More revenue').click();
		expect(value()).toEqual({ kind: 'ranking', order: ['risk', 'cost', 'revenue'] });
		await button('Remove Less risk').click();
		expect(value()).toEqual({ kind: 'ranking', order: ['cost', 'revenue'] });
		await button('Remove Lower cost').click();
		expect(last()).toEqual({});
		await expect.element(button('Remove More revenue')).toBeVisible();
	});

	test('by keyboard alone: the focus goes along', async () => {
		await show(items.ranking);
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(button('Lower cost')).toHaveFocus();
		await userEvent.keyboard('{Enter}{Enter}');
		expect(value()).toEqual({ kind: 'ranking', order: ['revenue', 'cost', 'service'] });
		(await button('Move Better service for customers up').findElement()).focus();
		await userEvent.keyboard('{ArrowUp}');
		expect(value()).toEqual({ kind: 'ranking', order: ['revenue', 'service', 'cost'] });
		await expect.element(button('Move Better service for customers up')).toHaveFocus();
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(button('Move Better service for customers down')).toHaveFocus();
		expect(value()).toEqual({ kind: 'ranking', order: ['service', 'revenue', 'cost'] });
	});
});

describe('allocation', () => {
	test('says what is left, counts at 100 only, and shares the rest', async () => {
		await show(items.allocation);
		await page.getByLabelText('Lower cost', { exact: true }).fill('40');
		await expect.element(page.getByText('60 points left')).toBeVisible();
		await expect.element(page.getByText('Saved, but not counted yet.')).toBeVisible();
		await userEvent.keyboard('{Tab}');
		expect(log).toEqual([]);
		await button('Share the rest evenly').click();
		expect(value()).toEqual({
			kind: 'allocation',
			points: new Map([
				['revenue', 20],
				['cost', 40],
				['service', 20],
				['risk', 20],
			]),
		});
		await expect.element(page.getByText('All 100 points shared')).toBeVisible();
	});

	test('steps of five by button and key, and too much is said', async () => {
		const points = new Map(items.allocation.options.map(({ id }): [typeof id, number] => [id, 25]));
		await show(items.allocation, {
			given: { response: { state: 'value', value: { kind: 'allocation', points } } },
		});
		await button('5 points more for Less risk').click();
		await expect.element(page.getByText('5 points too many')).toBeVisible();
		await expect
			.element(page.getByText('Not counted yet. Your earlier answer still counts.'))
			.toBeVisible();
		(await page.getByLabelText('More revenue', { exact: true }).findElement()).focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect
			.poll(value)
			.toMatchObject({ points: new Map([...points, ['revenue', 20], ['risk', 30]]) });
	});
});

describe('entities', () => {
	test('picks one of the list, or nobody', async () => {
		await show(items.entity, { people });
		await page.getByText('Ines Ferreira').click();
		expect(value()).toEqual({ kind: 'entity', entity: people[0]?.id });
		await radio('Nobody').click();
		expect(value()).toEqual({ kind: 'entity', entity: '@nobody' });
	});

	test('adds who is missing and chooses them', async () => {
		const added = entityId('person-00000000000000ff');
		const names: string[] = [];
		await show(items.entity, {
			people,
			onadd: (name: string) => {
				names.push(name);
				return added;
			},
		});
		await page.getByLabelText('Find or add a person').fill('Rosa Lind ');
		await button('Add “Rosa Lind”').click();
		await expect.poll(value).toEqual({ kind: 'entity', entity: added });
		expect(names).toEqual(['Rosa Lind']);
	});

	test('Enter on a name that is there chooses it instead of adding it again', async () => {
		await show(items.entity, { people });
		await page.getByLabelText('Find or add a person').fill(' tom  ABARA');
		await userEvent.keyboard('{Enter}');
		await expect.poll(value).toEqual({ kind: 'entity', entity: people[1]?.id });
	});
});

test('two quick edits both count although the page gives the first back late', async () => {
	await show(items.scale);
	await page.getByText('Half clear').click();
	for (const name of ['Very', 'Certain']) {
		const step = await radio(name).findElement();
		step.dispatchEvent(new MouseEvent('click'));
	}
	expect(last()).toEqual({
		response: { state: 'value', value: { kind: 'scale', point: 3 } },
		importance: 3,
		confidence: 3,
	});
});
