import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './app';
import type { Person } from './person';

type View = 'Systems' | 'Owners' | 'Under pressure';

async function openView(person: Person, view: View): Promise<void> {
	await person.goTo('Processes');
	await person.main.getByRole('link', { name: view, exact: true }).click();
	await expect(person.main.getByRole('heading', { level: 1, name: view })).toBeVisible();
}

async function savedTable(person: Person): Promise<string> {
	const [download] = await Promise.all([
		person.page.waitForEvent('download'),
		person.main.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
	]);
	return readFile(await download.path(), 'utf8');
}

async function looksRight({ page, troubles }: Person): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
	const isTooWide = await page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
	);
	expect(isTooWide).toBe(false);
	expect(troubles).toEqual([]);
}

test('systems that do the same, unofficial tools, and the descriptions behind a cell', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann', 'desktop');
	await ann.openSample();
	await openView(ann, 'Systems');
	const matrix = ann.main.getByRole('table', { name: 'What each system is said to do' });
	await expect(matrix.getByRole('rowheader').first()).toContainText(
		'Keeps customers and addresses',
	);
	await expect(matrix.getByRole('rowheader').first()).toContainText('in 4 systems');
	const signs = await matrix
		.getByRole('cell')
		.filter({ has: ann.page.getByRole('button') })
		.count();
	const [head = '', ...lines] = (await savedTable(ann)).trim().split('\r\n');
	expect(head).toContain('Claire’s contacts (not on the list)');
	const words = lines.flatMap(
		(line) => line.match(/list, \d+ descriptions?|\d+ descriptions?|\blist\b/g) ?? [],
	);
	expect(words).toHaveLength(signs);

	const cell = matrix.getByRole('button', { name: /“Keeps prices” in Mikael’s price sheet: / });
	await cell.press('Enter');
	const behind = ann.page.getByRole('dialog', { name: 'Keeps prices in Mikael’s price sheet' });
	await expect(behind.getByText('Mikael Aho').first()).toBeVisible();
	await expect(behind.getByRole('link', { name: 'Quote a shipment' })).toBeVisible();
	await looksRight(ann);
	await ann.page.keyboard.press('Escape');
	await expect(cell).toBeFocused();

	const tools = ann.main.getByRole('region', { name: 'Unofficial tools' });
	const chat = tools.getByRole('listitem').filter({ hasText: 'Drivers’ group chat' }).first();
	await expect(chat).toContainText('we ring forty drivers');
	const unlisted = ann.main.getByRole('region', { name: 'Systems not on the list' });
	await expect(unlisted).toContainText('Whiteboard in the yard');

	await ann.main.getByLabel('Department').selectOption({ label: 'Finance' });
	await expect(matrix.getByRole('rowheader', { name: /Keeps prices/ })).toHaveCount(0);
	await expect(matrix.getByRole('rowheader', { name: /Shows payments/ })).toBeVisible();
	await looksRight(ann);
});

test('who is responsible, and what could stop while somebody is away', async ({ arrive }) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann', 'tablet');
	await ann.openSample();
	await openView(ann, 'Owners');
	const away = ann.main.getByRole('region', { name: 'What if somebody is away?' });
	await expect(away).toContainText('What could stop while Walter Kern is away? 1 process');
	await expect(away.getByRole('link', { name: 'Close the month' })).toBeVisible();
	const owners = ann.main.getByRole('table', { name: 'Who is responsible' });
	const tariffs = owners.getByRole('row').filter({ hasText: 'Maintain the tariff table' });
	await expect(tariffs).toContainText('The descriptions name different people.');
	const load = ann.main.getByRole('region', { name: 'Processes per owner' });
	await expect(load).toContainText('Tom Brandt: 9 of 22 described processes');
	await expect(load).toContainText('Is that too much for one owner?');
	const departments = ann.main.getByRole('table', { name: 'Departments' });
	await expect(departments.getByRole('rowheader', { name: /^IT/ })).toContainText(
		'Who is responsible for the work here?',
	);
	const lines = (await savedTable(ann)).trim().split('\r\n');
	expect(lines).toHaveLength(await owners.getByRole('row').count());
	await looksRight(ann);
});

test('what gives way under pressure, on a phone as on a desktop', async ({ arrive }) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann', 'phone');
	await ann.openSample();
	await openView(ann, 'Under pressure');
	const list = ann.main.getByRole('list', { name: 'How it goes under pressure' });
	const first = list.getByRole('listitem').first();
	await expect(first).toContainText('Maintain the tariff table');
	await expect(first).toContainText('Descriptions differ');
	const breaks = first.getByRole('button', {
		name: 'Maintain the tariff table, Breaks down: 2 descriptions',
	});
	await expect(breaks).toHaveText(/✕\s*2/);
	await breaks.click();
	const behind = ann.page.getByRole('dialog', { name: 'Maintain the tariff table' });
	await expect(behind.getByRole('listitem').filter({ hasText: 'Breaks down' })).toHaveCount(2);
	await looksRight(ann);
	await ann.page.keyboard.press('Escape');
	await ann.page.setViewportSize({ width: 320, height: 640 });
	await looksRight(ann);

	await ann.page.setViewportSize({ width: 1440, height: 900 });
	const table = ann.main.getByRole('table', { name: 'How it goes under pressure' });
	const lines = (await savedTable(ann)).trim().split('\r\n');
	expect(lines).toHaveLength(await table.getByRole('row').count());
	expect(lines[1]).toMatch(
		/^Maintain the tariff table,Operations and dispatch,The whole operation,2,1,0,0,2,1,Yes/,
	);
	await looksRight(ann);
});

test('nothing of it is told before the reveal, and an empty room says what to do', async ({
	arrive,
}) => {
	const ann = await arrive('Ann');
	await ann.create('Quiet room');
	for (const view of ['Systems', 'Owners', 'Under pressure'] as const) {
		await ann.goTo('Processes');
		await ann.main.getByRole('link', { name: view, exact: true }).click();
		await expect(ann.main.getByText('Descriptions are still hidden')).toBeVisible();
	}
});
