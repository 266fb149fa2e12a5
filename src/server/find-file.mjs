// @ts-check
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The file of a site that a name stands for.
 *
 * @typedef {{ readonly kind: 'file'; readonly path: string } | { readonly kind: 'page-without-slash' } | { readonly kind: 'none' }} Found
 */

/** @type {Found} */
const none = { kind: 'none' };

/**
 * Looks up a file of one folder and nothing outside it: names with dots in front, backslashes, drive letters and
 * links that point elsewhere lead nowhere.
 * @param {string} root the folder, without a link in its path
 * @param {string} name as it was asked for, relative to the folder, still encoded; a page ends in a slash
 * @returns {Promise<Found>}
 */
export async function findFile(root, name) {
	const plain = decode(name);
	return plain === null ? none : look(root, plain);
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Promise<Found>}
 */
async function look(root, name) {
	const isPage = name === '' || name.endsWith('/');
	try {
		const path = await realpath(join(root, isPage ? `${name}index.html` : name));
		if (!path.startsWith(root + sep)) return none;
		const status = await stat(path);
		if (status.isFile()) return { kind: 'file', path };
		return (await look(root, `${name}/`)).kind === 'file' ? { kind: 'page-without-slash' } : none;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return none;
		throw error;
	}
}

/**
 * @param {string} name
 * @returns {string | null} nothing for a name that no file of a site has
 */
function decode(name) {
	let plain;
	try {
		plain = decodeURIComponent(name);
	} catch {
		return null;
	}
	if (/[\\:\0]/.test(plain)) return null;
	const segments = plain.split('/');
	const folders = segments.slice(0, -1);
	if (folders.includes('') || segments.some((segment) => segment.startsWith('.'))) return null;
	return plain;
}
