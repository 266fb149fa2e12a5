// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Installs what package-lock.json names unless exactly that is installed already. npm keeps its own list of what it
 * installed beside the packages; that list is what is compared.
 * @param {URL} project the project's folder, ending in a slash
 * @throws {Error} where npm fails
 */
export function ensureDependencies(project) {
	if (isInstalled(project)) return;
	process.stderr.write('Installing dependencies (npm ci) ...\n');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
		cwd: project,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (run.error) throw new Error('npm cannot be started', { cause: run.error });
	if (run.status !== 0) throw new Error(`npm ci failed with status ${run.status}`);
}

/** @param {URL} project */
function isInstalled(project) {
	const wanted = readPackages(new URL('package-lock.json', project));
	const installed = readPackages(new URL('node_modules/.package-lock.json', project));
	return [...wanted].every(
		([path, { version, optional }]) => optional || installed.get(path)?.version === version,
	);
}

/**
 * @param {URL} lockfile
 * @returns {Map<string, { version: string; optional: boolean }>} empty where there is no such file
 */
function readPackages(lockfile) {
	/** @type {Map<string, { version: string; optional: boolean }>} */
	const packages = new Map();
	let text;
	try {
		text = readFileSync(lockfile, 'utf8');
	} catch {
		return packages;
	}
	/** @type {{ packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }> }} */
	const lock = JSON.parse(text);
	for (const [path, entry] of Object.entries(lock.packages)) {
		// The entry without a path is the project itself.
		if (path === '') continue;
		const optional = entry.optional === true || entry.devOptional === true || entry.peer === true;
		packages.set(path, { version: String(entry.version), optional });
	}
	return packages;
}
