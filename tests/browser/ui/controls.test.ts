import {
	announce,
	Announcer,
	ConfirmDelete,
	CopyField,
	ErrorSummary,
	FileDrop,
	Notice,
	QrCode,
	SegmentedSteps,
	RadioTiles,
	StatusLine,
	TextField,
	ThemeChoice,
} from '$lib/ui';
import '$lib/ui/app.css';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import DialogOpener from './DialogOpener.svelte';
import GroupList from './GroupList.svelte';
import LongDialog from './LongDialog.svelte';

const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => history.replaceState(null, '', '#AUrXq2c9mYl0b3Jk'));
afterEach(() => vi.useRealTimers());

test('an error summary takes the focus on every attempt and leads to the field without touching the address', async () => {
	await render(TextField, { label: 'Title', id: 'title', error: 'Give it a title' });
	const summary = await render(ErrorSummary, {
		errors: [{ fieldId: 'title', message: 'Enter a title' }],
	});
	await expect.element(page.getByRole('alert')).toHaveFocus();
	await page.getByRole('link', { name: 'Enter a title' }).click();
	await expect.element(page.getByLabelText('Title')).toHaveFocus();
	expect(location.hash).toBe('#AUrXq2c9mYl0b3Jk');
	await summary.rerender({ errors: [{ fieldId: 'title', message: 'Still no title' }] });
	await expect.element(page.getByRole('alert')).toHaveFocus();
	await summary.rerender({ errors: [] });
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a field says its error beside it, to everybody', async () => {
	await render(TextField, { label: 'Title', hint: 'As people know it', error: 'Give it a title' });
	const field = page.getByLabelText('Title');
	await expect
		.element(field)
		.toHaveAccessibleDescription('As people know it Error: Give it a title');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
});

test('a dialog keeps its name and its actions in sight, however long it is', async () => {
	await page.viewport(390, 700);
	await render(LongDialog);
	await expect.element(page.getByText('Line 60', { exact: true })).not.toBeInViewport();
	const name = page.getByRole('heading', { name: 'Everything about it' });
	for (const shown of [name, button('Keep it'), button('Close')]) {
		await expect.element(shown).toBeInViewport({ ratio: 1 });
	}
	page.getByText('Line 60', { exact: true }).element().scrollIntoView();
	await expect.element(page.getByText('Line 60', { exact: true })).toBeInViewport({ ratio: 1 });
	await expect.element(button('Keep it')).toBeInViewport({ ratio: 1 });
});

test('a dialog has a name, closes by Esc and gives the focus back', async () => {
	await render(DialogOpener);
	await button('Rename').click();
	await expect.element(page.getByRole('dialog', { name: 'Rename the assessment' })).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	await expect.element(button('Rename')).toHaveFocus();
});

test('deleting names what is lost, offers the export, and can be left', async () => {
	const done: string[] = [];
	await render(ConfirmDelete, {
		isOpen: true,
		title: 'Delete Freight ERP from this device?',
		losses: ['42 answers of yours', 'the key that signs them'],
		confirmLabel: 'Delete it',
		onexport: () => done.push('export'),
		onconfirm: () => done.push('confirm'),
		oncancel: () => done.push('cancel'),
	});
	await expect.element(page.getByText('42 answers of yours')).toBeVisible();
	await button('Save a copy first').click();
	await button('Keep it').click();
	await button('Delete it').click();
	expect(done).toEqual(['export', 'cancel', 'confirm']);
});

test('a list: add by button and Enter, rename, move with the focus, remove and put back', async () => {
	let names: readonly string[] = [];
	await render(GroupList, { onchange: (now: readonly string[]) => (names = now) });
	await page.getByLabelText('Add a group').fill('Sales');
	await button('Add').click();
	await page.getByLabelText('Add a group').fill(' Service ');
	await userEvent.keyboard('{Enter}');
	await page.getByLabelText('Add a group').fill('  ');
	await userEvent.keyboard('{Enter}');
	expect(names).toEqual(['Executives', 'IT', 'Sales', 'Service']);
	await page.getByLabelText('Name of entry 2').fill('Technology');
	await userEvent.keyboard('{Tab}');
	expect(names[1]).toBe('Technology');
	await button('Move Technology up').click();
	expect(names).toEqual(['Technology', 'Executives', 'Sales', 'Service']);
	await expect.element(button('Move Technology down')).toHaveFocus();
	await button('Remove Executives').click();
	expect(names).toEqual(['Technology', 'Sales', 'Service']);
	await expect.element(page.getByText('Executives removed')).toBeVisible();
	await button('Put it back').click();
	expect(names).toEqual(['Technology', 'Executives', 'Sales', 'Service']);
});

test('a name is not emptied away', async () => {
	let names: readonly string[] = ['none'];
	await render(GroupList, { onchange: (now: readonly string[]) => (names = now) });
	await page.getByLabelText('Name of entry 1').fill('');
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByLabelText('Name of entry 1')).toHaveValue('Executives');
	expect(names).toEqual(['none']);
});

