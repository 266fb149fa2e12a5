// @ts-check
import { m } from '../../src/lib/messages/index.js';

/**
 * Answers the one question on a small screen, whatever its kind.
 * @param {import('playwright').Page} page
 * @param {number} taste 0, 1, 2 ...: who has another taste answers differently
 */
export async function fillIn(page, taste) {
	const main = page.getByRole('main');
	const form = main.getByRole('group', { name: m.controls_your_answer() }).first();
	const search = main.getByRole('searchbox').first();
	const share = form.getByRole('button', { name: m.controls_points_share() });
	const places = form.locator('[data-place]');
	const choices = form.locator('input[type=radio], input[type=checkbox]');
	const entry = main.locator('input.entry, textarea.entry').first();
	if (await search.isVisible()) return nameEntity(page, search, taste);
	if (await share.isVisible()) return givePoints(form, share, taste);
	if ((await places.count()) > 0) return place(places, taste);
	if ((await choices.count()) > 0) return choices.nth(taste % (await choices.count())).check();
	if ((await entry.getAttribute('type')) === 'date') return entry.fill(`2027-0${1 + taste}-15`);
	// In the range of every question of the pack.
	if ((await entry.getAttribute('inputmode')) !== null) return entry.fill(String(60 + taste * 5));
	return entry.fill('Every shipment is in one list, and all of us look at the same one.');
}

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').Locator} search
 * @param {number} taste
 */
async function nameEntity(page, search, taste) {
	const name = ['Chief operating officer', 'Head of IT', 'Head of finance'][taste % 3] ?? '';
	const main = page.getByRole('main');
	const listed = main.getByRole('radio', { name, exact: true });
	await search.fill(name);
	const add = main.getByRole('button', { name: m.controls_add_name({ name }) });
	await listed.or(add).first().waitFor();
	if (await add.isVisible()) await add.click();
	else await listed.check();
	await main.locator('input[type=radio]:checked').first().waitFor();
}

/**
 * @param {import('playwright').Locator} form
 * @param {import('playwright').Locator} share
 * @param {number} taste
 */
async function givePoints(form, share, taste) {
	const entries = form.locator('input.entry');
	await entries.nth(taste % (await entries.count())).fill('40');
	await share.click();
}

/**
 * @param {import('playwright').Locator} places
 * @param {number} taste
 */
async function place(places, taste) {
	const count = await places.count();
	await places.nth(taste % count).click();
	await places.nth(count - 1).waitFor({ state: 'detached' });
	await places.first().click();
	await places.nth(count - 2).waitFor({ state: 'detached' });
}
