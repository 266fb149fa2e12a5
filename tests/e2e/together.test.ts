import { fileURLToPath } from 'node:url';
import { startServer } from '../../src/server/start-server.mjs';
import { answerNext, answerShown } from './answering';
import { expect, test } from './app';
import { Elsewhere } from './elsewhere';
import { Person } from './person';

test('two tabs of one browser share what they know without a network, and only one of them holds it', async ({
	arrive,
}) => {
	const fay = await arrive('Fay');
	await fay.join(await fay.create('Freight platform'), 'IT', 'IT');
	const other = new Person('Fay, second tab', await fay.page.context().newPage(), '');
	const connected: string[] = [];
	for (const { page, name } of [fay, other]) {
		page.on('websocket', () => connected.push(name));
	}
	await other.open(fay.page.url());
	await other.goTo('People');
	const row = other.main.getByRole('row', { name: 'Fay' });
	await expect(row).toContainText('not started');
	await other.page.getByRole('button', { name: 'Open saving and sharing' }).click();
	await expect(other.page.getByText('Open in 2 tabs of this browser')).toBeVisible();
	await other.page.keyboard.press('Escape');
	expect(connected).toEqual([]);

	await fay.share(false);
	await expect(other.page.getByRole('button', { name: 'Not sharing' })).toBeVisible();
	await fay.main.getByRole('radio').first().check();
	await expect(row).toContainText('1 of 42 answered');
	await other.share(true);
	await expect(fay.page.getByRole('button', { name: 'No other device connected' })).toBeVisible();
	expect(connected).toEqual(['Fay']);

	await fay.page.close();
	await expect.poll(() => connected.at(-1)).toBe('Fay, second tab');
	await expect(other.page.getByRole('button', { name: 'No other device connected' })).toBeVisible();
	expect(other.troubles).toEqual([]);
});

test('somebody who comes later receives a room of 3 MB whole', async ({ arrive }) => {
	test.setTimeout(240_000);
	const elsewhere = await Elsewhere.found('Large room');
	const names = Array.from({ length: 70 }, (_, index) => `Person ${index + 1}`);
	for (const name of names) await elsewhere.addCommenter(name);
	const file = elsewhere.file();
	expect(file.byteLength).toBeGreaterThan(3_000_000);
	// What is done with so much at once takes longer than a step of other tests.
	const patient = { timeout: 60_000 };
	const fay = await arrive('Fay');
	await fay.openFile(file);
	await fay.page.getByRole('button', { name: 'Merge file' }).click(patient);
	await expect(fay.page.getByRole('button', { name: 'Merge file' })).toHaveCount(0, patient);
	await fay.open(elsewhere.invitation);
	await fay.goTo('People');

	const ann = await arrive('Ann', 'phone');
	await ann.open(elsewhere.invitation);
	await expect(ann.page.getByLabel('Your name')).toBeVisible(patient);
	await ann.goTo('People');
	for (const { page, main } of [fay, ann]) {
		await expect(main.getByText(`${names.length} people have joined`)).toBeVisible(patient);
		await page.getByRole('button', { name: 'Open saving and sharing' }).click();
		const panel = page.getByRole('dialog');
		await expect(panel.getByText(`${elsewhere.size} signed records`)).toBeVisible(patient);
		await expect(panel.getByText('up to date')).toBeVisible(patient);
	}
});

test('links come back after sleep, after a reload, and after sharing was off', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const fay = await arrive('Fay');
	const ann = await arrive('Ann', 'phone');
	await ann.page.clock.install();
	await ann.join(await fay.create('Freight platform'), 'IT', 'IT');
	await fay.goTo('People');
	const row = fay.main.getByRole('row', { name: 'Ann' });
	await expect(row).toContainText('here now');

	const reconnected = ann.page.waitForEvent('websocket');
	await ann.page.clock.fastForward('02:00');
	await reconnected;
	await answerNext(ann, 1, 0);
	await expect(row).toContainText('1 of 42 answered');

	await fay.page.reload();
	await expect(row).toContainText('here now');
	await answerNext(ann, 1, 0);
	await expect(row).toContainText('2 of 42 answered');

	await ann.share(false);
	await expect(row).toContainText('not connected');
	await answerNext(ann, 1, 0);
	await ann.saved();
	await expect(row).toContainText('2 of 42 answered');
	await ann.share(true);
	await expect(row).toContainText('3 of 42 answered');
	// The library says goodbye once more to a meeting point that the sleep has closed; the browser grumbles.
	for (const trouble of ann.troubles.splice(0)) {
		expect(trouble).toContain('WebSocket is already in CLOSING or CLOSED state');
	}
});

test('two who are linked go on without the meeting point', async ({ browser }) => {
	const site = await startServer({
		directory: fileURLToPath(new URL('../../build', import.meta.url)),
		port: 0,
	});
	const address = `http://127.0.0.1:${site.port}`;
	const contexts = [await browser.newContext(), await browser.newContext()];
	const [fay, ann] = await Promise.all(
		contexts.map(async (context, index) => {
			return new Person(['Fay', 'Ann'][index] ?? '', await context.newPage(), address);
		}),
	);
	if (!fay || !ann) throw new Error('two people were asked to come');
	await ann.page.setViewportSize({ width: 390, height: 844 });
	await ann.join(await fay.create('Freight platform'), 'IT', 'IT');
	await fay.goTo('People');
	const row = fay.main.getByRole('row', { name: 'Ann' });
	await expect(row).toContainText('here now');

	await site.signalling.close();
	await answerShown(ann, 0);
	await expect(row).toContainText('1 of 42 answered');
	await fay.main.getByRole('button', { name: 'Open the answers' }).click();
	await fay.page.getByRole('button', { name: 'Open the answers now' }).click();
	await expect(ann.main.getByText('The answers are open.')).toBeVisible();
	await Promise.all(contexts.map((context) => context.close()));
	await site.close();
});
