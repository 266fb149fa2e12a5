import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './app';
import type { Person } from './person';

async function openLists({ page }: Person): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Pages of this assessment' })
		.getByRole('link', { name: 'Processes' })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
}

async function paste({ page, main }: Person, text: string): Promise<void> {
	await main.getByRole('button', { name: 'Paste or open a list' }).click();
	await page.getByLabel('Your list').fill(text);
}

test('two people edit different fields of one process at once, and both see both, with who said what', async ({
	arrive,
}) => {
	const fay = await arrive('Fay');
	const link = await fay.create('Freight platform');
	await fay.join(link, 'IT', 'IT');
	const ben = await arrive('Ben', 'tablet');
	await ben.join(link, 'Sales', 'Sales');
	await openLists(fay);
	await openLists(ben);
	await expect(fay.main.getByText('No processes yet')).toBeVisible();
	await fay.main.getByLabel('Add a process').fill('Price a quote');
	await fay.main.getByRole('button', { name: 'Add', exact: true }).click();
	const named = { name: 'Edit Price a quote' };
	const dialogs = [fay, ben].map(({ page }) => page.getByRole('dialog', named));
	for (const { main } of [fay, ben]) await main.getByRole('button', named).click();
	const [atFay, atBen] = dialogs;
	await atFay?.getByLabel('How often it runs').selectOption('Every day');
	await atBen?.getByLabel('Department').selectOption('Sales');
	for (const dialog of dialogs) await dialog.getByRole('button', { name: 'Save' }).click();
	for (const { main } of [fay, ben]) {
		await expect(main.getByRole('heading', { name: 'Sales' })).toBeVisible();
		await expect(main.getByText('Every day')).toBeVisible();
		await expect(main.getByText('1 process, not described yet').first()).toBeVisible();
	}
	await ben.main.getByRole('button', named).click();
	await expect(atBen ?? ben.main).toContainText('You, ');
	await expect(atBen ?? ben.main).toContainText('Fay, ');
});

test('a list is pasted after a look at what it would add; two entries are merged, and that is undone', async ({
	arrive,
}) => {
	const fay = await arrive('Fay', 'phone');
	await fay.create('Freight platform');
	await openLists(fay);
	const { main, page } = fay;
	await main.getByRole('button', { name: 'Choose from suggestions' }).click();
	await page.getByRole('checkbox', { name: 'All of these' }).last().uncheck();
	await page.getByRole('button', { name: 'Add 10' }).click();
	await expect(main.getByText('10 processes, none described yet')).toBeVisible();

	await paste(
		fay,
		'Process\tDepartment\nwrite the INVOICE\tBilling\nWrite the invoices\tDepot\n\tSales\nPlan the tour\tWarehouse',
	);
	await expect(page.getByText('2 new, 1 already on the list, 1 left out')).toBeVisible();
	await expect(page.getByText('Not understood: Depot')).toBeVisible();
	await page.getByRole('button', { name: 'Add 2 entries' }).click();
	await expect(main.getByText('12 processes, none described yet')).toBeVisible();

	await main.getByText('Names that may mean the same').click();
	const pair = main.getByRole('listitem').filter({ hasText: 'Nearly the same spelling.' });
	await pair
		.filter({ hasText: 'Write the invoices' })
		.getByRole('button', { name: 'Keep “Write the invoice”' })
		.click();
	await expect(main.getByText('11 processes, none described yet')).toBeVisible();
	await expect(main.getByRole('link', { name: 'Write the invoices' })).toHaveCount(0);
	await main.getByRole('button', { name: 'Undo' }).first().click();
	await expect(main.getByRole('link', { name: 'Write the invoices' })).toBeVisible();
	await main.getByRole('button', { name: 'Redo' }).click();
	await main.getByRole('button', { name: 'Edit Write the invoice', exact: true }).click();
	await page.getByRole('button', { name: 'Separate Write the invoices again' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(main.getByText('12 processes, none described yet')).toBeVisible();
	await pair
		.filter({ hasText: 'Write the invoices' })
		.getByRole('button', { name: 'Different things' })
		.click();
	await expect(pair.filter({ hasText: 'Write the invoices' })).toHaveCount(0);

	await main.getByRole('button', { name: 'Edit Plan the tour' }).click();
	await page.getByRole('button', { name: 'Archive' }).click();
	await expect(main.getByText('11 processes, none described yet')).toBeVisible();
	await main.getByText(/^Archived/).click();
	await main.getByRole('button', { name: 'Restore Plan the tour' }).click();
	await expect(main.getByText('12 processes, none described yet')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
});
