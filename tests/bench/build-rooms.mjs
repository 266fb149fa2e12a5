// @ts-check
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The rooms that a measurement of speed needs, as the app has them.
 *
 * @typedef {object} BuiltRooms
 * @property {typeof import('../../src/lib/questionnaires/index.js')} questionnaires
 * @property {typeof import('../../src/lib/scoring/index.js')} scoring
 * @property {typeof import('../../src/lib/model/index.js')} model
 * @property {typeof import('../../src/lib/records/index.js')} records
 * @property {typeof import('../../src/lib/storage/index.js')} storage
 * @property {typeof import('../../src/lib/report/index.js')} report
 * @property {typeof import('../../src/lib/state/findings/inventory-book.js')} inventory
 * @property {typeof import('../../src/lib/state/workers/lay-out-here.js')} layout
 * @property {typeof import('./pool-parts.js')} pool
 */

const entries = {
	questionnaires: 'src/lib/questionnaires/index.ts',
	scoring: 'src/lib/scoring/index.ts',
	model: 'src/lib/model/index.ts',
	records: 'src/lib/records/index.ts',
	storage: 'src/lib/storage/index.ts',
	report: 'src/lib/report/index.ts',
	inventory: 'src/lib/state/findings/inventory-book.ts',
	layout: 'src/lib/state/workers/lay-out-here.ts',
	pool: 'tests/bench/pool-parts.ts',
};

/**
 * Bundles rooms as the app's build does: compiled file by file, functions of other files are looked up at every call, which triples the
 * time of a tight loop and is nothing that anybody meets.
 * @param {URL} directory to build into
 * @returns {Promise<BuiltRooms>}
 */
export async function buildRooms(directory) {
	await build({
		configFile: false,
		root: project,
		logLevel: 'error',
		resolve: { alias: { $lib: `${project}src/lib` } },
		build: {
			outDir: fileURLToPath(directory),
			// One and the same for the measurement and what it measures.
			rolldownOptions: { external: ['yjs'] },
			target: 'es2022',
			lib: {
				entry: entries,
				formats: ['es'],
				fileName: (_format, room) => `${room}.mjs`,
			},
		},
	});
	/** @type {[string, unknown][]} */
	const built = [];
	for (const room of Object.keys(entries)) {
		const { href } = pathToFileURL(fileURLToPath(new URL(`${room}.mjs`, directory)));
		built.push([room, await import(href)]);
	}
	return /** @type {BuiltRooms} */ (/** @type {unknown} */ (Object.fromEntries(built)));
}
