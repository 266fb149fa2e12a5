// @ts-check
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { refuseUpgrade, Signalling } from './signalling.mjs';
import { serveSite } from './serve-site.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} directory the built site
 * @property {number} port 0 for any free one
 * @property {string} [host] the address to listen on; this device alone where it is missing
 * @property {string} [base] the path under which the site was built, like `/name`
 * @property {{ cert: string | Buffer; key: string | Buffer }} [tls] in PEM; without it the server speaks plain HTTP
 * @property {readonly string[]} [origins] sites besides this one whose pages may meet here, like `https://example.org`
 * @property {Partial<import('./signalling.mjs').SignallingLimits>} [limits]
 *
 * @typedef {object} RunningServer
 * @property {string} url the address of the first page, ending in a slash
 * @property {number} port
 * @property {Signalling} signalling the meeting point; closing it alone leaves the files served
 * @property {() => Promise<void>} close
 */

/**
 * Serves the built site and, under `signal` of the same origin, the meeting point of its pages.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 * @throws {Error} with the code EADDRINUSE where the port is taken
 */
export async function startServer(options) {
	const {
		directory,
		port,
		host = '127.0.0.1',
		base = '',
		tls,
		origins = [],
		limits = {},
	} = options;
	const handler = serveSite({ directory, base });
	const server = tls ? createHttpsServer(tls, handler) : createHttpServer(handler);
	const signalling = new Signalling({ limits });
	server.on('upgrade', (request, socket, head) => {
		const [path] = (request.url ?? '').split('?', 1);
		if (path !== `${base}/signal`) return refuseUpgrade(socket, 404);
		if (!mayMeetHere(request, origins)) return refuseUpgrade(socket, 403);
		signalling.handleUpgrade(request, socket, head);
	});
	server.on('clientError', (_error, socket) => socket.destroy());
	server.listen(port, host);
	await once(server, 'listening');
	const address = server.address();
	const bound = typeof address === 'object' && address !== null ? address.port : port;
	const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
	return {
		url: `${tls ? 'https' : 'http'}://${name}:${bound}${base}/`,
		port: bound,
		signalling,
		close: async () => {
			await signalling.close();
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}

/**
 * A page of a foreign site must not use this server from somebody's browser; a program that names no origin may.
 * @param {import('node:http').IncomingMessage} request
 * @param {readonly string[]} origins
 */
function mayMeetHere(request, origins) {
	const { origin, host } = request.headers;
	if (origin === undefined || origins.includes(origin) || origins.includes('*')) return true;
	try {
		return new URL(origin).host === host;
	} catch {
		return false;
	}
}
