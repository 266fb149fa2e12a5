import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tourOutside, tourProcesses, tourRoom, tourSample } from './a11y-screens';
import { devices, expect, test } from './app';
import type { Person } from './person';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What depends on the colours; everything else is the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const NARROWEST = { width: 320, height: 700 };
/** Screens that are a part of another page: a dialog over it, one more question of it, what is chosen on it. */
const PART_OF_A_PAGE =
	/^(dialog|health|projector|people, |processes, |files, |result, scale, |join, |answer, (?!not joined))/;

const tours = {
	'outside a room': tourOutside,
	'in a room': tourRoom,
	'in the sample': tourSample,
	'of the processes': tourProcesses,
};

for (const [place, tour] of Object.entries(tours)) {
	test(`every screen ${place} on a phone: no barrier, fits 320 px, large targets, a name of its own`, async ({
		arrive,
	}) => {
		test.setTimeout(300_000);
		const person = await arriveWatched(arrive('Ann', 'phone'));
		const titles = new Map<string, string>();
		const found: string[] = [];
		await tour(person, async (screen) => {
			found.push(...(await barriers(person.page, screen)));
			found.push(...(await narrowFaults(person.page, screen)));
			titles.set(screen, await person.page.title());
		});
		expect(found).toEqual([]);
		const pages = [...titles].filter(([screen]) => !PART_OF_A_PAGE.test(screen));
		expect(new Set(pages.map(([, title]) => title)).size).toBe(pages.length);
		for (const title of titles.values()) expect(title).toMatch(/^.+ – Groundwork$/);
	});

	// The colours are those of the phone.
	test(`every screen ${place} on a tablet: no barrier`, async ({ arrive }) => {
		test.setTimeout(300_000);
		const person = await arriveWatched(arrive('Ann', 'tablet'));
		const found: string[] = [];
		await tour(person, async (screen) => {
			found.push(...faultsOf(screen, await inLight(person.page, screen)));
		});
		expect(found).toEqual([]);
	});
}

test('a whole section of questions on a desktop: no barrier', async ({ arrive }) => {
	const person = await arriveWatched(arrive('Ann'));
	await person.join(await person.create('Freight platform'), 'IT', 'IT');
	await expect(person.question.nth(2)).toBeVisible();
	await person.main.getByRole('radio').first().check();
	expect(await barriers(person.page, 'section')).toEqual([]);
});

/** Loads axe with every page, and makes each violation of the page's policy an error, of which a test expects none. */
async function arriveWatched(arriving: Promise<Person>): Promise<Person> {
	const person = await arriving;
	await person.page.addInitScript({ path: AXE });
	await person.page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			reportError(new Error(`policy violated: ${violatedDirective} ${blockedURI}`));
		});
	});
	await person.page.emulateMedia({ reducedMotion: 'reduce' });
	return person;
}

/** What axe finds, in light and in dark. */
async function barriers(page: Page, screen: string): Promise<readonly string[]> {
	const light = await inLight(page, screen);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await axe(page).withRules(COLOUR_RULES).analyze();
	return faultsOf(screen, [...light, ...dark.violations]);
}

async function inLight(page: Page, screen: string): Promise<readonly Violation[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const { passes, violations } = await axe(page).withTags(TAGS).analyze();
	expect(passes.length, `rules that applied to ${screen}`).toBeGreaterThan(5);
	return violations;
}

function faultsOf(screen: string, violations: readonly Violation[]): readonly string[] {
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${screen}: ${id}: ${html} ${failureSummary ?? ''}`),
	);
}

/** The page has axe already. Its own way of combining frames needs a second page, and there are no frames. */
function axe(page: Page): AxeBuilder {
	return new AxeBuilder({ page, axeSource: ';' }).setLegacyMode();
}

async function narrowFaults(page: Page, screen: string): Promise<readonly string[]> {
	await page.setViewportSize(NARROWEST);
	const found = await page.evaluate(measure);
	await page.setViewportSize(devices.phone.viewport);
	return found.map((each) => `${screen}: ${each}`);
}

/** Runs in the page: what sticks out at the side, and targets under 24 px (WCAG 2.5.8; links within text are free). */
function measure(): string[] {
	const found: string[] = [];
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide in ${clientWidth}`);
	const root = document.querySelector('dialog[open]') ?? document;
	for (const target of root.querySelectorAll('a[href], button, input, select, textarea, summary')) {
		if (!target.checkVisibility({ visibilityProperty: true }) || target.matches('.skip-link, p a'))
			continue;
		const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
		if (width < 24 || height < 24)
			found.push(
				`${Math.round(width)} x ${Math.round(height)}: ${target.tagName} ${target.textContent}`,
			);
	}
	return found;
}
