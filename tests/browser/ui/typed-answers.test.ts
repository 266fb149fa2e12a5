import '$lib/ui/app.css';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draftsWaiting } from '$lib/ui';
import { button, last, log, show, value } from './answer-log';
import { items } from './items';

test('text is handed on once after a pause', async () => {
	await show(items.text);
	await page.getByLabelText('Your answer').click();
	await userEvent.keyboard('Paid on time');
	expect(log.length).toBeLessThan(3);
	await expect.poll(value).toEqual({ kind: 'text', text: 'Paid on time' });
});

test('what is typed counts as waiting until it was handed on', async () => {
	await show(items.text);
	const field = page.getByLabelText('Your answer').element();
	if (!(field instanceof HTMLTextAreaElement)) throw new Error('short text is typed into an area');
	field.value = 'Paid on time';
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	expect([draftsWaiting(), value()]).toEqual([1, undefined]);
	await expect.poll(value).toEqual({ kind: 'text', text: 'Paid on time' });
	expect(draftsWaiting()).toBe(0);
});

test('text is handed on when the question goes away before the pause', async () => {
	const sheet = await show(items.text);
	await page.getByLabelText('Your answer').fill('Paid on time');
	await sheet.unmount();
	expect(value()).toEqual({ kind: 'text', text: 'Paid on time' });
});

test('a comment typed for one question stays with it when the next one comes', async () => {
	const response = { state: 'value', value: { kind: 'scale', point: 3 } } as const;
	const sheet = await show(items.scale, { given: { response } });
	await page.getByText('Say how you know, or comment').click();
	await page.getByLabelText('Comment').fill('Late');
	await sheet.rerender({ item: items.single });
	expect(log).toEqual([{ item: items.scale.id, answer: { response, comment: 'Late' } }]);
});

test('text is handed on when the page is hidden', async () => {
	await show(items.text);
	await page.getByLabelText('Your answer').fill('Before the tablet sleeps');
	window.dispatchEvent(new PageTransitionEvent('pagehide'));
	expect(value()).toEqual({ kind: 'text', text: 'Before the tablet sleeps' });
});

test('emptied text is no answer', async () => {
	await show(items.text, {
		given: { response: { state: 'value', value: { kind: 'text', text: 'x' } } },
	});
	await page.getByLabelText('Your answer').fill('  ');
	await expect.poll(last).toEqual({});
});

test('a number with a comma counts; one out of range is kept, said, and does not', async () => {
	await show(items.number);
	await page.getByLabelText('Your answer').fill('12,5');
	await expect.poll(value).toEqual({ kind: 'number', number: 12.5 });
	await page.getByLabelText('Your answer').fill('900');
	await expect.element(page.getByText('Not counted yet')).not.toBeInTheDocument();
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByText('Not counted yet')).toBeVisible();
	await expect.element(page.getByLabelText('Your answer')).toHaveValue('900');
	expect(value()).toEqual({ kind: 'number', number: 12.5 });
});

test('a day within the horizon counts, another is said', async () => {
	await show(items.date);
	await page.getByLabelText('Your answer').fill('2027-03-01');
	await userEvent.keyboard('{Tab}');
	expect(value()).toEqual({ kind: 'date', day: '2027-03-01' });
	await page.getByLabelText('Your answer').fill('2040-01-01');
	(await button('Clear answer').findElement()).focus();
	await expect.element(page.getByText('Not counted yet')).toBeVisible();
	expect(value()).toEqual({ kind: 'date', day: '2027-03-01' });
});
