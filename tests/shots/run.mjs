// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../../src/server/ensure-build.mjs';

/*
 * Pictures of every screen into ./shots, with a sheet that shows them all: npm run shots
 * Only those whose names begin so, without touching the others: npm run shots -- --only answer
 */
const project = new URL('../../', import.meta.url);
const folder = new URL('shots/', project);
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only ?? [''];

ensureBuild(project);
// The words that are looked for on the screens are made by the build.
const { Cast } = await import('./cast.mjs');
const { contactSheet } = await import('./contact-sheet.mjs');
const { screens } = await import('./screens.mjs');
const { takeScreen } = await import('./take-screen.mjs');
const { chromium } = await import('playwright');
const { chromiumFlags } = await import('../tools/chromium.mjs');
const { ensureChromium } = await import('../tools/ensure-chromium.mjs');
const { startServer } = await import('../../src/server/start-server.mjs');

const chosen = screens.filter(({ name }) => wanted.some((start) => name.startsWith(start)));
if (values.only === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await startServer({
	directory: fileURLToPath(new URL('build', project)),
	port: 0,
	base: process.env['BASE_PATH'] ?? '',
});
const browser = await chromium.launch({
	executablePath: ensureChromium(),
	args: [...chromiumFlags],
});
const startedAt = performance.now();
/** @type {import('./take-screen.mjs').Shot[]} */
const shots = [];
try {
	const cast = new Cast(browser, server.url.replace(/\/$/, ''));
	for (const screen of chosen) {
		try {
			shots.push(...(await takeScreen(folder, screen, await screen.open(cast))));
			console.log(screen.name);
		} catch (error) {
			console.error(`${screen.name}: ${error instanceof Error ? error.message : String(error)}`);
			process.exitCode = 1;
		}
	}
} finally {
	await browser.close();
	await server.close();
}
writeFileSync(new URL('index.html', folder), contactSheet(shots));
const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(
	`${shots.length} pictures in ${seconds} s: ${fileURLToPath(new URL('index.html', folder))}`,
);
