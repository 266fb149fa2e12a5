// @ts-check
import { fileURLToPath } from 'node:url';
import { sizes, themes } from './sizes.mjs';

/**
 * One picture of a screen.
 *
 * @typedef {object} Shot
 * @property {string} screen
 * @property {number} width of the window, in CSS pixels
 * @property {'light' | 'dark'} theme
 * @property {string} file its name inside the folder
 * @property {number} fold the share of the picture's height that one sees without scrolling
 */

/**
 * Takes one prepared screen in every size and theme.
 * @param {URL} folder ending in a slash
 * @param {import('./screens.mjs').Screen} screen
 * @param {import('playwright').Page} page
 * @returns {Promise<readonly Shot[]>}
 */
export async function takeScreen(folder, screen, page) {
	/** @type {Shot[]} */
	const shots = [];
	for (const size of sizes.filter(({ width }) => screen.widths?.includes(width) ?? true)) {
		for (const theme of themes) {
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			const height = await fit(page, size, screen.isWindow ?? false);
			const file = `${screen.name}-${size.width}-${theme}.png`;
			await page.screenshot({
				path: fileURLToPath(new URL(file, folder)),
				animations: 'disabled',
			});
			shots.push({
				screen: screen.name,
				width: size.width,
				theme,
				file,
				fold: size.height / height,
			});
		}
	}
	return shots;
}

/**
 * Gives the window its size. For a whole page it then grows to the page's height, so that bars at its edge stay at the edge of the
 * picture, instead of lying over the middle of it.
 * @param {import('playwright').Page} page
 * @param {import('./sizes.mjs').Size} size
 * @param {boolean} isWindow
 * @returns {Promise<number>} the height of the picture
 */
async function fit(page, size, isWindow) {
	await page.setViewportSize(size);
	await drawn(page);
	if (isWindow) return size.height;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	if (height <= size.height) return size.height;
	await page.setViewportSize({ width: size.width, height });
	await drawn(page);
	return height;
}

/**
 * Resolves when fonts are there and what was last changed has been drawn.
 * @param {import('playwright').Page} page
 */
async function drawn(page) {
	await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
	await page.evaluate(async () => {
		await document.fonts.ready;
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		await frame();
		await frame();
	});
}
