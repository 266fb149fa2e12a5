// @ts-check
import { stat } from 'node:fs/promises';

/** The packed forms that a build makes of a file, the smallest first: the name of the coding and the file's ending. */
const codings = /** @type {const} */ ([
	{ coding: 'br', ending: '.br' },
	{ coding: 'gzip', ending: '.gz' },
]);

/**
 * A packed form of a file that the browser can unpack.
 *
 * @typedef {object} Packed
 * @property {'br' | 'gzip'} coding
 * @property {string} path
 */

/**
 * Finds the smallest form of a file that was packed by the build and may be sent.
 * @param {string} path of the file itself
 * @param {import('node:http').IncomingHttpHeaders} headers of the request
 * @returns {Promise<Packed | null>} nothing where the file goes as it is
 */
export async function findPacked(path, headers) {
	// A part of a packed file could not be unpacked.
	if (headers.range !== undefined) return null;
	const accepted = acceptedCodings(headers['accept-encoding'] ?? '');
	for (const { coding, ending } of codings) {
		if (accepted.has(coding) && (await isFile(path + ending)))
			return { coding, path: path + ending };
	}
	return null;
}

/**
 * @param {string} header like `gzip, br;q=0.8`, RFC 9110 12.5.3
 * @returns {ReadonlySet<string>}
 */
function acceptedCodings(header) {
	const accepted = header
		.toLowerCase()
		.split(',')
		.map((part) => part.split(';').map((text) => text.trim()))
		.filter(([, ...parameters]) => !parameters.some((text) => /^q=0(\.0*)?$/.test(text)));
	return new Set(accepted.map(([coding = '']) => coding));
}

/** @param {string} path */
async function isFile(path) {
	try {
		return (await stat(path)).isFile();
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}
