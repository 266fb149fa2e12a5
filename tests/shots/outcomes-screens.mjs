// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { sampleAt } from './ways.mjs';

/**
 * The outcome map: empty, filled, and one milestone being edited.
 * @type {readonly import('./screens.mjs').Screen[]}
 */
export const outcomesScreens = [
	{ name: 'outcomes', open: (cast) => sampleAt(cast, 'outcomes') },
	{
		name: 'outcomes-empty',
		open: async (cast) => {
			const page = await cast.lead();
			await cast.goInRoom(page, 'outcomes');
			await page.getByRole('heading', { name: m.outcomes_empty_title() }).waitFor();
			return page;
		},
	},
	{
		name: 'outcomes-edit',
		open: async (cast) => {
			const page = await sampleAt(cast, 'outcomes');
			await page
				.getByRole('button', { name: m.lists_edit_name({ name: 'All prices in one place' }) })
				.click();
			await page.getByRole('dialog').waitFor();
			return page;
		},
	},
	{
		name: 'outcomes-findings',
		open: async (cast) => {
			const page = await sampleAt(cast, 'findings');
			await page.getByLabel(m.findings_filter_kind()).selectOption({ label: m.outcomes_family() });
			await page.getByText(m.outcomes_facts()).first().click();
			return page;
		},
	},
];
