// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { median, threeDigits } from './median.mjs';

/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').Page} Page */

/**
 * How a page goes on while somebody drags it down, as a phone would show it: the processor is slowed down four times.
 *
 * @typedef {object} ScrollCost
 * @property {number} rows
 * @property {number} shownMs from the click on the link until the rows stand
 * @property {number} stillGapMs median between two frames while nothing is done: what this machine has to give
 * @property {number} longestGapMs between two frames while scrolling
 * @property {number} medianGapMs
 * @property {number} frames
 */

const phone = { width: 390, height: 844 };
const slowdown = 4;
const pasted = 280;

/**
 * The pages of a large inventory, and a list that is pasted into an empty one.
 * @param {Browser} browser
 * @param {string} site ending in a slash
 * @param {Uint8Array} file an exported assessment, its accounts opened
 */
export async function measureInventoryList(browser, site, file) {
	const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce' });
	context.setDefaultTimeout(120_000);
	const page = await context.newPage();
	await page.goto(site);
	await page.getByRole('button', { name: m.home_file() }).click();
	await page.locator('input[type=file]').setInputFiles({
		name: 'bench.groundwork',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(file),
	});
	await page.getByRole('button', { name: m.files_accept() }).click();
	await page.getByRole('navigation').first().waitFor();
	const inRoom = page.getByRole('link', { name: m.room_place_processes(), exact: true }).first();
	await inRoom.waitFor();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const processes = await visit(
		page,
		m.room_place_processes(),
		'main ul[role=list] li:has(> .words)',
	);
	const findings = await visit(page, m.processes_nav_findings(), 'main ol > li');
	const handoffs = await visit(page, m.processes_nav_handoffs(), 'main ol > li');
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await context.close();
	return { slowdown, processes, findings, handoffs };
}

/**
 * How long a pasted list takes, in milliseconds on this machine: until its preview stands, and until its rows stand on the page and are saved.
 * @param {Browser} browser
 * @param {string} site ending in a slash
 */
export async function measurePaste(browser, site) {
	const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce' });
	context.setDefaultTimeout(120_000);
	const page = await context.newPage();
	await page.goto(`${site}new/`);
	await page.locator('#title').fill('Bench');
	await page.getByRole('button', { name: m.create_submit() }).click();
	await page.getByRole('link', { name: m.invite_to_people() }).click();
	await page.getByRole('link', { name: m.room_place_processes(), exact: true }).first().click();
	await page.getByRole('button', { name: m.lists_paste() }).first().click();
	const lines = Array.from(
		{ length: pasted },
		(_, at) => `Handle case number ${at}\tSales\tdaily\thigh`,
	);
	const dialog = page.getByRole('dialog');
	const previewMs = await timed(async () => {
		await dialog.getByRole('textbox').first().fill(lines.join('\n'));
		await dialog.getByRole('button', { name: m.lists_paste_do({ count: pasted }) }).waitFor();
	});
	const addMs = await timed(async () => {
		await dialog.getByRole('button', { name: m.lists_paste_do({ count: pasted }) }).click();
		await page.getByText(`Handle case number ${pasted - 1}`, { exact: true }).waitFor();
	});
	await context.close();
	return { rows: pasted, previewMs: threeDigits(previewMs), addMs: threeDigits(addMs) };
}

/**
 * @param {Page} page
 * @param {string} link
 * @param {string} rows
 * @returns {Promise<ScrollCost>}
 */
async function visit(page, link, rows) {
	const shownMs = await timed(async () => {
		await page.getByRole('link', { name: link, exact: true }).first().click();
		await page.locator(rows).first().waitFor();
	});
	await page.evaluate(untilStill, rows);
	const still = await page.evaluate(dragDown, { screens: 0, most: 40 });
	const gaps = await page.evaluate(dragDown, { screens: 1 / 3, most: 120 });
	return {
		rows: await page.locator(rows).count(),
		shownMs: threeDigits(shownMs),
		stillGapMs: threeDigits(median(still)),
		longestGapMs: threeDigits(Math.max(...gaps)),
		medianGapMs: threeDigits(median(gaps)),
		frames: gaps.length,
	};
}

/**
 * Runs in the page: scrolls so many screens a frame, to the end or for so many frames, and tells the gaps between frames in milliseconds.
 * @param {{ screens: number; most: number }} how
 * @returns {Promise<number[]>}
 */
function dragDown({ screens, most }) {
	return new Promise((resolve) => {
		/** @type {number[]} */
		const gaps = [];
		let last = performance.now();
		const step = (/** @type {number} */ now) => {
			gaps.push(now - last);
			last = now;
			const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
			const isAtEnd = scrollTop + clientHeight >= scrollHeight - 1;
			if (isAtEnd || gaps.length >= most) return resolve(gaps.slice(1));
			window.scrollBy(0, clientHeight * screens);
			requestAnimationFrame(step);
		};
		requestAnimationFrame(step);
	});
}

/**
 * Runs in the page: until no row has been added for half a second, for what comes little by little is there before somebody drags.
 * @param {string} rows
 * @returns {Promise<void>}
 */
async function untilStill(rows) {
	for (let [before, now] = [-1, 0]; before !== now;) {
		await new Promise((resolve) => setTimeout(resolve, 500));
		[before, now] = [now, document.querySelectorAll(rows).length];
	}
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
	const startedAt = performance.now();
	await work();
	return performance.now() - startedAt;
}
