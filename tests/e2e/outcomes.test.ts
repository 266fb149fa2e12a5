import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './app';
import type { Person } from './person';

const MILESTONE = 'The month is closed in ten days';

async function openOutcomes(person: Person): Promise<void> {
	await person.goTo('Processes');
	await person.main.getByRole('link', { name: 'Outcomes' }).click();
	await expect(person.main.getByRole('heading', { level: 1, name: 'Outcomes' })).toBeVisible();
}

function rowOf({ main }: Person, name: string) {
	return main
		.getByRole('listitem')
		.filter({ has: main.page().getByRole('heading', { level: 2, name }) });
}

async function barriers({ page }: Person): Promise<unknown> {
	return (await new AxeBuilder({ page }).analyze()).violations;
}

test('two people fill in one milestone at once, both win, and the figure and the questions follow', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const fay = await arrive('Fay');
	const link = await fay.create('Freight platform');
	await fay.join(link, 'IT', 'IT');
	const ben = await arrive('Ben', 'tablet');
	await ben.join(link, 'Sales', 'Sales');
	await openOutcomes(fay);
	await openOutcomes(ben);
	await expect(fay.main.getByText('No milestones yet')).toBeVisible();
	await fay.main.getByLabel('Add a milestone').fill(MILESTONE);
	await fay.main.getByRole('button', { name: 'Add', exact: true }).click();
	const named = { name: `Edit ${MILESTONE}` };
	const atFay = fay.page.getByRole('dialog', named);
	const atBen = ben.page.getByRole('dialog', named);
	await ben.main.getByRole('button', named).click();
	await atFay.getByLabel('Figure it moves').fill('Working days until the month is closed');
	await atFay.getByLabel('When the figure moves').selectOption({ index: 1 });
	await atFay.getByLabel('Unit').fill('days');
	await atFay.getByLabel('Starting value').fill('twenty');
	await atFay.getByLabel('Target', { exact: true }).fill('10 days');
	await atBen.getByLabel('Who is responsible').fill('Walter Kern');
	await atBen.getByLabel('Who confirms the figure').fill('Walter  kern');
	await atBen.getByLabel('Planned by now').fill('15,5');
	await atBen.getByLabel('Current reading').fill('19');

	// A number that cannot be read: nothing is written, nothing is lost.
	await atFay.getByRole('button', { name: 'Save' }).click();
	await expect(atFay.getByText('Enter one number, for example 12 or 12.5.')).toBeVisible();
	await expect(atFay.getByLabel('Starting value')).toBeFocused();
	await expect(atFay.getByLabel('Target', { exact: true })).toHaveValue('10 days');
	await atFay.getByLabel('Starting value').fill('20');
	await atFay.getByRole('button', { name: 'Save' }).click();
	await atBen.getByRole('button', { name: 'Save' }).click();

	for (const person of [fay, ben]) {
		const row = rowOf(person, MILESTONE);
		await expect(row.getByText('3.5 days behind plan').first()).toBeVisible();
		await expect(row).toContainText('from 20 days to 10 days');
		await expect(
			row.getByRole('list', { name: 'Open questions about this milestone' }),
		).toContainText('“Walter Kern” is responsible for it and also confirms it.');
		await expect(person.main.getByTestId('count')).toHaveText('1 milestone, 1 behind plan');
	}

	await ben.main.getByRole('button', named).click();
	await expect(atBen).toContainText('You, ');
	await expect(atBen).toContainText('Fay, ');
	await atBen.getByRole('button', { name: 'Cancel' }).click();
	await ben.main.getByRole('button', { name: 'Undo' }).first().click();
	await expect(rowOf(fay, MILESTONE).getByText('No plan and no reading yet').first()).toBeVisible();
	await expect(rowOf(fay, MILESTONE)).toContainText('from 20 days to 10 days');
	await ben.main.getByRole('button', { name: 'Redo' }).click();
	await expect(rowOf(fay, MILESTONE).getByText('3.5 days behind plan').first()).toBeVisible();
	await fay.saved();
	await fay.page.reload();
	await expect(rowOf(fay, MILESTONE).getByText('3.5 days behind plan').first()).toBeVisible();
});

