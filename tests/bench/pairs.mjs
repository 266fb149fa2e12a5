// @ts-check
import { m } from '../../src/lib/messages/index.js';

/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./measure-edits.mjs').Pair} Pair */

const phone = { width: 390, height: 844 };

/**
 * Two bare pages, each in a context of its own, linked over WebRTC.
 * @param {Browser} browser
 * @param {string} address of the bare page, with the meeting point behind `#`
 * @returns {Promise<Pair>}
 */
export async function barePair(browser, address) {
	const pages = [await newPage(browser), await newPage(browser)];
	await Promise.all(pages.map((page) => page.goto(address)));
	await Promise.all(pages.map((page) => page.getByText('1 linked').waitFor()));
	const [editing, watching] = pages;
	if (!editing || !watching) throw new Error('two pages are needed');
	return {
		editing,
		watching,
		event: 'click',
		edit: () => editing.getByRole('button').click(),
		shows: (edits) => new RegExp(`\\b${edits} edits`),
	};
}

/**
 * The app: a respondent who answers, and the facilitator's list of people, linked over WebRTC.
 * @param {Browser} browser
 * @param {string} site ending in a slash
 * @returns {Promise<Pair>}
 */
export async function appPair(browser, site) {
	const watching = await newPage(browser);
	const link = await createRoom(watching, site);
	const editing = await newPage(browser);
	await editing.goto(link);
	await join(editing);
	const of = /\d+ of (\d+)/.exec((await watching.locator('table').textContent()) ?? '')?.[1];
	return {
		editing,
		watching,
		event: 'change',
		edit: answering(editing),
		shows: (edits) => new RegExp(m.room_people_progress({ answered: edits, of: of ?? '\\d+' })),
	};
}

/**
 * @param {Page} page
 * @param {string} site
 */
async function createRoom(page, site) {
	await page.goto(`${site}new/`);
	await page.locator('#title').fill('Bench');
	await page.getByRole('button', { name: m.create_submit() }).click();
	const link = await page.getByRole('textbox', { name: m.invite_link() }).inputValue();
	await page.getByRole('link', { name: m.invite_to_people() }).click();
	await page.getByRole('heading', { level: 1, name: m.room_people_title() }).waitFor();
	return link;
}

/**
 * Becomes a respondent, up to the first question.
 * @param {Page} page
 */
export async function join(page) {
	await page.locator('#group').waitFor();
	await page.locator('#name').fill('Respondent');
	await page.locator('#group').selectOption({ index: 1 });
	await page.locator('#department').selectOption({ index: 1 });
	await page.getByRole('button', { name: m.room_join_go() }).click();
	await page.getByRole('radio', { name: m.controls_dont_know() }).first().waitFor();
}

/**
 * Says "don't know" to one question after the other, a question a call.
 * @param {Page} page of a respondent, at the first question
 */
export function answering(page) {
	const next = page.getByRole('button', { name: m.answer_next(), exact: true });
	let isFirst = true;
	return async () => {
		if (!isFirst) await goOn(page, next);
		isFirst = false;
		await page.getByRole('radio', { name: m.controls_dont_know() }).first().check();
	};
}

/**
 * @param {Page} page
 * @param {import('playwright').Locator} next
 */
async function goOn(page, next) {
	const question = page.getByRole('main').getByRole('heading', { level: 2 }).first();
	const hasText = (await question.textContent()) ?? '';
	await next.click();
	await question.filter({ hasText }).waitFor({ state: 'detached' });
}

/**
 * A page in a browser of its own.
 * @param {Browser} browser
 */
export async function newPage(browser) {
	const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce' });
	context.setDefaultTimeout(600_000);
	return context.newPage();
}
