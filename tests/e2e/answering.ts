import { expect, type Locator } from '@playwright/test';
import type { Person } from './person';

/** Answers the one question on a small screen, whatever its kind, in a way that depends on `taste` (0, 1, 2 ...). */
export async function answerShown({ main, name }: Person, taste: number): Promise<void> {
	// Counting does not wait: the page may still be opening.
	await expect(main.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const form = main.getByRole('group', { name: 'Your answer' });
	const radios = form.getByRole('radio');
	const places = form.getByRole('button', { name: /^Rank as number/ });
	const text = main.getByRole('textbox', { name: 'Your answer' });
	if ((await main.getByRole('searchbox').count()) > 0) {
		await nameEntity(main, `Role ${taste}`);
	} else if ((await radios.count()) > 0) {
		await radios.nth(taste % (await radios.count())).check();
	} else if ((await form.getByRole('checkbox').count()) > 0) {
		await form
			.getByRole('checkbox')
			.nth(taste % 3)
			.check();
	} else if ((await places.count()) > 0) {
		const count = await places.count();
		await places.nth(taste % count).click();
		await places.first().click();
		await expect(places).toHaveCount(count - 2);
	} else if ((await form.getByRole('button', { name: 'Share the rest evenly' }).count()) > 0) {
		await form
			.getByRole('button', { name: /^5 points more/ })
			.nth(taste % 4)
			.click();
		await form.getByRole('button', { name: 'Share the rest evenly' }).click();
	} else if ((await main.locator('input[type=date]').count()) > 0) {
		await main.locator('input[type=date]').fill(`202${7 + (taste % 2)}-0${1 + taste}-15`);
	} else if ((await text.getAttribute('inputmode')) === null) {
		await text.fill(`What ${name} hopes for, ${taste}`);
	} else {
		await text.fill(await numberInside(main, taste));
	}
}

/** A number between the ends that the question names. */
async function numberInside(main: Locator, taste: number): Promise<string> {
	const hint = await main.getByText(/^Between [\d.,]+ and [\d.,]+$/).innerText();
	const [low = 0, high = 0] = [...hint.replaceAll(',', '').matchAll(/\d+/g)].map(Number);
	return String(low + Math.floor(((high - low) * (taste + 1)) / 6));
}

/** Picks the name from the shared list, or adds it. */
async function nameEntity(main: Locator, role: string): Promise<void> {
	await main.getByRole('searchbox').fill(role);
	const listed = main.getByRole('radio', { name: role, exact: true });
	const add = main.getByRole('button', { name: /^Add/ });
	await expect(listed.or(add)).toBeVisible();
	if (await add.isVisible()) await add.click();
	else await listed.check();
	await expect(listed).toBeChecked();
}
/** Answers the next `count` questions on a small screen. */
export async function answerNext(person: Person, count: number, taste: number): Promise<void> {
	for (let index = 0; index < count; index += 1) {
		await answerShown(person, taste + (index % 2));
		await person.next();
	}
}
