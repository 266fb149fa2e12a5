// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashSources } from './source-hash.mjs';

/** Beside Kit's own output, so that it goes when that goes. */
const stampPath = '.svelte-kit/groundwork-build.txt';

/**
 * Builds the site unless the build that is there was made from the same sources and settings.
 * @param {URL} project the project's folder, ending in a slash
 * @throws {Error} where the build fails
 */
export function ensureBuild(project) {
	const isThere = existsSync(new URL('build/index.html', project));
	if (isThere && readStamp(project) === describeBuild(project)) return;
	process.stderr.write('Building ...\n');
	const script = fileURLToPath(new URL('build-app.mjs', import.meta.url));
	const run = spawnSync(process.execPath, [script], {
		cwd: project,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (run.status !== 0) throw new Error('the build failed; npm run build says more');
}

/**
 * Everything a build depends on, in one hash.
 * @param {URL} project
 */
export function describeBuild(project) {
	const settings = Object.entries(process.env)
		.filter(([name]) => name === 'BASE_PATH' || name.startsWith('VITE_'))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256')
		.update(hashSources(project))
		.update(JSON.stringify(settings))
		.digest('hex');
}

/**
 * Where the description of the last build is kept.
 * @param {URL} project
 */
export function buildStamp(project) {
	return new URL(stampPath, project);
}

/** @param {URL} project */
function readStamp(project) {
	try {
		return readFileSync(buildStamp(project), 'utf8');
	} catch {
		return null;
	}
}
