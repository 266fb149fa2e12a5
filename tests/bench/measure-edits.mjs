// @ts-check
import { median, threeDigits } from './median.mjs';

/** @typedef {import('playwright').Page} Page */

/**
 * How long it takes from an edit in one browser until another browser's page shows it, in milliseconds.
 *
 * @typedef {object} EditCost
 * @property {number} medianMs
 * @property {number} longestMs
 * @property {number} edits
 */

/**
 * One of two pages that are linked with each other.
 *
 * @typedef {object} Pair
 * @property {Page} editing
 * @property {Page} watching
 * @property {() => Promise<void>} edit makes one edit on the one page, by an event of the kind `event`
 * @property {'click' | 'change'} event
 * @property {(edits: number) => RegExp} shows what the text of the other page has in it after so many edits
 */

/**
 * Edits one after the other, each when the one before has been seen.
 * @param {Pair} pair
 * @param {number} edits
 * @returns {Promise<EditCost>}
 */
export async function measureEdits({ editing, watching, edit, event, shows }, edits) {
	/** @type {number[]} */
	const times = [];
	for (let made = 1; made <= edits; made += 1) {
		const { source } = shows(made);
		const seen = watching.evaluate(timeWhenShown, source);
		const at = editing.evaluate(timeOfNext, event);
		await edit();
		times.push((await seen) - (await at));
	}
	return {
		medianMs: threeDigits(median(times)),
		longestMs: threeDigits(Math.max(...times)),
		edits,
	};
}

/**
 * Runs in the page: the time of the next event of a kind, in milliseconds since 1970 by the machine's clock, which all pages share.
 * @param {string} kind
 * @returns {Promise<number>}
 */
function timeOfNext(kind) {
	return new Promise((resolve) => {
		window.addEventListener(kind, () => resolve(performance.timeOrigin + performance.now()), {
			capture: true,
			once: true,
		});
	});
}

/**
 * Runs in the page: the time when its text first has something in it.
 * @param {string} source of a regular expression
 * @returns {Promise<number>}
 */
function timeWhenShown(source) {
	const wanted = new RegExp(source);
	return new Promise((resolve) => {
		const look = () => {
			if (!wanted.test(document.body.textContent)) return;
			observer.disconnect();
			resolve(performance.timeOrigin + performance.now());
		};
		const observer = new MutationObserver(look);
		observer.observe(document.body, { subtree: true, childList: true, characterData: true });
		look();
	});
}
