// @ts-check
import { m } from '../../src/lib/messages/index.js';
import { fillIn } from './fill-in.mjs';
import { pseudonymousFile } from './pseudonymous-file.mjs';

/** @typedef {import('playwright').Page} Page */

/** Long, because a busy machine is no reason to miss a picture. */
const patienceMs = 120_000;

const phone = { width: 390, height: 844 };

/** Who answers in the created assessment, and how many questions before the pictures are taken. */
const people = [
	{ name: 'Ines Okafor', group: 'IT', department: 'IT', answers: 0 },
	{ name: 'Tomasz Reed', group: 'Operations', department: 'Warehouse', answers: 9 },
	{ name: 'Mara Lind', group: 'Executives', department: 'Finance', answers: Infinity },
];

/**
 * The people and devices that the pictures show. Whatever is asked for is made when it is first asked for, so that a few pictures
 * take little time.
 */
export class Cast {
	/** @type {Map<string, Promise<Page>>} */
	#made = new Map();
	#browser;
	#address;

	/**
	 * @param {import('playwright').Browser} browser
	 * @param {string} address of the app, without a slash at the end
	 */
	constructor(browser, address) {
		this.#browser = browser;
		this.#address = address;
	}

	/** A device that nobody has used yet. */
	newDevice() {
		return this.#newDevice(phone);
	}

	/** The device that leads, on its home page: it holds the sample and an assessment of its own. */
	async home() {
		await this.sample();
		await this.lead();
		const page = await this.#once('home', () => this.#anotherTab('sample'));
		await this.go(page, '/');
		await page.getByRole('listitem').nth(1).waitFor();
		return page;
	}

