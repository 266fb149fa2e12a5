// @ts-check
import { createHash } from 'node:crypto';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messagesOptions } from './options.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src/messages');
const target = join(root, messagesOptions.outdir);
const stamp = join(root, '.svelte-kit/messages.txt');

const description = describeSource();
if (read(stamp) !== description || read(join(target, 'index.js')) === null) {
	await compileMessages();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, description);
}

/** Compiles beside the target and moves over only what differs, so that whoever reads meanwhile finds whole files. */
async function compileMessages() {
	const { compile } = await import('@inlang/paraglide-js');
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	const fresh = mkdtempSync(join(root, '.svelte-kit/messages-'));
	await compile({
		...messagesOptions,
		project: join(root, messagesOptions.project),
		outdir: fresh,
		cleanOutdir: false,
	});
	const names = listFiles(fresh);
	for (const name of names) {
		const path = join(target, name);
		if (read(path) === read(join(fresh, name))) continue;
		mkdirSync(dirname(path), { recursive: true });
		renameSync(join(fresh, name), path);
	}
	for (const name of listFiles(target)) {
		if (!names.includes(name)) rmSync(join(target, name), { force: true });
	}
	rmSync(fresh, { recursive: true });
}

/** The words, how they are compiled and by which compiler, in one hash. */
function describeSource() {
	const hash = createHash('sha256').update(JSON.stringify(messagesOptions));
	hash.update(read(join(root, 'node_modules/@inlang/paraglide-js/package.json')) ?? '');
	const names = listFiles(source).filter((name) => /^[a-z-]+\/[^/]+\.json$/.test(name));
	for (const name of ['project.inlang/settings.json', ...names].sort()) {
		hash.update(`\0${name}\0${read(join(source, name))}`);
	}
	return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]} paths below the folder, with slashes; none where it does not exist
 */
function listFiles(folder) {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
			.map((name) => name.replaceAll('\\', '/'));
	} catch {
		return [];
	}
}

/**
 * @param {string} path
 * @returns {string | null} nothing where there is no such file
 */
function read(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
