// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { median, threeDigits } from './median.mjs';
import { join } from './pairs.mjs';
import { signAssessment } from './sign-assessment.mjs';

/** @typedef {import('./load-sources.mjs').Sources} Sources */
/** @typedef {import('playwright').Page} Page */

/**
 * What an answer that comes in costs a page of results that is being looked at.
 *
 * @typedef {object} ArrivalCost
 * @property {number} people
 * @property {number} items
 * @property {number} longestFrameMs the longest time without a frame while an answer comes in, median over the answers
 * @property {number} idleFrameMs the same over as long a time in which nothing comes in
 * @property {number} answers
 */

/** So long frames are counted after an edit: until it has been signed, sent to the other tab, checked and drawn. */
const windowMs = 1500;

/**
 * Fills a browser with an assessment of this size, opens its results in one tab and answers in another.
 * @param {import('playwright').Browser} browser
 * @param {string} site ending in a slash
 * @param {Sources} sources
 * @param {{ people: number; items: number; answers: number }} size
 * @returns {Promise<ArrivalCost>}
 */
export async function measureArrival(browser, site, sources, { people, items, answers }) {
	const signed = await signAssessment(sources, { people, items, visibility: 'open' });
	const records = signed.records.map(({ bytes }) => bytes);
	const { assessment } = signed;
	const file = sources.storage.exportFile({ assessment, title: 'Bench', records });
	const context = await browser.newContext({ reducedMotion: 'reduce' });
	context.setDefaultTimeout(300_000);
	try {
		const watching = await context.newPage();
		await openFile(watching, site, Buffer.from(file));
		await watching.goto(`${site}room/results/#${assessment}`);
		await watching.getByText(m.results_lead({ count: people })).waitFor();
		const editing = await context.newPage();
		await editing.goto(`${site}room/join/#${assessment}`);
		await join(editing);
		const choices = editing.getByRole('radio', { name: m.controls_dont_know() });
		const idle = await longestFrames(watching, answers, async () => {});
		const longest = await longestFrames(watching, answers, async (turn) => {
			await choices.nth(turn % (await choices.count())).check();
		});
		await watching.getByText(m.results_lead({ count: people + 1 })).waitFor();
		return {
			people,
			items,
			longestFrameMs: threeDigits(median(longest)),
			idleFrameMs: threeDigits(median(idle)),
			answers,
		};
	} finally {
		await context.close();
	}
}

/**
 * @param {Page} page
 * @param {string} site
 * @param {Buffer} buffer
 */
async function openFile(page, site, buffer) {
	await page.goto(site);
	const open = page.getByRole('button', { name: m.home_file(), disabled: false });
	await open.and(page.locator(':not([aria-disabled="true"])')).click();
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'bench.groundwork', mimeType: 'application/octet-stream', buffer });
	await page.getByRole('button', { name: m.files_accept() }).click();
	await page.getByText(m.files_merged()).waitFor();
}

/**
 * @param {Page} page
 * @param {number} turns
 * @param {(turn: number) => Promise<void>} act
 */
async function longestFrames(page, turns, act) {
	/** @type {number[]} */
	const longest = [];
	for (let turn = 0; turn < turns; turn += 1) {
		const frames = page.evaluate(longestFrame, windowMs);
		await act(turn);
		longest.push(await frames);
	}
	return longest;
}

/**
 * Runs in the page: the longest time between two frames for a while.
 * @param {number} forMs
 * @returns {Promise<number>}
 */
function longestFrame(forMs) {
	return new Promise((resolve) => {
		const start = performance.now();
		let last = start;
		let longest = 0;
		const look = (/** @type {number} */ now) => {
			longest = Math.max(longest, now - last);
			last = now;
			if (now - start < forMs) requestAnimationFrame(look);
			else resolve(longest);
		};
		requestAnimationFrame(look);
	});
}
