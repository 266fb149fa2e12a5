// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { itemOfKind, predictedItem } from './items.mjs';
import { pseudonymousScreens } from './pseudonymous-screens.mjs';
import { outcomesScreens } from './outcomes-screens.mjs';
import { processesScreens } from './processes-screens.mjs';
import { resultsScreens } from './results-screens.mjs';
import {
	answered,
	answering,
	goOffline,
	homeDialog,
	leadAt,
	newAssessment,
	openSavedFile,
	sampleAt,
	unknownAddress,
} from './ways.mjs';

/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('playwright').Page} Page */

/**
 * One screen of the app and the way to it.
 *
 * @typedef {object} Screen
 * @property {string} name
 * @property {(cast: Cast) => Promise<Page>} open resolves when everything that belongs to the screen is there
 * @property {boolean} [isWindow] what one sees at once instead of the whole page, for what lies over a page
 * @property {readonly number[]} [widths] all where it is missing
 */

const kinds = Object.entries(itemOfKind);
const narrow = [390, 820];

/** Every screen, in the order in which somebody meets them. @type {readonly Screen[]} */
export const screens = [
	{
		name: 'home-empty',
		open: async (cast) => {
			const page = await cast.newDevice();
			await cast.go(page, '/');
			await page.getByRole('img', { name: m.home_empty_picture() }).waitFor();
			return page;
		},
	},
	{ name: 'home-list', open: (cast) => cast.home() },
	{ name: 'home-join-dialog', isWindow: true, open: (cast) => homeDialog(cast, m.home_join()) },
	{ name: 'home-file-dialog', isWindow: true, open: (cast) => homeDialog(cast, m.home_file()) },
	{ name: 'home-rename-dialog', isWindow: true, open: (cast) => homeDialog(cast, m.home_rename()) },
	{ name: 'home-delete-dialog', isWindow: true, open: (cast) => homeDialog(cast, m.home_delete()) },
	{ name: 'new', open: (cast) => newAssessment(cast) },
	{
		name: 'new-errors',
		open: async (cast) => {
			const page = await newAssessment(cast);
			await page.getByRole('button', { name: m.create_submit() }).click();
			await page.getByRole('alert').or(page.getByText(m.create_name_missing())).first().waitFor();
			return page;
		},
	},
	{ name: 'invite', open: (cast) => leadAt(cast, 'invite') },
	{
		name: 'invite-projector',
		isWindow: true,
		open: async (cast) => {
			const page = await leadAt(cast, 'invite');
			await page.getByRole('button', { name: m.invite_projector() }).click();
			await page.getByRole('button', { name: m.invite_projector_end() }).waitFor();
			return page;
		},
	},
	{
		name: 'invite-not-shared',
		open: async (cast) => {
			const page = await sampleAt(cast, 'invite');
			await page.getByText(m.invite_off_title()).waitFor();
			return page;
		},
	},
	{ name: 'lobby-nobody', open: (cast) => leadAt(cast, 'lobby') },
	{ name: 'answer-not-joined', open: (cast) => leadAt(cast, 'answer', m.room_not_joined_go()) },
	{
		name: 'join-broken-link',
		open: async (cast) => {
			const page = await cast.newDevice();
			await cast.go(page, '/join/#AQIDBAUG');
			await page.getByRole('heading', { name: m.faults_invitation_broken_what() }).waitFor();
			return page;
		},
	},
	{
		name: 'room-join-waiting',
		open: async (cast) => {
			// The sample does not share, so that nobody answers.
			const sample = await cast.sample();
			const link = await cast.invitation(sample);
			const page = await cast.newDevice();
			await page.goto(link);
			await page.getByRole('heading', { name: m.room_join_waiting_title() }).waitFor();
			return page;
		},
	},
	{ name: 'room-join', open: (cast) => cast.guest() },
	{
		name: 'room-join-errors',
		open: async (cast) => {
			const page = await cast.guest();
			await page.getByRole('button', { name: m.room_join_go() }).click();
			await page.getByText(m.room_join_name_missing()).first().waitFor();
			return page;
		},
	},
	...kinds.map(([kind, item]) => ({
		name: `answer-${kind}`,
		widths: narrow,
		open: (/** @type {Cast} */ cast) => answering(cast, item),
	})),
	{ name: 'answer-section', widths: [1440], open: (cast) => answering(cast, itemOfKind.ranking) },
	...kinds.map(([kind, item]) => ({
		name: `answer-${kind}-given`,
		widths: narrow,
		open: (/** @type {Cast} */ cast) => answered(cast, item),
	})),
	{ name: 'answer-twice', widths: narrow, open: (cast) => answered(cast, predictedItem) },
	{
		name: 'answer-unfolded',
		widths: narrow,
		open: async (cast) => {
			const page = await answered(cast, itemOfKind.scale);
			await page.getByText(m.controls_more_value()).click();
			await page.getByLabel(m.controls_evidence()).waitFor();
			return page;
		},
	},
	{
		name: 'answer-section-given',
		widths: [1440],
		open: (cast) => answered(cast, itemOfKind.ranking),
	},
	{
		name: 'review',
		open: async (cast) => {
			const page = await cast.ines();
			await cast.goInRoom(page, 'review');
			return page;
		},
	},
	{
		name: 'lobby-answering',
		open: async (cast) => {
			await cast.ines();
			const page = await leadAt(cast, 'lobby', m.room_reveal());
			await page.getByText(m.room_people_here()).nth(2).waitFor();
			return page;
		},
	},
	{
		name: 'lobby-respondent',
		open: async (cast) => {
			const page = await cast.ines();
			await cast.goInRoom(page, 'lobby');
			await page.getByText(m.room_people_here()).nth(2).waitFor();
			return page;
		},
	},
	{
		name: 'reveal-dialog',
		isWindow: true,
		open: async (cast) => {
			await cast.ines();
			const page = await leadAt(cast, 'lobby', m.room_reveal());
			await page.getByRole('button', { name: m.room_reveal(), exact: true }).click();
			await page.getByRole('button', { name: m.room_reveal_confirm() }).waitFor();
			return page;
		},
	},
	{
		name: 'health',
		isWindow: true,
		open: async (cast) => {
			await cast.ines();
			const page = await leadAt(cast, 'lobby', m.room_reveal());
			await page.getByRole('button', { name: m.controls_open_health() }).click();
			await page.getByText(m.room_health_in_sync()).nth(2).waitFor();
			return page;
		},
	},
	{ name: 'results-hidden', open: (cast) => leadAt(cast, 'results') },
	{
		name: 'results-few',
		open: async (cast) => {
			await cast.ines();
			const page = await leadAt(cast, 'lobby', m.room_reveal());
			await page.getByRole('button', { name: m.room_reveal(), exact: true }).click();
			await page.getByRole('button', { name: m.room_reveal_confirm() }).click();
			await page.getByRole('heading', { level: 1, name: m.results_title() }).waitFor();
			return page;
		},
	},
	{ name: 'lobby-revealed', open: (cast) => sampleAt(cast, 'lobby') },
	...resultsScreens,
	...pseudonymousScreens,
	...processesScreens,
	...outcomesScreens,
	{ name: 'setup', open: (cast) => sampleAt(cast, 'setup') },
	{
		name: 'setup-changed',
		isWindow: true,
		open: async (cast) => {
			const page = await sampleAt(cast, 'setup');
			await page.getByRole('main').getByRole('radio', { checked: false }).first().check();
			await page.getByText(m.setup_unsaved()).waitFor();
			return page;
		},
	},
	{
		name: 'setup-questions',
		open: async (cast) => {
			const page = await sampleAt(cast, 'setup');
			await page.getByRole('main').locator('details > summary').first().click();
			return page;
		},
	},
	{
		name: 'setup-own-question',
		isWindow: true,
		open: async (cast) => {
			const page = await sampleAt(cast, 'setup');
			await page.getByRole('button', { name: m.setup_own_add() }).click();
			await page.getByRole('dialog').waitFor();
			return page;
		},
	},
	{
		name: 'setup-own-question-errors',
		isWindow: true,
		open: async (cast) => {
			const page = await sampleAt(cast, 'setup');
			await page.getByRole('button', { name: m.setup_own_add() }).click();
			await page.getByRole('button', { name: m.setup_own_save() }).click();
			await page.getByText(m.setup_own_text_missing()).first().waitFor();
			return page;
		},
	},
	{ name: 'files', open: (cast) => sampleAt(cast, 'files') },
	{
		name: 'files-foreign',
		open: async (cast) => {
			const page = await sampleAt(cast, 'files');
			await page.locator('input[type=file]').setInputFiles({
				name: 'holiday.jpg',
				mimeType: 'image/jpeg',
				buffer: Buffer.from('not an assessment'),
			});
			await page.getByText(m.faults_file_foreign_what({ name: 'holiday.jpg' })).waitFor();
			return page;
		},
	},
	{
		name: 'import-preview',
		open: async (cast) => {
			const page = await cast.newDevice();
			await openSavedFile(cast, page);
			await page.getByRole('button', { name: m.files_accept() }).waitFor();
			return page;
		},
	},
	{
		name: 'error-not-here',
		open: async (cast) => {
			const page = await cast.newDevice();
			await cast.go(page, `/room/lobby/#${'0'.repeat(32)}`);
			await page.getByRole('heading', { name: m.faults_assessment_not_here_what() }).waitFor();
			return page;
		},
	},
	{ name: 'error-not-found', open: async (cast) => unknownAddress(cast, await cast.newDevice()) },
	{
		name: 'offline-room',
		open: async (cast) => {
			const page = await sampleAt(cast, 'lobby');
			const { pathname, hash } = new URL(page.url());
			await goOffline(cast, page);
			await cast.go(page, `${pathname}${hash}`);
			await page.getByRole('heading', { level: 1 }).waitFor();
			return page;
		},
	},
	{
		name: 'offline-not-found',
		open: async (cast) => {
			const page = await cast.newDevice();
			await goOffline(cast, page);
			return unknownAddress(cast, page);
		},
	},
];
