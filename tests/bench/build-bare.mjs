// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles the bare page that the app is compared with.
 * @param {URL} folder where it goes, ending in a slash
 */
export async function buildBare(folder) {
	await build({
		configFile: false,
		root: fileURLToPath(new URL('bare/', import.meta.url)),
		base: './',
		logLevel: 'error',
		build: { outDir: fileURLToPath(folder), emptyOutDir: true, target: 'es2022' },
	});
}