	/** The sample, opened by the button of the home page. */
	sample() {
		return this.#once('sample', async () => {
			const page = await this.newDevice();
			await this.go(page, '/');
			await clickAwake(
				page.getByRole('button', { name: m.home_sample() }),
				page.getByRole('button', { name: m.home_sample_opening() }),
			);
			await page.getByRole('heading', { level: 1, name: m.results_title() }).waitFor();
			await saved(page);
			return page;
		});
	}

	/** A device that opened the file of an assessment under pseudonyms. */
	pseudonymous() {
		return this.#once('pseudonymous', async () => {
			const page = await this.newDevice();
			const name = 'pseudonymous.groundwork';
			const buffer = await pseudonymousFile();
			await this.go(page, '/');
			const input = page.locator('input[type=file]');
			await clickAwake(page.getByRole('button', { name: m.home_file() }), page.getByRole('dialog'));
			await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
			await page.getByRole('button', { name: m.files_accept() }).click();
			await page.getByText(m.files_merged()).waitFor();
			await saved(page);
			return page;
		});
	}

	/** An assessment that was just created, open at its invitation. */
	lead() {
		return this.#once('lead', async () => {
			await this.sample();
			const page = await this.#anotherTab('sample');
			await this.go(page, '/new/');
			await page
				.getByLabel(m.create_name(), { exact: true })
				.fill('ERP at Northwind: where do we stand?');
			await page.getByLabel(m.create_organisation()).fill('Northwind');
			await page.getByLabel(m.create_initiative()).fill('Move to the new ERP');
			await page.getByRole('button', { name: m.create_submit() }).click();
			await page.getByRole('textbox', { name: m.invite_link() }).waitFor();
			return page;
		});
	}

	/** A phone that followed the invitation and is asked who holds it. */
	guest() {
		return this.#once('guest', async () => {
			const lead = await this.lead();
			const link = await this.invitation(lead);
			const page = await this.newDevice();
			await page.goto(link);
			await page.locator('#name').waitFor();
			return page;
		});
	}

	/** Three people who have joined, each as far as the list says; the first one's device. */
	ines() {
		return this.#once('ines', async () => {
			const lead = await this.lead();
			const link = await this.invitation(lead);
			/** @type {Page[]} */
			const pages = [];
			for (const person of people) {
				const page = await this.newDevice();
				await page.goto(link);
				await this.#join(page, person);
				pages.push(page);
			}
			await Promise.all(
				pages.map(async (page, taste) => {
					await answerMany(page, people[taste]?.answers ?? 0, taste);
					await saved(page);
				}),
			);
			const [first] = pages;
			if (!first) throw new Error('nobody joined');
			return first;
		});
	}

	/**
	 * The invitation link that a device shows; the page stays at the invitation.
	 * @param {Page} page in a room
	 */
	async invitation(page) {
		await this.goInRoom(page, 'invite');
		return page.getByRole('textbox', { name: m.invite_link() }).inputValue();
	}

	/**
	 * Opens an address afresh: only the fragment may differ from the one before, and then nothing would load.
	 * @param {Page} page
	 * @param {string} path
	 */
	async go(page, path) {
		await page.goto('about:blank');
		await page.goto(`${this.#address}${path}`);
	}

	/**
	 * Opens a place of the room in which the page is.
	 * @param {Page} page
	 * @param {string} place
	 * @param {string} [item]
	 */
	async goInRoom(page, place, item) {
		const [, id] = /\/room\/\w+\/#([0-9a-f]+)/.exec(page.url()) ?? [];
		if (id === undefined) throw new Error(`${page.url()} is not in a room`);
		await this.go(page, `/room/${place}/#${id}${item === undefined ? '' : `/${item}`}`);
		await page.getByRole('main').getByRole('heading').first().waitFor();
	}

	/**
	 * @param {Page} page
	 * @param {typeof people[number]} person
	 */
	async #join(page, { name, group, department }) {
		await page.locator('#group').waitFor();
		await page.locator('#name').fill(name);
		await page.locator('#group').selectOption({ label: group });
		await page.locator('#department').selectOption({ label: department });
		await page.getByRole('button', { name: m.room_join_go() }).click();
		await page.getByRole('button', { name: m.answer_back() }).waitFor();
	}

	/** @param {{ width: number; height: number }} viewport */
	async #newDevice(viewport) {
		const context = await this.#browser.newContext({
			viewport,
			reducedMotion: 'reduce',
			acceptDownloads: true,
			locale: 'en-GB',
		});
		context.setDefaultTimeout(patienceMs);
		const page = await context.newPage();
		page.on('pageerror', (error) => console.error(`  on ${page.url()}: ${error.stack}`));
		return page;
	}

	/** @param {string} name */
	async #anotherTab(name) {
		const page = await this.#made.get(name);
		if (!page) throw new Error(`${name} has not been made`);
		return page.context().newPage();
	}

	/**
	 * @param {string} name
	 * @param {() => Promise<Page>} make
	 */
	#once(name, make) {
		const made = this.#made.get(name) ?? make();
		this.#made.set(name, made);
		return made;
	}
}

/**
 * Clicks until something comes of it: a page that was rendered beforehand shows its buttons before its code has arrived.
 * @param {import('playwright').Locator} button
 * @param {import('playwright').Locator} result
 */
export async function clickAwake(button, result) {
	const isThere = () =>
		result
			.first()
			.waitFor({ timeout: 1000 })
			.then(
				() => true,
				() => false,
			);
	do await button.first().click();
	while (!(await isThere()));
}

/**
 * Waits until the status line says that everything is on the device.
 * @param {Page} page
 */
export function saved(page) {
	const words = m.room_saved_at({ time: '' }).trim();
	return page.getByText(words).first().waitFor();
}

/**
 * @param {Page} page a phone at a question
 * @param {number} count at most
 * @param {number} taste
 */
async function answerMany(page, count, taste) {
	const question = page.getByRole('main').getByRole('heading', { level: 2 }).first();
	const next = page.getByRole('button', { name: m.answer_next(), exact: true });
	const review = page.getByRole('button', { name: m.answer_review() });
	for (let done = 0; done < count; done += 1) {
		await fillIn(page, taste + (done % 3));
		await next.or(review).waitFor();
		if (await review.isVisible()) return;
		const hasText = (await question.textContent()) ?? '';
		await next.click();
		await question.filter({ hasText }).waitFor({ state: 'detached' });
	}
}