test.each([
	['Copied', () => Promise.resolve()],
	[
		'Your browser did not allow copying. The text is selected: copy it yourself.',
		() => Promise.reject(new DOMException('denied', 'NotAllowedError')),
	],
])('copying says: %s', async (words, write) => {
	const spy = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
	await render(CopyField, {
		label: 'Link',
		copyLabel: 'Copy the link',
		value: 'https://x.example/#1',
	});
	await button('Copy the link').click();
	await expect.element(page.getByRole('status')).toHaveTextContent(words);
	expect(spy).toHaveBeenCalledWith('https://x.example/#1');
	spy.mockRestore();
});

test('files are handed on, and the same file can be chosen twice', async () => {
	const names: string[] = [];
	await render(FileDrop, {
		label: 'Open a file',
		onfiles: (files: readonly File[]) => names.push(...files.map(({ name }) => name)),
	});
	const file = new File(['x'], 'freight.groundwork');
	await page.getByLabelText('Open a file').upload(file);
	await page.getByLabelText('Open a file').upload(file);
	expect(names).toEqual(['freight.groundwork', 'freight.groundwork']);
});

test('the status line says how things stand and opens the details', async () => {
	let opened = 0;
	const line = await render(StatusLine, {
		save: { state: 'saved', at: new Date(2026, 10, 22, 14, 3).getTime() },
		people: 'You are alone here',
		onopen: () => (opened += 1),
	});
	await expect.element(page.getByRole('button')).toHaveTextContent(/Saved on this device 14:03/);
	await page.getByRole('button').click();
	expect(opened).toBe(1);
	await line.rerender({ save: { state: 'failed', words: 'this device is full' } });
	await expect
		.element(page.getByRole('button'))
		.toHaveTextContent(/Not saved: this device is full/);
});

test('announcements come at most once in five seconds, the newest of the waiting ones', async () => {
	await render(Announcer);
	vi.useFakeTimers();
	const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';
	announce('One');
	announce('Two');
	announce('Three');
	expect(said()).toBe('One');
	vi.advanceTimersByTime(4999);
	expect(said()).toBe('One');
	vi.advanceTimersByTime(1);
	expect(said()).toBe('Three');
	vi.advanceTimersByTime(5000);
	expect(said()).toBe('');
});

test('steps have a name and can be taken back', async () => {
	const chosen: unknown[] = [];
	const steps = await render(SegmentedSteps, {
		legend: 'How sure are you?',
		steps: ['Not very', 'Fairly', 'Certain'],
		value: null,
		onselect: (step) => chosen.push(step),
	});
	await page
		.getByRole('group', { name: 'How sure are you?' })
		.getByRole('radio', { name: 'Certain' })
		.click();
	await steps.rerender({ value: 3 });
	await page.getByRole('radio', { name: 'Certain' }).click();
	expect(chosen).toEqual([3, null]);
});

test('the theme is a choice of three', async () => {
	let chosen = '';
	await render(ThemeChoice, { theme: 'auto', onchoose: (theme: string) => (chosen = theme) });
	await page.getByRole('radio', { name: 'Dark' }).click();
	expect(chosen).toBe('dark');
});

test('a problem is announced and can be dismissed', async () => {
	let dismissed = 0;
	await render(Notice, {
		kind: 'problem',
		title: 'This device is full',
		children: createRawSnippet(() => ({ render: () => '<p>Free some space.</p>' })),
		ondismiss: () => (dismissed += 1),
	});
	await expect.element(page.getByRole('alert')).toHaveTextContent('Free some space.');
	await button('Dismiss').click();
	expect(dismissed).toBe(1);
});

test('a code is black on white in the dark too, with four modules of white around it', async () => {
	document.documentElement.dataset['theme'] = 'dark';
	await render(QrCode, { text: 'https://x.example/#1', label: 'Code of the link' });
	const code = await page.getByRole('img', { name: 'Code of the link' }).findElement();
	const colour = (selector: string): string =>
		getComputedStyle(code.querySelector(selector) ?? code).fill;
	expect(colour('rect')).toBe('rgb(255, 255, 255)');
	expect(colour('path')).toBe('rgb(0, 0, 0)');
	expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7v1h-7z/);
	delete document.documentElement.dataset['theme'];
});

test('a long name in a list is shown whole on a phone', async () => {
	await page.viewport(390, 700);
	await render(GroupList, { onchange: vi.fn() });
	const long = 'Operations, dispatch and customer service';
	await page.getByLabelText('Add a group').fill(long);
	await button('Add').click();
	const field = page.getByLabelText('Name of entry 3').element();
	expect(field).toHaveValue(long);
	expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth);
	await expect.element(button(`Remove ${long}`)).toBeInViewport({ ratio: 1 });
});

test('of the chosen tile the name is bold, the explanation is not', async () => {
	await render(RadioTiles, {
		legend: 'When answers can be seen',
		choices: [{ value: 'hidden', label: 'After you open them', hint: 'First answers stay free.' }],
		value: 'hidden',
		onselect: vi.fn(),
	});
	const weight = (element: Element) => Number(getComputedStyle(element).fontWeight);
	const hint = page.getByText('First answers stay free.').element();
	expect(weight(hint)).toBe(400);
	expect(weight(hint.parentElement ?? hint)).toBeGreaterThan(400);
});
