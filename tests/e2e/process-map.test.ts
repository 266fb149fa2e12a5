import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { BpmnModdle } from 'bpmn-moddle';
import { expect, test } from './app';
import type { Person } from './person';

async function openMap(person: Person): Promise<void> {
	await person.openSample();
	await person.goTo('Processes');
	await person.main.getByRole('link', { name: 'Map' }).click();
	await expect(person.main.getByTestId('map')).toBeVisible();
}

/** What a download holds. */
async function saved(person: Person, button: string): Promise<string> {
	const [download] = await Promise.all([
		person.page.waitForEvent('download'),
		person.main.getByRole('button', { name: button }).click(),
	]);
	return readFile(await download.path(), 'utf8');
}

/** Every handoff that carries this attribute, with who states it. */
function statesBy(page: Page, attribute: 'data-handoff' | 'data-row') {
	return page
		.locator(`[${attribute}][data-state]`)
		.evaluateAll(
			(all, name) =>
				all.map((each) => `${each.getAttribute(name)} ${each.getAttribute('data-state')}`).sort(),
			attribute,
		);
}

test('the map, its table and the ledger have the same handoffs; filters and choices keep them together', async ({
	arrive,
}) => {
	const ann = await arrive('Ann');
	await openMap(ann);
	const { main, page } = ann;
	const lines = await statesBy(page, 'data-handoff');
	expect(lines).toEqual(await statesBy(page, 'data-row'));
	const all = lines.length;
	await expect(main.getByTestId('count')).toHaveText(`${all} of ${all} handoffs`);
	await expect(main.getByTestId('path').getByRole('listitem').first()).toContainText(
		'Maintain the tariff table',
	);

	const row = main.getByRole('row').filter({ hasText: 'Dispatch the drivers' }).first();
	const name = await row.getByRole('button').getAttribute('aria-label');
	await row.getByRole('button').click();
	const panel = main.getByTestId('chosen');
	await expect(panel).toBeFocused();
	const [, path = ''] = /^Show (.*) on the map$/.exec(name ?? '') ?? [];
	await expect(panel.getByRole('heading')).toHaveText(path);

	await main.getByLabel('Only handoffs with a problem').check();
	const broken = await statesBy(page, 'data-row');
	expect(broken.length).toBeLessThan(all);
	expect(await statesBy(page, 'data-handoff')).toEqual(broken);
	await main.getByLabel('Department').selectOption({ label: 'Billing' });
	expect(await statesBy(page, 'data-handoff')).toEqual(await statesBy(page, 'data-row'));

	await main.getByRole('link', { name: 'Handoffs', exact: true }).click();
	await expect(main.getByTestId('count')).toHaveText(`${all} of ${all} handoffs`);
	// Somebody who comes back finds the map as it was left.
	await main.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(main.getByLabel('Only handoffs with a problem')).toBeChecked();
});

test('keys move the map, go from process to process and open one', async ({ arrive }) => {
	const ann = await arrive('Ann');
	await openMap(ann);
	const { main, page } = ann;
	const map = main.getByTestId('map');
	const shown = () => map.getAttribute('viewBox');
	await map.focus();
	for (const key of ['ArrowRight', 'ArrowDown', '+', '-', '0']) {
		const before = await shown();
		await page.keyboard.press(key);
		await expect.poll(shown).not.toBe(before);
	}
	await page.keyboard.press('Tab');
	const focused = page.locator('a[data-process]:focus');
	await expect(focused).toHaveCount(1);
	await page.keyboard.press('Tab');
	const name = (await focused.getAttribute('aria-label')) ?? '';
	const process = name.split(',')[0] ?? '';
	await expect(main.getByTestId('chosen').getByRole('heading')).toHaveText(process);
	await page.keyboard.press('Enter');
	await expect(main.getByRole('heading', { level: 1, name: process })).toBeVisible();
});

test('a pointer chooses without leaving, drags, and turns the wheel; words on the critical path stay readable on a tablet', async ({
	arrive,
}) => {
	const ann = await arrive('Ann', 'tablet');
	await openMap(ann);
	const { main, page } = ann;
	const map = main.getByTestId('map');
	await main.getByRole('button', { name: 'Go to the critical path' }).click();
	const [, , unitsWide = 0] = ((await map.getAttribute('viewBox')) ?? '').split(' ').map(Number);
	const box = await map.boundingBox();
	const zoom = (box?.width ?? 0) / unitsWide;
	expect(zoom * Number(await map.getAttribute('font-size'))).toBeGreaterThanOrEqual(11.99);

	const process = map.locator('[data-process="maintain the tariff table"]');
	const name = ((await process.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
	await process.click();
	await expect(main.getByTestId('chosen').getByRole('heading')).toHaveText(name);
	const before = await map.getAttribute('viewBox');
	await map.hover();
	await page.mouse.down();
	await page.mouse.move((box?.x ?? 0) + 120, (box?.y ?? 0) + 120, { steps: 4 });
	await page.mouse.up();
	const dragged = await map.getAttribute('viewBox');
	expect(dragged).not.toBe(before);
	await page.mouse.wheel(0, -200);
	await expect.poll(() => map.getAttribute('viewBox')).not.toBe(dragged);
});

test('the map is taken along as a picture, as BPMN, as Mermaid and as a table', async ({
	arrive,
	browser,
}) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann');
	await openMap(ann);
	const rows = await ann.main.locator('[data-row]').count();
	const processes = await ann.main.locator('[data-process]').count();

	const bpmn = await saved(ann, 'Save as BPMN 2.0');
	const { warnings } = await new BpmnModdle().fromXML(bpmn);
	expect(warnings).toEqual([]);
	expect(bpmn.match(/<bpmn:task /g)).toHaveLength(processes);
	expect(bpmn.match(/<bpmn:sequenceFlow /g)).toHaveLength(rows);

	const flowchart = await saved(ann, 'Save as Mermaid');
	const page = await browser.newPage();
	await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
	const parsed = await page.evaluate(
		`mermaid.parse(${JSON.stringify(flowchart)}).then(({ diagramType }) => diagramType)`,
	);
	expect(parsed).toBe('flowchart-v2');

	const svg = await saved(ann, 'Save as a picture (SVG)');
	await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
	await expect(page.locator('path[marker-end]')).toHaveCount(rows);
	await expect(page.locator('title')).toHaveText(/\S/);
	await page.close();

	const csv = await saved(ann, 'Save as a table (CSV)');
	expect(csv.trim().split('\r\n')).toHaveLength(rows + 1);
	const people = ['Marianne', 'Okafor', 'Sana'];
	for (const text of [bpmn, flowchart, svg, csv]) {
		for (const name of people) expect(text).not.toContain(name);
	}
});
