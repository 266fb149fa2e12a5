// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { sampleAt } from './ways.mjs';

/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('playwright').Page} Page */

/**
 * The process of the sample that most people described: its own page, or the form.
 * @param {Cast} cast
 * @param {RegExp} link
 */
async function processAt(cast, link) {
	const page = await sampleAt(cast, 'processes');
	await page.getByRole('main').getByRole('link', { name: link }).first().click();
	await page.getByRole('heading', { level: 1, name: link }).waitFor();
	return page;
}

/**
 * The map of the sample, drawn.
 * @param {Cast} cast
 */
async function mapAt(cast) {
	const page = await sampleAt(cast, 'map');
	await page.getByTestId('map').waitFor();
	return page;
}

/**
 * The inventory of processes in the sample: lists, one process, the form, findings, handoffs.
 * @type {readonly import('./screens.mjs').Screen[]}
 */
export const processesScreens = [
	{ name: 'processes', open: (cast) => sampleAt(cast, 'processes') },
	{ name: 'process', open: (cast) => processAt(cast, /invoice/i) },
	{ name: 'findings', open: (cast) => sampleAt(cast, 'findings') },
	{ name: 'handoffs', open: (cast) => sampleAt(cast, 'handoffs') },
	{ name: 'map', open: mapAt },
	{ name: 'work-overlap', open: (cast) => sampleAt(cast, 'overlap') },
	{ name: 'work-knowledge', open: (cast) => sampleAt(cast, 'knowledge') },
	{ name: 'work-pressure', open: (cast) => sampleAt(cast, 'pressure') },
	{
		name: 'processes-nobody',
		open: async (cast) => {
			const page = await cast.lead();
			await cast.goInRoom(page, 'processes');
			await page.getByRole('heading', { level: 1, name: m.processes_nav_list() }).waitFor();
			return page;
		},
	},
	{
		name: 'account',
		open: async (cast) => {
			const page = await cast.ines();
			await cast.goInRoom(page, 'processes');
			await page.getByRole('textbox').first().fill('Write the invoice');
			await page.keyboard.press('Enter');
			await page.getByRole('link', { name: 'Write the invoice' }).click();
			await page.getByRole('link', { name: m.account_process_describe() }).click();
			await page.getByRole('textbox').first().waitFor();
			return page;
		},
	},
];
