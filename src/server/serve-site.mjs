// @ts-check
import { realpath } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { findFile } from './find-file.mjs';
import { findPacked } from './find-packed.mjs';
import { securityHeaders, workerPolicy } from './security-headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Serves the files of one folder and nothing outside it, packed where the build packed them: names with a hash for
 * ever, everything else asked for anew each time; a page without its slash is sent to the one with it; an unknown page
 * gets the app's own page for that. The folder is looked at for each request, so that it may be built anew meanwhile.
 * @param {{ directory: string; base?: string }} options `base` is the path under which the app was built, like `/name`
 * @returns {(request: Request, response: Response) => void}
 */
export function serveSite({ directory, base = '' }) {
	return (request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		answer(directory, base, request, response).catch(() => end(response, 500));
	};
}

/**
 * @param {string} directory
 * @param {string} base
 * @param {Request} request
 * @param {Response} response
 */
async function answer(directory, base, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		end(response, 405);
		return;
	}
	const [path = '/', query] = (request.url ?? '/').split('?', 2);
	const root = await realpath(directory);
	const isOurs = path.startsWith(`${base}/`);
	const found = isOurs ? await findFile(root, path.slice(base.length + 1)) : null;
	if (found?.kind === 'file') {
		await sendFile(root, found.path, 200, request, response);
	} else if (found?.kind === 'page-without-slash' || (path === base && base !== '')) {
		response.setHeader('Location', `${path}/${query === undefined ? '' : `?${query}`}`);
		end(response, 308);
	} else {
		const shell = await findFile(root, '404.html');
		const isPage = shell.kind === 'file' && extname(path) === '';
		if (isPage) await sendFile(root, shell.path, 404, request, response);
		else end(response, 404);
	}
}

/**
 * Sends a file or what the browser lacks of it; answers by itself where that fails.
 * @param {string} root
 * @param {string} path
 * @param {200 | 404} status
 * @param {Request} request
 * @param {Response} response
 */
async function sendFile(root, path, status, request, response) {
	const packed = await findPacked(path, request.headers);
	const type = contentType(extname(path)) || 'application/octet-stream';
	const name = relative(root, path);
	const isLasting = status === 200 && /^_app[\\/]immutable[\\/]/.test(name);
	response.statusCode = status;
	// Meant for caches on the way; `send` would take it as a wish to have unchanged files again (RFC 9111 5.2.1).
	delete request.headers['cache-control'];
	send(request, encodeURIComponent(relative(root, packed?.path ?? path)), {
		root,
		acceptRanges: status === 200,
		cacheControl: false,
	})
		.on('headers', () => {
			response.setHeader('Content-Type', type);
			response.setHeader('Vary', 'Accept-Encoding');
			response.setHeader(
				'Cache-Control',
				isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
			);
			if (packed) response.setHeader('Content-Encoding', packed.coding);
			if (type.startsWith('text/javascript'))
				response.setHeader('Content-Security-Policy', workerPolicy);
		})
		.on('error', (/** @type {{ readonly status: number }} */ error) => end(response, error.status))
		.pipe(response);
}

/**
 * Ends an answer that carries no file. One that has begun can only be broken off.
 * @param {Response} response
 * @param {number} status
 */
function end(response, status) {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	// What was said of a file is not true of this answer.
	for (const name of ['Cache-Control', 'Content-Encoding', 'ETag', 'Last-Modified', 'Vary']) {
		response.removeHeader(name);
	}
	response.setHeader('Content-Security-Policy', securityHeaders['Content-Security-Policy'] ?? '');
	if (status === 404) {
		response.setHeader('Content-Type', 'text/plain; charset=utf-8');
		response.writeHead(status).end('Not found\n');
	} else {
		response.removeHeader('Content-Type');
		response.writeHead(status).end();
	}
}
