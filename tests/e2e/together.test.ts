import { fileURLToPath } from 'node:url';
import { startServer } from '../../src/server/start-server.mjs';
import { answerNext, answerShown } from './answering';
import { expect, test } from './app';
import { Person } from './person';

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
	await expect(row).toContainText('not linked now');
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
