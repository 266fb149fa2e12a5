// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * What a browser loads of JavaScript before a page of the built site can start.
 *
 * @typedef {object} InitialJavaScript
 * @property {readonly string[]} files inside the build, in the order in which they were met
 * @property {number} bytes as they lie there
 * @property {number} gzipBytes each file packed alone, as a server sends it
 */

/**
 * Reads a built page: its scripts, its modules and module preloads, and whatever these import statically. What is imported only when
 * somebody asks for it does not count.
 * @param {URL} build the folder of the built site, ending in a slash
 * @param {string} page inside the folder, like `room/results/index.html`
 * @returns {InitialJavaScript}
 * @throws {Error} where the page or a file it names is not there
 */
export function initialJavaScript(build, page) {
	const html = readFileSync(new URL(page, build), 'utf8');
	const files = new Set(namedIn(html));
	// A set is walked in the order of insertion, also over what is added on the way.
	for (const file of files) {
		for (const imported of staticImports(read(build, file))) {
			files.add(posix.join(posix.dirname(file), imported));
		}
	}
	const contents = [...files].map((file) => Buffer.from(read(build, file)));
	return {
		files: [...files],
		bytes: sum(contents.map((content) => content.length)),
		gzipBytes: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
	};
}

/**
 * Kit's pages start from a script in the page that imports its entries; preloads stand in the head.
 * @param {string} html
 */
function namedIn(html) {
	const preloads = /<link\b[^>]*\brel="modulepreload"[^>]*>/g;
	const links = [...html.matchAll(preloads)].map(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1]);
	const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src);
	const imports = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path]) => path);
	return [...links, ...scripts, ...imports].flatMap((path) => {
		const inside = path?.slice(path.indexOf('_app/'));
		return inside?.endsWith('.js') ? [inside] : [];
	});
}

/**
 * The bundler writes static imports at the top of a chunk, as `import ... from"./x.js"`, `import"./x.js"` or `export ... from"./x.js"`.
 * @param {string} code
 */
function staticImports(code) {
	const pattern =
		/(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g;
	return [...code.matchAll(pattern)].flatMap(([, path]) => (path === undefined ? [] : [path]));
}

/**
 * @param {URL} build
 * @param {string} file
 */
function read(build, file) {
	const url = new URL(file, build);
	if (!existsSync(url)) throw new Error(`${fileURLToPath(url)} is not there; build the site first`);
	return readFileSync(url, 'utf8');
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
