import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { startServer } from '../../src/server/start-server.mjs';
import { Person } from './person';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** How a person's device looks. */
export const devices = {
	phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
	tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
	desktop: { viewport: { width: 1440, height: 900 } },
} as const;

interface Site {
	readonly url: string;
	close(): Promise<void>;
}

/** Lets somebody with a device of their own arrive: a browser context with storage of its own. */
export type Arrive = (name: string, device?: keyof typeof devices) => Promise<Person>;

interface Fixtures {
	readonly arrive: Arrive;
}

interface WorkerFixtures {
	/** The built app and its meeting point on a free port of this machine. */
	readonly site: Site;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures off this pattern.
		async ({}, use) => {
			const site = await startServer({ directory: build, host: '127.0.0.1', port: 0, base: '' });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' },
	],
	arrive: async ({ browser, site }, use) => {
		const people: Person[] = [];
		await use(async (name, device = 'desktop') => {
			const context = await browser.newContext({ ...devices[device], acceptDownloads: true });
			const person = new Person(name, await context.newPage(), addressOf(site));
			people.push(person);
			return person;
		});
		for (const person of people) {
			expect(person.troubles, `what went wrong unseen on ${person.name}'s device`).toEqual([]);
			await person.page.context().close();
		}
	},
});

export { expect };

/** By number: the name "localhost" may lead to another protocol's address. */
function addressOf(site: Site): string {
	return `http://127.0.0.1:${new URL(site.url).port}`;
}
