// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { itemOfKind } from './items.mjs';
import { sameForAll, sameInGroup } from './pseudonymous-file.mjs';
import { newAssessment } from './ways.mjs';

/** @typedef {import('./cast.mjs').Cast} Cast */

/**
 * A device with an assessment under pseudonyms, at one of its places.
 * @param {Cast} cast
 * @param {string} place
 * @param {string} [item]
 */
async function pseudonymousAt(cast, place, item) {
	const page = await cast.pseudonymous();
	await cast.goInRoom(page, place, item);
	return page;
}

/**
 * What is different where people answer under a pseudonym: from its choice to results with small groups.
 * @type {readonly import('./screens.mjs').Screen[]}
 */
export const pseudonymousScreens = [
	{
		name: 'pseudonymous-new',
		open: async (cast) => {
			const page = await newAssessment(cast);
			await page.getByRole('radio', { name: m.create_naming_pseudonymous() }).check();
			await page.getByLabel(m.create_least()).selectOption('7');
			return page;
		},
	},
	{ name: 'pseudonymous-join', open: (cast) => pseudonymousAt(cast, 'join') },
	{ name: 'pseudonymous-lobby', open: (cast) => pseudonymousAt(cast, 'lobby') },
	{ name: 'pseudonymous-results', open: (cast) => pseudonymousAt(cast, 'results') },
	...[
		['pooled', itemOfKind['yes-partly-no']],
		['scale', sameInGroup],
		['same', sameForAll],
		['multiple', itemOfKind.multiple],
	].map(([name, item]) => ({
		name: `pseudonymous-item-${name}`,
		open: async (/** @type {Cast} */ cast) => {
			const page = await pseudonymousAt(cast, 'item', item);
			for (const summary of await page.getByRole('main').locator('details > summary').all()) {
				await summary.click();
			}
			return page;
		},
	})),
	{
		name: 'pseudonymous-alike',
		open: async (cast) => {
			const page = await pseudonymousAt(cast, 'alike');
			await page.getByTestId('camps').waitFor();
			return page;
		},
	},
];
