import type { BrowserContext } from '@playwright/test';
import { seededRandom } from '../unit/sync/seeded-random';
import { expect, test } from './app';
import { openFile } from '../score-file';
import { Person } from './person';

/** The long way, with more of them, is `npm run test:faults`. */
const kills = Number(process.env['KILLS'] ?? 8);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

test(`whatever was said to be saved is there after the tab was killed ${kills} times`, async ({
	arrive,
}) => {
	process.stdout.write(`SEED=${seed}\n`);
	test.setTimeout(60_000 + kills * 15_000);
	const random = seededRandom(seed);
	const first = await arrive('Kim');
	await first.create('A device that dies');
	await first.goTo('Answer');
	await first.page.getByRole('link', { name: 'Join as a respondent' }).click();
	await first.introduce('IT', 'IT');
	const sheet = new Sheet(first, first.page.url());

	let kept: readonly number[] = await sheet.read();
	for (let kill = 0; kill < kills; kill += 1) {
		for (let edits = 1 + Math.floor(random() * 4); edits > 0; edits -= 1) {
			await sheet.choose(random);
		}
		await sheet.person.saved();
		const acknowledged = await sheet.read();
		// One more, which nobody has said to be saved when the tab dies.
		await sheet.choose(random);
		const inFlight = await sheet.read();
		await sheet.kill(random() * 60);

		await sheet.open();
		kept = await sheet.read();
		const [found, before, after] = [kept, acknowledged, inFlight].map(String);
		const whole = `SEED=${seed}, after kill ${kill}: ${found} is neither ${before} nor ${after}`;
		expect([before, after], whole).toContain(found);
	}

	const { projection } = await openFile(await sheet.person.exportFile());
	const [kim] = projection.respondents;
	expect(kim && projection.answersOf(kim.author, 'r1').size).toBe(
		kept.filter((choice) => choice >= 0).length,
	);
});

/** The questions of one section on a wide screen, in one tab after the other. */
class Sheet {
	readonly #context: BrowserContext;

	constructor(
		public person: Person,
		private readonly address: string,
	) {
		this.#context = person.page.context();
	}

	get #forms() {
		return this.person.main.getByRole('group', { name: 'Your answer' });
	}

	/** Which answer is chosen for each question that has options to choose one of; -1 for none. */
	async read(): Promise<readonly number[]> {
		await expect(this.#forms.first()).toBeVisible();
		return this.#forms.evaluateAll((forms) =>
			forms
				.map((form) => [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')])
				.filter((radios) => radios.length > 1)
				.map((radios) => radios.findIndex(({ checked }) => checked)),
		);
	}

	/** Chooses another answer to some question. */
	async choose(random: () => number): Promise<void> {
		const radios = this.#forms.locator('input[type=radio]:not(:checked)');
		await radios.nth(Math.floor(random() * (await radios.count()))).check();
	}

	/** The tab's process dies after `ms`, without a word to the page. */
	async kill(ms: number): Promise<void> {
		const { page } = this.person;
		const session = await this.#context.newCDPSession(page);
		const died = page.waitForEvent('crash');
		// Nothing is waited for: power goes at any moment, and the seed says at which.
		await page.waitForTimeout(ms);
		// Nobody is left to answer.
		void session.send('Page.crash').catch(() => undefined);
		await died;
		await page.close();
	}

	/** Opens the same questions in a new tab. */
	async open(): Promise<void> {
		this.person = new Person(this.person.name, await this.#context.newPage(), this.address);
		await this.person.open(this.address);
	}
}
