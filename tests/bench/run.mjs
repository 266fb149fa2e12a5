// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBuild } from '../../src/server/ensure-build.mjs';
import { startServer } from '../../src/server/start-server.mjs';
import { chromiumFlags } from '../tools/chromium.mjs';
import { ensureChromium } from '../tools/ensure-chromium.mjs';
import { buildBare } from './build-bare.mjs';
import { buildRooms } from './build-rooms.mjs';
import { initialJavaScript } from './initial-javascript.mjs';
import { withSources } from './load-sources.mjs';
import { measureDocument } from './measure-document.mjs';
import { measureEdits } from './measure-edits.mjs';
import { measureMap } from './measure-map.mjs';
import { exportInventory } from './sign-inventory.mjs';
import { measureInventory } from './measure-inventory.mjs';
import { measurePool } from './measure-pool.mjs';
import { measureScoring } from './measure-scoring.mjs';
import { measureStorage } from './measure-storage.mjs';
import { threeDigits } from './median.mjs';

/*
 * What the app costs, as JSON lines, one measurement a line; docs/performance.md explains them. Figures of one run belong together:
 * compare ratios, not milliseconds of different days.
 */
const project = new URL('../../', import.meta.url);
const build = new URL('build/', project);
const aims = { landing: 60_000, room: 140_000 };
const sizes = [
	{ people: 20, items: 100, runs: 5 },
	{ people: 60, items: 100, runs: 5 },
	{ people: 200, items: 100, runs: 3 },
];
/** The two sizes with an aim, and halves of the larger one, which show how costs grow. */
const rounds = [
	{ people: 60, items: 100, runs: 9 },
	{ people: 250, items: 200, runs: 5 },
	{ people: 500, items: 100, runs: 5 },
	{ people: 500, items: 200, runs: 5 },
];
/** The sample's size, and a large company's. */
const maps = [
	{ processes: 24, handoffs: 50, runs: 9 },
	{ processes: 300, handoffs: 1_000, runs: 5 },
];
/** The size with an aim, and half of it, which shows how costs grow. */
const inventories = [
	{ processes: 150, systems: 40, accounts: 750, runs: 9 },
	{ processes: 300, systems: 80, accounts: 1500, runs: 9 },
];
/** An assessment that grows record by record, in one visit or in many. */
const lives = [
	{ arrivals: 1_000, visits: 1 },
	{ arrivals: 1_000, visits: 50 },
	{ arrivals: 5_000, visits: 1 },
	{ arrivals: 20_000, visits: 1 },
];
const edits = 20;
/** A page of results that is looked at while somebody answers. */
const arrivals = [
	{ people: 60, items: 100, answers: 10 },
	{ people: 500, items: 200, answers: 10 },
];

print('machine', {
	node: process.version,
	processor: cpus()[0]?.model ?? 'unknown',
	cores: availableParallelism(),
	date: new Date().toISOString().slice(0, 10),
});
const builtRooms = new URL('test-results/bench-rooms/', project);
const rooms = await buildRooms(builtRooms);
benchScoring();
await benchPool();
await benchMap();
await benchInventory();
for (const life of lives) print('storage', await measureStorage(rooms, life));
ensureBuild(project);
await benchDocuments();
await benchBrowsers();

function benchScoring() {
	// The first time, everything is slow.
	measureScoring(rooms, { people: 30, items: 24, runs: 3 });
	const costs = rounds.map((size) => {
		const cost = measureScoring(rooms, size);
		print('scoring', cost);
		return cost;
	});
	const [, halfPeople, halfItems, whole] = costs;
	if (halfPeople && halfItems && whole) {
		print('scoring-growth', {
			peopleDoubled: ratios(whole, halfPeople),
			itemsDoubled: ratios(whole, halfItems),
		});
	}
}

async function benchPool() {
	for (const workers of [1, 2]) {
		const size = { people: 500, items: 200, workers, runs: 3 };
		print('pool', await measurePool(rooms, builtRooms, size));
	}
}

