/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

// The storage of caches belongs to the origin; another copy under another path keeps its own.
const cachePrefix = `groundwork-files${base}`;
const shell = `${base}/404.html`;

// One cache a version: a tab that still runs the version before finds its files there.
setCacheNameDetails({ prefix: cachePrefix, precache: version, suffix: '' });
const ownCache = `${cachePrefix}-${version}`;

precacheAndRoute(
	[
		...build.map((url) => ({ url, revision: null })),
		...[...files, ...prerendered, shell].map((url) => ({ url, revision: version })),
	],
	{ ignoreURLParametersMatching: [/.*/], cleanURLs: false },
);

const openShell = createHandlerBoundToURL(shell);

registerRoute(
	new NavigationRoute(async (options) => {
		const { url } = options;
		const page = `${url.pathname}/`;
		if (prerendered.includes(page)) return Response.redirect(page, 301);
		return openShell(options);
	}),
);

registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}/_app/immutable/`),
	async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

setCatchHandler(async ({ request }) =>
	request.destination === 'document'
		? ((await matchPrecache(shell)) ?? Response.error())
		: Response.error(),
);

// A page asks for this only after a person has agreed to the update.
self.addEventListener('message', (event) => {
	const data: unknown = event.data;
	if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') {
		event.waitUntil(self.skipWaiting());
	}
});

self.addEventListener('activate', (event) => {
	event.waitUntil(dropOldCaches());
});

// The first visit works offline without a second one.
clientsClaim();

/** Keeps this version's files and those of the version before, which another tab may still be running. */
async function dropOldCaches(): Promise<void> {
	// In the order in which they were made.
	const names = await caches.keys();
	const others = names.filter((name) => name.startsWith(`${cachePrefix}-`) && name !== ownCache);
	await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
