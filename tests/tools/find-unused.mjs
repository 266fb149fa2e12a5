// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const knip = 'node_modules/knip/bin/knip.js';

// Types are left out: whoever calls a function may name what it takes and gives.
const isAllUsed = runKnip('--exclude', 'types,enumMembers,namespaceMembers');
// A test may not be all that still reaches a file of the app.
const isAllReached = runKnip('--production', '--include', 'files');

const { count, unused } = findUnusedMessages();
for (const place of unused) console.error(`${place} is read nowhere`);
console.log(`${count} messages, ${unused.length} of them unused`);
process.exitCode = isAllUsed && isAllReached && count > 0 && unused.length === 0 ? 0 : 1;

/**
 * @param {string[]} args
 * @returns {boolean} whether it found nothing
 */
function runKnip(...args) {
	const { status, error } = spawnSync(process.execPath, [knip, '--no-progress', ...args], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	if (error) throw error;
	return status === 0;
}

/** Messages are called by their whole name, `m.room_people()`, and never by one that is put together. */
function findUnusedMessages() {
	const folder = `${root}src/messages/en/`;
	const messages = readdirSync(folder).flatMap((file) =>
		namesIn(readFileSync(folder + file, 'utf8'))
			.filter((name) => !name.startsWith('$'))
			.map((name) => ({ file, name })),
	);
	const used = new Set(
		readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(ts|svelte)$/.test(path) && !/^lib.messages/.test(path))
			.flatMap((path) => [...readFileSync(`${root}src/${path}`, 'utf8').matchAll(/\bm\.(\w+)/g)])
			.map(([, name]) => name),
	);
	const unused = messages
		.filter(({ name }) => !used.has(name))
		.map(({ file, name }) => `src/messages/en/${file}: ${name}`);
	return { count: messages.length, unused };
}

/**
 * @param {string} json an object
 * @returns {string[]}
 */
function namesIn(json) {
	/** @type {unknown} */
	const read = JSON.parse(json);
	if (typeof read !== 'object' || read === null) throw new Error('a file of messages is no object');
	return Object.keys(read);
}
