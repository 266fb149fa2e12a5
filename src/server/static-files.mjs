// @ts-check
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { securityHeaders, workerPolicy } from './security-headers.mjs';

/** @type {ReadonlyMap<string, string>} */
const contentTypes = new Map([
	['.css', 'text/css; charset=utf-8'],
	['.html', 'text/html; charset=utf-8'],
	['.ico', 'image/x-icon'],
	['.js', 'text/javascript; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'],
	['.mjs', 'text/javascript; charset=utf-8'],
	['.png', 'image/png'],
	['.svg', 'image/svg+xml'],
	['.txt', 'text/plain; charset=utf-8'],
	['.wasm', 'application/wasm'],
	['.webmanifest', 'application/manifest+json; charset=utf-8'],
	['.webp', 'image/webp'],
	['.woff2', 'font/woff2'],
]);

/**
 * Serves the files of one folder and nothing outside it: names with a hash for ever, everything else asked for anew each
 * time; a page without its slash is sent to the one with it; an unknown page gets the app's own page for that.
 * @param {{ directory: string; base?: string }} options `base` is the path under which the app was built, like `/name`
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function serveStaticFiles({ directory, base = '' }) {
	const root = resolve(directory);
	return (request, response) => {
		answer(root, base, request, response).catch(() => {
			if (!response.headersSent) response.writeHead(500, securityHeaders);
			response.end();
		});
	};
}

/**
 * @param {string} root
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, base, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { ...securityHeaders, Allow: 'GET, HEAD' }).end();
		return;
	}
	const [path = '/', query] = (request.url ?? '/').split('?', 2);
	const name = nameWithin(base, path);
	const found = name === null ? null : await findFile(root, name);
	if (found === 'needs-slash' || (path === base && base !== '')) {
		const location = `${path}/${query === undefined ? '' : `?${query}`}`;
		response.writeHead(308, { ...securityHeaders, Location: location }).end();
		return;
	}
	if (found !== null) return send(request, response, 200, found, name ?? '');
	const shell = await findFile(root, '404.html');
	if (shell !== null && shell !== 'needs-slash' && extname(path) === '') {
		return send(request, response, 404, shell, '404.html');
	}
	response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
	response.end('Not found\n');
}

/**
 * @param {string} base
 * @param {string} path as it was asked for, still encoded
 * @returns {string | null} relative to the folder, with no way out of it; nothing for a path that is not ours
 */
function nameWithin(base, path) {
	if (path !== base && !path.startsWith(`${base}/`)) return null;
	let name;
	try {
		name = decodeURIComponent(path.slice(base.length + 1));
	} catch {
		return null;
	}
	const isPlain = !/[\\:\0]/.test(name) && !name.startsWith('/');
	const segments = name
		.split('/')
		.slice(0, -1)
		.concat(name.split('/').at(-1) || 'index.html');
	if (!isPlain || segments.some((segment) => segment === '' || segment.startsWith('.')))
		return null;
	return name;
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Promise<string | 'needs-slash' | null>} the file's path
 */
async function findFile(root, name) {
	const asked = join(root, name);
	const path = name === '' || name.endsWith('/') ? join(asked, 'index.html') : asked;
	try {
		const [inside, real] = await Promise.all([realpath(root), realpath(path)]);
		if (!real.startsWith(inside + sep)) return null;
		const status = await stat(real);
		if (status.isFile()) return real;
		return (await findFile(root, `${name}/`)) === null ? null : 'needs-slash';
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
		throw error;
	}
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} file
 * @param {string} name
 */
async function send(request, response, status, file, name) {
	const content = await readFile(file);
	const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
	const type = contentTypes.get(extname(file)) ?? 'application/octet-stream';
	const headers = {
		...securityHeaders,
		...(type.startsWith('text/javascript') ? { 'Content-Security-Policy': workerPolicy } : {}),
		'Cache-Control': name.startsWith('_app/immutable/')
			? 'public, max-age=31536000, immutable'
			: 'no-cache',
		ETag: tag,
	};
	if (status === 200 && request.headers['if-none-match'] === tag) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(status, {
		...headers,
		'Content-Type': type,
		'Content-Length': content.byteLength,
	});
	response.end(request.method === 'HEAD' ? undefined : content);
}