test('a milestone is added, filled in and archived with the keyboard alone, on a phone', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann', 'phone');
	await ann.create('Freight platform');
	await openOutcomes(ann);
	const { page, main } = ann;
	expect(await barriers(ann)).toEqual([]);
	await main.getByLabel('Add a milestone').focus();
	await page.keyboard.type('All prices in one place');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Edit All prices in one place' });
	await expect(dialog).toBeVisible();
	await dialog.getByLabel('Current reading').focus();
	await page.keyboard.type('1,240');
	await page.keyboard.press('Enter');
	await expect(dialog.getByText('Enter 1240 or 1.240')).toBeVisible();
	expect(await barriers(ann)).toEqual([]);
	await expect(dialog.getByLabel('Current reading')).toBeFocused();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('1 240');
	await page.keyboard.press('Enter');
	await expect(dialog).toHaveCount(0);
	const row = rowOf(ann, 'All prices in one place');
	await expect(row).toContainText('1,240');
	await page.setViewportSize({ width: 320, height: 700 });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(320);
	await row.getByRole('button', { name: 'Edit All prices in one place' }).focus();
	await page.keyboard.press('Enter');
	await dialog.getByRole('button', { name: 'Archive' }).focus();
	await page.keyboard.press('Enter');
	await expect(main.getByText('No milestones yet')).toBeVisible();
	await main.getByRole('button', { name: 'Undo' }).first().focus();
	await page.keyboard.press('Enter');
	await expect(row).toBeVisible();
});

test('the map of the sample is held against answers and accounts; what became of a question stays', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann');
	await ann.page.emulateMedia({ colorScheme: 'dark' });
	await ann.openSample();
	await openOutcomes(ann);
	const { main, page } = ann;
	await expect(main.getByTestId('count')).toHaveText('7 milestones, 5 behind plan');
	await expect(rowOf(ann, 'Nobody types an order twice')).toContainText(
		'3 percentage points ahead of plan',
	);
	await expect(rowOf(ann, 'One list of customers')).toContainText(
		'Its readings come from “Reconcile the customer lists”',
	);
	const ofMap = main.getByRole('list', { name: 'Open questions about the whole map' });
	await expect(ofMap).toContainText('“Increase revenue”');
	expect(await barriers(ann)).toEqual([]);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		main.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
	]);
	const csv = await readFile(await download.path(), 'utf8');
	expect(csv.trim().split('\r\n')).toHaveLength(8);
	expect(csv).toContain('4 days behind plan');

	await main.getByRole('link', { name: 'See all questions and their status' }).click();
	await main.getByLabel('Kind').selectOption({ label: 'Outcome map' });
	const question =
		'Which of the two is responsible for “The month is closed in ten days” in the end?';
	const row = main.getByRole('listitem').filter({ hasText: question });
	await row.getByText('What the outcome map says').click();
	await expect(row).toContainText('Walter Kern');
	await row.getByRole('radio', { name: 'Discussed' }).check();
	await ann.saved();
	await page.reload();
	await expect(row.getByRole('radio', { name: 'Discussed' })).toBeChecked();

	// One owner is taken away: the question is resolved.
	await main.getByRole('link', { name: 'Outcomes' }).click();
	await main.getByRole('button', { name: `Edit ${MILESTONE}` }).click();
	await page.getByRole('dialog').getByLabel('Second owner, if there are two').fill('');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(rowOf(ann, MILESTONE)).not.toContainText('Which of the two');
	await main.getByRole('link', { name: 'Findings' }).click();
	const resolved = main.getByRole('region', { name: 'Resolved' });
	await expect(resolved).toContainText('“The month is closed in ten days”');
	await expect(resolved).toContainText('Last status: Discussed');
});

test('two milestones that are one are merged, and that is taken back', async ({ arrive }) => {
	const fay = await arrive('Fay');
	await fay.create('Freight platform');
	await fay.goTo('Processes');
	const { page, main } = fay;
	await main.getByRole('link', { name: 'Outcomes' }).click();
	const dialog = page.getByRole('dialog');
	for (const name of ['One price list', 'All prices in one place']) {
		await main.getByLabel('Add a milestone').fill(name);
		await main.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(dialog).toBeVisible();
		if (name === 'One price list') await dialog.getByRole('button', { name: 'Cancel' }).click();
	}
	await dialog.getByText('Merge with another entry').click();
	await dialog.getByRole('combobox').last().selectOption({ label: 'One price list' });
	await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
	await expect(main.getByTestId('count')).toHaveText('1 milestone');
	await main.getByRole('button', { name: 'Undo' }).first().click();
	await expect(main.getByTestId('count')).toHaveText('2 milestones');
});
