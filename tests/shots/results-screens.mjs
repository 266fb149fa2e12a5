// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { itemOfKind } from './items.mjs';
import { sampleAt } from './ways.mjs';

/** @typedef {import('./cast.mjs').Cast} Cast */

const kinds = Object.entries(itemOfKind);

/**
 * The results of the sample: all of them, one question of each kind, who thinks alike.
 * @type {readonly import('./screens.mjs').Screen[]}
 */
export const resultsScreens = [
	{ name: 'results', open: (cast) => sampleAt(cast, 'results') },
	{
		name: 'results-narrowed',
		open: async (cast) => {
			const page = await sampleAt(cast, 'results');
			await page.getByLabel(m.criterion_label()).selectOption('share-75');
			await page.getByLabel(m.results_filter_group()).selectOption({ index: 1 });
			await page.getByLabel(m.results_filter_section()).selectOption({ index: 2 });
			return page;
		},
	},
	{
		name: 'results-no-match',
		isWindow: true,
		open: async (cast) => {
			const page = await sampleAt(cast, 'results');
			await page.getByLabel(m.results_filter_shape()).selectOption('two-camps');
			await page.getByLabel(m.results_filter_section()).selectOption({ index: 3 });
			await page.getByText(m.results_filter_none(), { exact: true }).scrollIntoViewIfNeeded();
			return page;
		},
	},
	{
		name: 'results-method',
		widths: [390, 1440],
		open: async (cast) => {
			const page = await sampleAt(cast, 'results');
			await page.getByRole('main').getByText(m.results_method()).first().click();
			return page;
		},
	},
	...kinds.map(([kind, item]) => ({
		name: `item-${kind}`,
		open: (/** @type {Cast} */ cast) => sampleAt(cast, 'item', item),
	})),
	{
		name: 'item-figures',
		open: async (cast) => {
			const page = await sampleAt(cast, 'item', itemOfKind.scale);
			await page.getByTestId('between').waitFor();
			for (const summary of [m.results_between_details(), m.expert_title()]) {
				await page.getByText(summary, { exact: true }).click();
			}
			await page.getByRole('button', { name: m.expert_save() }).waitFor();
			return page;
		},
	},
	{
		name: 'alike',
		open: async (cast) => {
			const page = await sampleAt(cast, 'alike');
			await page.getByTestId('camps').waitFor();
			await page.getByLabel(m.alike_choose()).selectOption({ index: 1 });
			return page;
		},
	},
	{ name: 'item-unknown', open: (cast) => sampleAt(cast, 'item', 'no-such-item') },
	{
		name: 'item-table',
		widths: [390, 1440],
		open: async (cast) => {
			const page = await sampleAt(cast, 'item', itemOfKind.scale);
			for (const summary of await page.getByRole('main').locator('details > summary').all()) {
				await summary.click();
			}
			return page;
		},
	},
];
