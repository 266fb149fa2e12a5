// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

/**
 * Finds the browser that tests drive, or installs one: Playwright's own, else Debian's as root.
 * @returns {string} absolute path
 * @throws {Error} that says what to do where neither works
 */
export function ensureChromium() {
	const found = findChromium();
	if (found !== undefined) return found;
	console.error('No Chromium found; installing the one of Playwright ...');
	run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
	const own = findChromium();
	if (own !== undefined) return own;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.error('That did not work; installing the one of the system ...');
		run('apt-get', ['update']);
		run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	}
	const installed = findChromium();
	if (installed !== undefined) return installed;
	throw new Error(
		'The tests need a Chromium and none could be installed. Install one (Debian: apt-get install chromium; elsewhere: ' +
			'npx playwright install chromium), or name the one you have: CHROMIUM=/path/to/chromium npm test',
	);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: 10 * 60 * 1000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
}
