// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { median, threeDigits } from './median.mjs';
import { answering, join, newPage } from './pairs.mjs';
import { signAssessment } from './sign-assessment.mjs';

/** @typedef {import('./load-sources.mjs').Sources} Sources */
/** @typedef {import('playwright').CDPSession} CDPSession */
/** @typedef {import('playwright').Page} Page */

/**
 * What an answer of somebody else costs the page of results that is being looked at: processor time of the page's own thread, from the
 * record's arrival until everything is drawn. Medians over the answers; what as long a time without an answer takes is left out.
 *
 * @typedef {object} ArrivalCost
 * @property {number} people
 * @property {number} items
 * @property {number} workMs
 * @property {number} scriptMs of it in scripts: reading the record, scoring, deciding what to draw
 * @property {number} drawMs of it in styles and layout
 * @property {number} longestFrameMs the longest time between two frames meanwhile, by the clock
 * @property {number} idleFrameMs the same where nothing arrives
 * @property {number} answers
 */

/** Until an answer has been signed, sent, checked and drawn. */
const windowMs = 1500;

/**
 * Fills a browser with an assessment of this size, opens its results, and answers in another browser that is linked with it.
 * @param {import('playwright').Browser} browser
 * @param {string} site ending in a slash
 * @param {Sources} sources
 * @param {{ people: number; items: number; answers: number }} size
 * @returns {Promise<ArrivalCost>}
 */
export async function measureArrival(browser, site, sources, { people, items, answers }) {
	const { assessment, records } = await signAssessment(sources, {
		people,
		items,
		visibility: 'open',
	});
	const file = sources.storage.exportFile({
		assessment,
		title: 'Bench',
		records: records.map(({ bytes }) => bytes),
	});
	const invitation = sources.records.formatInvitation({
		assessment,
		secret: sources.records.newSecret(),
	});
	const watching = await newPage(browser);
	const editing = await newPage(browser);
	try {
		await openFile(watching, site, Buffer.from(file));
		await watching.goto(`${site}join/#${invitation}`);
		await watching.locator('#group').waitFor();
		await watching.goto(`${site}room/results/#${assessment}`);
		await watching.getByText(m.results_lead({ count: people })).waitFor();
		await editing.goto(`${site}join/#${invitation}`);
		await join(editing);
		const meter = await watching.context().newCDPSession(watching);
		await meter.send('Performance.enable', { timeDomain: 'threadTicks' });
		const idle = await measureTurns(watching, meter, answers, async () => {});
		const busy = await measureTurns(watching, meter, answers, answering(editing));
		await watching.getByText(m.results_lead({ count: people + 1 })).waitFor();
		return {
			people,
			items,
			workMs: threeDigits(busy.work - idle.work),
			scriptMs: threeDigits(busy.script - idle.script),
			drawMs: threeDigits(busy.draw - idle.draw),
			longestFrameMs: busy.frame,
			idleFrameMs: idle.frame,
			answers,
		};
	} finally {
		await Promise.all([watching, editing].map((page) => page.context().close()));
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
 * @param {CDPSession} meter
 * @param {number} turns
 * @param {() => Promise<void>} act
 */
async function measureTurns(page, meter, turns, act) {
	/** @type {{ work: number; script: number; draw: number; frame: number }[]} */
	const costs = [];
	for (let turn = 0; turn < turns; turn += 1) {
		const before = await spent(meter);
		const frames = page.evaluate(longestFrame, windowMs);
		await act();
		const frame = await frames;
		const after = await spent(meter);
		costs.push({
			work: after.work - before.work,
			script: after.script - before.script,
			draw: after.draw - before.draw,
			frame,
		});
	}
	const of = (/** @type {'work' | 'script' | 'draw' | 'frame'} */ part) =>
		threeDigits(median(costs.map((cost) => cost[part])));
	return { work: of('work'), script: of('script'), draw: of('draw'), frame: of('frame') };
}

/**
 * Processor time of the page's thread so far, in milliseconds.
 * @param {CDPSession} meter
 */
async function spent(meter) {
	const { metrics } = await meter.send('Performance.getMetrics');
	const of = (/** @type {string} */ name) =>
		1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
	return {
		work: of('TaskDuration'),
		script: of('ScriptDuration'),
		draw: of('LayoutDuration') + of('RecalcStyleDuration'),
	};
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
