import { expect, type Locator } from '@playwright/test';
import type { Person } from './person';

/** More stops than any page has. */
const PATIENCE = 150;

/** Acts by the keyboard alone, and watches that one always sees where one is. */
export class Hands {
	constructor(private readonly person: Person) {}

	/** Presses a key. */
	async press(key: string): Promise<void> {
		await this.person.page.keyboard.press(key);
	}

	/** Types into what has the focus. */
	async type(text: string): Promise<void> {
		await this.person.page.keyboard.type(text);
	}

	/** Goes on with Tab (or back with Shift+Tab) until the target has the focus. */
	async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
		await expect(target).toBeVisible();
		const wanted = await target.elementHandle();
		for (let stop = 0; stop < PATIENCE; stop += 1) {
			await this.press(key);
			const isThere = await this.person.page.evaluate(
				(element) => document.activeElement === element,
				wanted,
			);
			if (!isThere) continue;
			expect(await target.evaluate(isFocusSeen), `the focus on ${String(target)} can be seen`).toBe(
				true,
			);
			return;
		}
		throw new Error(`no way by ${key} to ${String(target)}`);
	}

	/** Goes there and presses Enter. */
	async enter(target: Locator): Promise<void> {
		await this.tabTo(target);
		await this.press('Enter');
	}

	/** Chooses in a list of the browser's own by its first letters. */
	async choose(select: Locator, letters: string): Promise<void> {
		await this.tabTo(select);
		await this.type(letters);
		await expect(select.locator('option:checked')).toHaveText(new RegExp(`^${letters}`));
	}

	/** Checks that the focus is in the main part or in a dialog, not lost with what was on the screen before. */
	async isInContent(): Promise<void> {
		await expect(
			this.person.page.locator('main:focus, main :focus, dialog :focus, dialog:focus'),
		).toHaveCount(1);
	}
}

/** Runs in the page: whether the focused element, or the tile around it, is outlined and lies within the window. */
function isFocusSeen(element: Element): boolean {
	const isOutlined = [element, element.closest('label')].some(
		(each) =>
			each !== null &&
			getComputedStyle(each).outlineStyle !== 'none' &&
			parseFloat(getComputedStyle(each).outlineWidth) >= 2,
	);
	const { top, bottom } = element.getBoundingClientRect();
	return element.matches(':focus-visible') && isOutlined && bottom > 0 && top < innerHeight;
}
