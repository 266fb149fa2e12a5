// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Flags with which Chromium starts everywhere, also as root and on a machine that reaches no other one.
 * Background services are off because their look-ups slow a closed network down.
 */
export const chromiumFlags = /** @type {const} */ ([
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]);

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser that tests drive: the one named by CHROMIUM, else Playwright's own, else one on the path.
 * @returns {string | undefined} absolute path, or nothing where there is none yet
 */
export function findChromium() {
	const named = process.env['CHROMIUM'];
	if (named !== undefined && named !== '') {
		if (isExecutable(named)) return named;
		throw new Error(`CHROMIUM names ${named}, which cannot be run`);
	}
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return namesOnPath
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
