// @ts-check
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The rooms that a measurement needs, as they are, in this process.
 *
 * @typedef {object} Sources
 * @property {typeof import('../../src/lib/model/index.js')} model
 * @property {typeof import('../../src/lib/questionnaires/index.js')} questionnaires
 * @property {typeof import('../../src/lib/records/index.js')} records
 * @property {typeof import('../../src/lib/scoring/index.js')} scoring
 * @property {typeof import('../../src/lib/storage/index.js')} storage
 */

/**
 * Gives the TypeScript sources to `use`, compiled by Vite as it goes, and puts everything away afterwards.
 * @template Result
 * @param {(sources: Sources) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withSources(use) {
	const vite = await createServer({
		configFile: false,
		root: project,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		resolve: { alias: { $lib: `${project}src/lib` } },
	});
	const load = (/** @type {string} */ room) => vite.ssrLoadModule(`/src/lib/${room}/index.ts`);
	try {
		const [model, questionnaires, records, scoring, storage] = await Promise.all(
			['model', 'questionnaires', 'records', 'scoring', 'storage'].map(load),
		);
		return await use(/** @type {Sources} */ ({ model, questionnaires, records, scoring, storage }));
	} finally {
		await vite.close();
	}
}