async function benchMap() {
	// The first time, everything is slow.
	await measureMap(rooms, { processes: 12, handoffs: 20, runs: 3 });
	for (const size of maps) print('map', await measureMap(rooms, size));
}

async function benchInventory() {
	// The first time, everything is slow.
	await measureInventory(rooms, { processes: 30, systems: 10, accounts: 100, runs: 3 });
	for (const size of inventories) print('inventory', await measureInventory(rooms, size));
}

/**
 * @param {import('./measure-scoring.mjs').ScoringCost} larger
 * @param {import('./measure-scoring.mjs').ScoringCost} smaller
 */
function ratios(larger, smaller) {
	return {
		score: threeDigits(larger.scoreMs / smaller.scoreMs),
		oneAnswer: threeDigits(larger.oneAnswerMs / smaller.oneAnswerMs),
		sensitivity: threeDigits(larger.sensitivityMs / smaller.sensitivityMs),
		agenda: threeDigits(larger.agendaMs / smaller.agendaMs),
		permutations: threeDigits(larger.permutationsMs / smaller.permutationsMs),
		people: threeDigits(larger.peopleMs / smaller.peopleMs),
		camps: threeDigits(larger.campsMs / smaller.campsMs),
	};
}

async function benchDocuments() {
	await withSources(async (sources) => {
		// The first time, everything is slow.
		await measureDocument(sources, { people: 5, items: 100, runs: 3 });
		for (const size of sizes) print('document', await measureDocument(sources, size));
	});
}

async function benchBrowsers() {
	const bare = new URL('test-results/bench-bare/', project);
	mkdirSync(bare, { recursive: true });
	await buildBare(bare);
	const site = await serve(build);
	const bareSite = await serve(bare);
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: [...chromiumFlags],
	});
	try {
		const { appPair, barePair } = await import('./pairs.mjs');
		const { shownJavaScript } = await import('./shown-javascript.mjs');
		const meeting = `${site.url.replace('http', 'ws')}signal`;
		const bareCost = await measureEdits(
			await barePair(browser, `${bareSite.url}#${meeting}`),
			edits,
		);
		const appCost = await measureEdits(await appPair(browser, site.url), edits);
		print('edit-to-other-screen', {
			app: appCost,
			bareMap: bareCost,
			ratio: threeDigits(appCost.medianMs / bareCost.medianMs),
		});
		const { measureArrival } = await import('./measure-arrival.mjs');
		await withSources(async (sources) => {
			for (const size of arrivals) {
				print('answer-on-results', await measureArrival(browser, site.url, sources, size));
			}
		});
		const { measureInventoryList, measurePaste } = await import('./measure-inventory-list.mjs');
		const file = await exportInventory(rooms, { processes: 300, systems: 80, accounts: 1500 });
		print('inventory-list', {
			...(await measureInventoryList(browser, site.url, file)),
			paste: await measurePaste(browser, site.url),
		});
		printJavaScript(await shownJavaScript(browser, site.url, build));
	} finally {
		await browser.close();
		await site.close();
		await bareSite.close();
		rmSync(bare, { recursive: true, force: true });
	}
}

/** @param {{ landing: number; room: number }} shown */
function printJavaScript(shown) {
	const pages = /** @type {const} */ ({ landing: 'index.html', room: 'room/results/index.html' });
	for (const [page, file] of /** @type {['landing' | 'room', string][]} */ (
		Object.entries(pages)
	)) {
		const { files, bytes, gzipBytes } = initialJavaScript(build, file);
		print('javascript', {
			page,
			initialGzipBytes: gzipBytes,
			aimGzipBytes: aims[page],
			initialBytes: bytes,
			initialFiles: files.length,
			gzipBytesWhenShown: shown[page],
		});
	}
}

/** @param {URL} directory */
function serve(directory) {
	return startServer({ directory: fileURLToPath(directory), port: 0, origins: ['*'] });
}

/**
 * @param {string} measurement
 * @param {object} figures
 */
function print(measurement, figures) {
	console.log(JSON.stringify({ measurement, ...figures }));
}
