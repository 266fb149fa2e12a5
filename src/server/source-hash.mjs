// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build is made from, relative to the project's folder. */
const sources = [
	'src',
	'src/messages/project.inlang/settings.json',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
];

/** Written by the compiler of messages, not by people. */
const generated = new Set(['src/lib/messages', 'src/messages/project.inlang']);

/**
 * One hash over the names and contents of everything a build is made from: equal hashes mean equal builds.
 * A path that does not exist counts as absent and throws nothing.
 * @param {URL} project the project's folder, ending in a slash
 * @returns {string} SHA-256 in hex
 */
export function hashSources(project) {
	const root = fileURLToPath(project);
	const hash = createHash('sha256');
	for (const file of sources.flatMap((source) => listFiles(root, join(root, source)))) {
		const content = readFileSync(file);
		hash
			.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`)
			.update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} files in the order of their names; none where the path does not exist
 */
function listFiles(root, path) {
	if (generated.has(relative(root, path).split(sep).join('/'))) return [];
	try {
		const entries = readdirSync(path, { withFileTypes: true });
		return entries
			.filter((entry) => entry.name !== '.DS_Store')
			.sort((a, b) => (a.name < b.name ? -1 : 1))
			.flatMap((entry) =>
				entry.isDirectory() ? listFiles(root, join(path, entry.name)) : [join(path, entry.name)],
			);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOTDIR') return [path];
		if (code === 'ENOENT') return [];
		throw error;
	}
}
