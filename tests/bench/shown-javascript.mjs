// @ts-check
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { m } from '../../src/lib/messages/index.js';

/** @typedef {import('playwright').Page} Page */

/**
 * What a browser has loaded of JavaScript when the page stands, also what came by request: bytes packed with gzip, file by file.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} site ending in a slash
 * @param {URL} build the folder of the built site, ending in a slash
 * @returns {Promise<{ landing: number; room: number }>}
 */
export async function shownJavaScript(browser, site, build) {
	// What a service worker has in store would not be asked for.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	context.setDefaultTimeout(120_000);
	const page = await context.newPage();
	await page.goto(site, { waitUntil: 'networkidle' });
	const landing = loadedBytes(await loaded(page), build);
	const title = page.getByRole('heading', { level: 1, name: m.results_title() });
	await page.getByRole('button', { name: m.home_sample() }).click();
	await title.waitFor();
	const room = await context.newPage();
	await room.goto('about:blank');
	await room.goto(page.url(), { waitUntil: 'networkidle' });
	await room.getByRole('heading', { level: 1, name: m.results_title() }).waitFor();
	const loadedInRoom = loadedBytes(await loaded(room), build);
	await context.close();
	return { landing, room: loadedInRoom };
}

/** @param {Page} page */
function loaded(page) {
	return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
}

/**
 * @param {readonly string[]} addresses
 * @param {URL} build
 */
function loadedBytes(addresses, build) {
	const paths = addresses.map((address) => new URL(address).pathname);
	const files = new Set(paths.filter((path) => path.endsWith('.js') && path.includes('/_app/')));
	let bytes = 0;
	for (const path of files) {
		const file = new URL(path.slice(path.indexOf('_app/')), build);
		bytes += gzipSync(readFileSync(file), { level: 9 }).length;
	}
	return bytes;
}
