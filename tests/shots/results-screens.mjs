// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { sampleAt } from './ways.mjs';

/**
 * What can be chosen on the page of results of the sample.
 * @type {readonly import('./screens.mjs').Screen[]}
 */
export const resultsScreens = [
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
];
