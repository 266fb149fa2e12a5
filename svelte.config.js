// @ts-check
import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hashSources } from './src/server/source-hash.mjs';

const basePath = process.env['BASE_PATH'] ?? '';
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
// A build reads this file several times over, in processes of its own too; a file saved meanwhile must not part its halves.
const sources = (process.env['GROUNDWORK_SOURCES'] ??= hashSources(new URL('.', import.meta.url)));

/** Kit's route announcer sets one inline style; this is the hash of it. */
const routeAnnouncerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({
			pages: 'build',
			assets: 'build',
			fallback: '404.html',
			strict: true,
			precompress: true,
		}),
		paths: { base: asBase(basePath), relative: false },
		// The same sources give the same name, so that a rebuild without a change is not an update.
		version: { name: `${version}-${shorten(sources)}`, pollInterval: 0 },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', routeAnnouncerStyle],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				// 'self' covers ws: and wss: of the same host and port.
				'connect-src': ['self', ...signallingOrigins(process.env['VITE_SIGNALLING_URLS'] ?? '')],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'groundwork-worker-url'],
			},
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
	},
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
	},
};

export default config;

/**
 * @param {string} path
 * @returns {'' | `/${string}`}
 */
function asBase(path) {
	if (path === '') return '';
	if (/^(\/[\w.-]+)+$/.test(path)) return /** @type {`/${string}`} */ (path);
	throw new Error(`BASE_PATH must look like /name without a slash at the end, not ${path}`);
}

/**
 * Where pages may look for each other besides their own host, from the same setting that the app reads.
 * @param {string} addresses comma-separated
 * @returns {`${string}://${string}.${string}`[]} origins in the form of a policy's source
 * @throws where an address is not one of a WebSocket
 */
function signallingOrigins(addresses) {
	return addresses
		.split(',')
		.map((address) => address.trim())
		.filter((address) => address !== '')
		.map((address) => {
			const { protocol, host } = new URL(address);
			if (protocol === 'wss:' || protocol === 'ws:') {
				return /** @type {`${string}://${string}.${string}`} */ (`${protocol}//${host}`);
			}
			throw new Error(`VITE_SIGNALLING_URLS must hold ws: or wss: addresses, not ${address}`);
		});
}

/** @param {string} hash */
function shorten(hash) {
	return createHash('sha256').update(hash).update(basePath).digest('hex').slice(0, 12);
}
