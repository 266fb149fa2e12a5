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
 */

/**
 * Bundles rooms as the app's build does: compiled file by file, functions of other files are looked up at every call, which triples the
 * time of a tight loop and is nothing that anybody meets.
 * @param {URL} directory to build into
 * @returns {Promise<BuiltRooms>}
 */
export async function buildRooms(directory) {
	const rooms = /** @type {const} */ (['questionnaires', 'scoring']);
	await build({
		configFile: false,
		root: project,
		logLevel: 'error',
		resolve: { alias: { $lib: `${project}src/lib` } },
		build: {
			outDir: fileURLToPath(directory),
			target: 'es2022',
			lib: {
				entry: Object.fromEntries(rooms.map((room) => [room, `src/lib/${room}/index.ts`])),
				formats: ['es'],
				fileName: (_format, room) => `${room}.mjs`,
			},
		},
	});
	const load = (/** @type {string} */ room) =>
		import(pathToFileURL(fileURLToPath(new URL(`${room}.mjs`, directory))).href);
	const [questionnaires, scoring] = await Promise.all(rooms.map(load));
	return /** @type {BuiltRooms} */ ({ questionnaires, scoring });
}
