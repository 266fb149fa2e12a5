import type { BrowserContext, Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { parseInvitation, toBase64Url, toHex } from '$lib/records';
import { expect, test } from './app';

test('the code on the screen leads where the link does, beside the link and for a projector', async ({
	arrive,
}) => {
	const fay = await arrive('Fay');
	const link = await fay.create('Freight platform');
	const code = fay.page.getByRole('img', { name: 'QR code of the invitation link' });
	await expect.poll(() => readCode(code)).toBe(link);
	await fay.page.getByRole('button', { name: 'Show full screen' }).click();
	const large = fay.page.getByRole('dialog').getByRole('img');
	await expect.poll(() => readCode(large)).toBe(link);
	const box = await large.boundingBox();
	// Across a room a code is read from about ten times its width.
	expect(box?.width).toBeGreaterThan(500);
});

test('the secret stays behind the fragment: in no request, header, message, title or line of the console', async ({
	arrive,
}) => {
	const fay = await arrive('Fay');
	const ann = await arrive('Ann', 'phone');
	const sent = [record(fay.page.context()), record(ann.page.context())];
	const link = await fay.create('Freight platform');
	await ann.open(link);
	await expect(ann.page.getByLabel('Your name')).toBeVisible();
	const { secret } = parseInvitation(link);
	const forms = [link.split('#')[1] ?? '', toBase64Url(secret), toHex(secret)];
	for (const form of forms) expect(ann.page.url()).not.toContain(form);
	expect(await ann.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);

	await ann.fillProfile('IT', 'IT');
	await ann.page.getByRole('button', { name: 'Start answering' }).click();
	await expect(ann.question).toBeVisible();
	await fay.goTo('People');
	await expect(fay.main.getByText('1 person has joined')).toBeVisible();

	const told = (await Promise.all(sent.map((lines) => Promise.all(lines)))).flat();
	expect(told.some((line) => line.includes('/signal'))).toBe(true);
	for (const form of forms) expect(told.filter((line) => line.includes(form))).toEqual([]);
});

test('an invitation says that sharing is off, and switches it on', async ({ arrive }) => {
	const fay = await arrive('Fay', 'phone');
	await fay.openSample();
	await fay.goTo('People');
	await fay.page.getByRole('link', { name: 'Invite people' }).click();
	const notice = fay.main.getByRole('status').filter({ hasText: 'Sharing is off' });
	await expect(notice).toContainText('Nobody can join through this device');
	await fay.page.getByRole('button', { name: 'Turn sharing on' }).click();
	await expect(notice).toHaveCount(0);
	await expect(fay.page.getByText('No other device connected')).toBeVisible();
});

test('from the link it is one filled form and one press to the first question', async ({
	arrive,
}) => {
	const fay = await arrive('Fay');
	const link = await fay.create('Freight platform');
	const ann = await arrive('Ann', 'phone');
	await ann.open(link);
	await ann.fillProfile('IT', 'IT');
	await ann.page.getByRole('button', { name: 'Start answering' }).click();
	await expect(ann.question).toBeVisible();
	// Whoever follows the link again is not asked again.
	await ann.open(link);
	await expect(ann.question).toBeVisible();
});

/** What a camera reads off the screen. */
async function readCode(code: Locator): Promise<string | undefined> {
	await expect(code).toBeVisible();
	const shot = PNG.sync.read(await code.screenshot());
	// Twice as large: the reader is made for photographs and stumbles over edges as sharp as one pixel.
	const [width, height] = [shot.width * 2, shot.height * 2];
	const pixels = new Uint8ClampedArray(width * height * 4);
	for (let at = 0; at < width * height; at += 1) {
		const from = (Math.floor(at / width / 2) * shot.width + Math.floor((at % width) / 2)) * 4;
		pixels.set(shot.data.subarray(from, from + 4), at * 4);
	}
	return jsQR(pixels, width, height)?.data;
}

/** Everything a device says to anybody or shows outside its page. */
function record(context: BrowserContext): Promise<string>[] {
	const lines: Promise<string>[] = [];
	const note = (line: string) => void lines.push(Promise.resolve(line));
	context.on('request', (request) => {
		note(`${request.url()} ${request.postData() ?? ''}`);
		lines.push(request.allHeaders().then(JSON.stringify, () => ''));
	});
	context.on('console', (message) => note(message.text()));
	for (const page of context.pages()) recordPage(page, note);
	return lines;
}

function recordPage(page: Page, note: (line: string) => void): void {
	page.on('websocket', (socket) => {
		note(socket.url());
		socket.on('framesent', ({ payload }) => note(payload.toString()));
	});
	page.on('framenavigated', () => void page.title().then(note, () => undefined));
}
