import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../../src/server/start-server.mjs';
import { getBytes } from './get-bytes';

const secret = 'only for this machine';
let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
let based: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'groundwork-static-'));
	const site = join(folder, 'site');
	await mkdir(join(site, '_app/immutable'), { recursive: true });
	await mkdir(join(site, 'room'), { recursive: true });
	await Promise.all([
		writeFile(join(folder, 'secret.txt'), secret),
		writeFile(join(folder, 'site-secret.txt'), secret),
		writeFile(join(site, '.env'), secret),
		writeFile(join(site, 'index.html'), 'home'),
		writeFile(join(site, '404.html'), 'shell'),
		writeFile(join(site, 'room/index.html'), 'room'),
		writeFile(join(site, 'service-worker.js'), 'worker'),
		writeFile(join(site, '_app/immutable/a1b2.js'), 'chunk'),
		writeFile(join(site, 'manifest.webmanifest'), '{}'),
		writeFile(join(site, 'icon.svg'), '<svg/>'),
		writeFile(join(site, 'unknown.bin'), 'x'),
		symlink(join(folder, 'secret.txt'), join(site, 'link.txt')),
	]);
	server = await startServer({ directory: site, port: 0 });
	based = await startServer({ directory: site, port: 0, base: '/ground' });
});

afterAll(async () => {
	await Promise.all([server.close(), based.close()]);
	await rm(folder, { recursive: true });
});

function get(path: string, init: RequestInit = {}): Promise<Response> {
	return fetch(`http://localhost:${server.port}${path}`, { redirect: 'manual', ...init });
}

/** A request whose path is sent exactly as it is written; a browser or `fetch` would tidy it first. */
async function getRaw(path: string): Promise<string> {
	const socket = connect(server.port, '127.0.0.1');
	let text = '';
	socket.on('data', (data) => (text += data.toString('latin1')));
	socket.on('error', () => socket.destroy());
	socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	await once(socket, 'close');
	return text;
}

test.each([
	['/', 'text/html; charset=utf-8', 'no-cache'],
	['/room/', 'text/html; charset=utf-8', 'no-cache'],
	['/service-worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
	[
		'/_app/immutable/a1b2.js',
		'text/javascript; charset=utf-8',
		'public, max-age=31536000, immutable',
	],
	['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
	['/icon.svg', 'image/svg+xml', 'no-cache'],
	['/unknown.bin', 'application/octet-stream', 'no-cache'],
])('%s is %s and %s', async (path, type, caching) => {
	const response = await get(path);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe(type);
	expect(response.headers.get('cache-control')).toBe(caching);
});

test.each(['/', '/missing', '/missing.js', '/room'])(
	'%s carries the headers of a careful host',
	async (path) => {
		const { headers } = await get(path);
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
		expect(headers.get('permissions-policy')).toContain('geolocation=()');
	},
);

test('a script that may run as a worker brings a policy of its own', async () => {
	const { headers } = await get('/service-worker.js');
	expect(headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('a page without its slash is sent to the one with it, query kept', async () => {
	const response = await get('/room?from=mail');
	expect(response.status).toBe(308);
	expect(response.headers.get('location')).toBe('/room/?from=mail');
});

test('an unknown page is the shell with status 404, an unknown file is plainly not found', async () => {
	const page = await get('/no/such/page/');
	expect([page.status, await page.text()]).toEqual([404, 'shell']);
	const file = await get('/_app/immutable/gone.js');
	expect([file.status, await file.text()]).toEqual([404, 'Not found\n']);
	expect((await get('/404.html')).status).toBe(200);
});

test('an unchanged file is not sent twice', async () => {
	const etag = (await get('/')).headers.get('etag');
	const again = await get('/', { headers: { 'if-none-match': etag ?? '' } });
	expect([again.status, await again.text()]).toEqual([304, '']);
});

test('a tag of another version, or of the same in a list, is compared as it should', async () => {
	const { headers } = await getBytes(server.port, '/');
	const tag = headers.etag ?? '';
	expect(tag).toMatch(/^(W\/)?"[^"]+"$/);
	expect((await getBytes(server.port, '/', { 'if-none-match': '"other"' })).status).toBe(200);
	const again = await getBytes(server.port, '/', { 'if-none-match': `"other", ${tag}` });
	expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
	expect(again.headers['x-content-type-options']).toBe('nosniff');
});

test('a file that was built anew meanwhile is sent anew', async () => {
	const path = join(folder, 'site/changing.txt');
	await writeFile(path, 'before');
	const before = await getBytes(server.port, '/changing.txt');
	await writeFile(path, 'afterwards');
	const after = await getBytes(server.port, '/changing.txt', {
		'if-none-match': before.headers.etag ?? '',
	});
	expect([after.status, after.body.toString()]).toEqual([200, 'afterwards']);
	await rm(path);
	expect((await getBytes(server.port, '/changing.txt')).status).toBe(404);
});

test('HEAD has no body and other methods are refused', async () => {
	const head = await get('/', { method: 'HEAD' });
	expect([head.headers.get('content-length'), await head.text()]).toEqual(['4', '']);
	expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405);
});

const escapes: readonly string[] = [
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/..%5csecret.txt',
	'/room/../../secret.txt',
	'/room/%2e%2e/%2e%2e/secret.txt',
	'//secret.txt',
	'/%2fetc/passwd',
	'/../site-secret.txt',
	'/link.txt',
	'/.env',
	'/%00',
	'/%',
	'/room/index.html/../../../secret.txt',
	'../secret.txt',
	'http://localhost/../secret.txt',
];

test.each(escapes)('%s leads to nothing outside the folder', async (path) => {
	const text = await getRaw(path);
	expect(text).not.toContain(secret);
	// What is no path at all ends the connection without an answer.
	if (path.startsWith('/') || path.startsWith('http:')) expect(text).toMatch(/^HTTP\/1\.1 4/);
	else expect(text).toBe('');
});

test('no path of dots, slashes and escapes leads out', async () => {
	const part = fc.constantFrom(
		'..',
		'.',
		'/',
		'%2e',
		'%2f',
		'%5c',
		'\\',
		'secret.txt',
		'room',
		'%00',
		'.env',
		'link.txt',
		':',
	);
	await fc.assert(
		fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
			expect(await getRaw(`/${parts.join('')}`)).not.toContain(secret);
		}),
		{ numRuns: 200 },
	);
});

test('a site built under a path answers under it and nowhere else', async () => {
	const at = (path: string) =>
		fetch(`http://localhost:${based.port}${path}`, { redirect: 'manual' });
	expect(await (await at('/ground/')).text()).toBe('home');
	expect((await at('/ground/room')).headers.get('location')).toBe('/ground/room/');
	expect((await at('/ground')).headers.get('location')).toBe('/ground/');
	expect((await at('/room/')).status).toBe(404);
	expect((await at('/groundwater/')).status).toBe(404);
});
