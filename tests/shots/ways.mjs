// @ts-check
import { readFile } from 'node:fs/promises';
import { m } from '../../src/lib/messages/index.js';
import { clickAwake, saved } from './cast.mjs';
import { fillIn } from './fill-in.mjs';

/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('playwright').Page} Page */

/**
 * The home page with one of its dialogs open.
 * @param {Cast} cast
 * @param {string} button
 */
export async function homeDialog(cast, button) {
	const page = await cast.home();
	await page.getByRole('button', { name: button }).first().click();
	await page.getByRole('dialog').waitFor();
	return page;
}

/**
 * The form of a new assessment.
 * @param {Cast} cast
 */
export async function newAssessment(cast) {
	const page = await cast.newDevice();
	await cast.go(page, '/new/');
	await page.getByRole('button', { name: m.create_submit() }).waitFor();
	return page;
}

/**
 * The created assessment at one of its places, on the device that leads it.
 * @param {Cast} cast
 * @param {string} place
 * @param {string} [control] words of a button or link that must be there
 */
export async function leadAt(cast, place, control) {
	const page = await cast.lead();
	await cast.goInRoom(page, place);
	if (control !== undefined) {
		await page
			.getByRole('button', { name: control })
			.or(page.getByRole('link', { name: control }))
			.first()
			.waitFor();
	}
	return page;
}

/**
 * The sample at one of its places.
 * @param {Cast} cast
 * @param {string} place
 * @param {string} [item]
 */
export async function sampleAt(cast, place, item) {
	const page = await cast.sample();
	await cast.goInRoom(page, place, item);
	await saved(page);
	return page;
}

/**
 * A phone at a question of the created assessment.
 * @param {Cast} cast
 * @param {string} item
 */
export async function answering(cast, item) {
	const page = await cast.ines();
	await page.setViewportSize({ width: 390, height: 844 });
	await cast.goInRoom(page, 'answer', item);
	await page.getByRole('button', { name: m.answer_back() }).waitFor();
	return page;
}

/**
 * A phone at a question that was just answered.
 * @param {Cast} cast
 * @param {string} item
 */
export async function answered(cast, item) {
	const page = await answering(cast, item);
	await fillIn(page, 0);
	await page.getByText(m.controls_importance()).first().waitFor();
	await saved(page);
	return page;
}

/**
 * Opens, on a device that knows nothing, the file that the leading device saves.
 * @param {Cast} cast
 * @param {Page} page
 */
export async function openSavedFile(cast, page) {
	const sample = await sampleAt(cast, 'files');
	const [download] = await Promise.all([
		sample.waitForEvent('download'),
		sample.getByRole('button', { name: m.files_export() }).click(),
	]);
	const name = download.suggestedFilename();
	const buffer = await readFile(await download.path());
	await cast.go(page, '/');
	const input = page.locator('input[type=file]');
	await clickAwake(page.getByRole('button', { name: m.home_file() }), page.getByRole('dialog'));
	await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/**
 * Cuts a device off the network, once the app has been kept on it.
 * @param {Cast} cast
 * @param {Page} page
 */
export async function goOffline(cast, page) {
	await cast.go(page, '/');
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
		});
	});
	await page.context().setOffline(true);
}

/**
 * What is shown where there is no page.
 * @param {Cast} cast
 * @param {Page} page
 */
export async function unknownAddress(cast, page) {
	await cast.go(page, '/no/such/page');
	await page.getByRole('heading', { name: m.app_not_found_title() }).waitFor();
	return page;
}
