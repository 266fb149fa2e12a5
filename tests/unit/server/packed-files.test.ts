import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../../src/server/start-server.mjs';
import { getBytes } from './get-bytes';

const script = 'export const digits = "0123456789";';
let site: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'groundwork-packed-'));
	const folder = join(site, '_app/immutable');
	await mkdir(folder, { recursive: true });
	await Promise.all([
		writeFile(join(folder, 'packed.js'), script),
		writeFile(join(folder, 'packed.js.br'), brotliCompressSync(script)),
		writeFile(join(folder, 'packed.js.gz'), gzipSync(script)),
		writeFile(join(folder, 'only-gzip.js'), script),
		writeFile(join(folder, 'only-gzip.js.gz'), gzipSync(script)),
		writeFile(join(site, '404.html'), 'shell'),
		writeFile(join(site, '404.html.br'), brotliCompressSync('shell')),
	]);
	server = await startServer({ directory: site, port: 0 });
});

afterAll(async () => {
	await server.close();
	await rm(site, { recursive: true });
});

describe('packed files', () => {
	const packed = '/_app/immutable/packed.js';

	test.each([
		['br', 'gzip, deflate, br'],
		['br', 'BR;q=0.5, gzip'],
		['gzip', 'gzip, deflate'],
		['gzip', 'gzip, br;q=0'],
		[undefined, 'deflate'],
		[undefined, 'gzip;q=0.0, br;q=0'],
		[undefined, 'brotli'],
		[undefined, ''],
	])('%s is sent to who takes "%s"', async (coding, accepted) => {
		const { headers, body } = await getBytes(server.port, packed, { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(coding);
		expect(headers['content-length']).toBe(String(body.length));
		expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect(headers['content-security-policy']).toContain("script-src 'self'");
		expect(headers.vary).toBe('Accept-Encoding');
		const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
		expect(unpack[coding === 'br' || coding === 'gzip' ? coding : 'none'](body).toString()).toBe(
			script,
		);
	});

	test('what was packed in one way only is sent in that way or as it is', async () => {
		const get = async (accepted: string) =>
			(await getBytes(server.port, '/_app/immutable/only-gzip.js', { 'accept-encoding': accepted }))
				.headers;
		expect((await get('gzip, br'))['content-encoding']).toBe('gzip');
		expect((await get('br'))['content-encoding']).toBeUndefined();
	});

	test('each form has a tag of its own, so that none is taken for another', async () => {
		const tags = await Promise.all(
			['br', 'gzip', ''].map(
				async (accepted) =>
					(await getBytes(server.port, packed, { 'accept-encoding': accepted })).headers.etag,
			),
		);
		expect(new Set(tags).size).toBe(3);
		const again = await getBytes(server.port, packed, {
			'accept-encoding': 'br',
			'if-none-match': tags[0] ?? '',
		});
		expect([again.status, again.headers.vary]).toEqual([304, 'Accept-Encoding']);
	});

	test('the page for an unknown address is packed too', async () => {
		const { status, headers, body } = await getBytes(server.port, '/no/such/page', {
			'accept-encoding': 'br',
		});
		expect([status, headers['content-encoding']]).toEqual([404, 'br']);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(brotliDecompressSync(body).toString()).toBe('shell');
	});
});

describe('ranges', () => {
	const get = (range: string, headers: Record<string, string> = {}) =>
		getBytes(server.port, '/_app/immutable/packed.js', {
			range,
			'accept-encoding': 'br, gzip',
			...headers,
		});
	const end = script.length - 1;

	test.each([
		['bytes=0-5', 0, 5],
		['bytes=0-0', 0, 0],
		['bytes=7-', 7, end],
		['bytes=-4', end - 3, end],
		['bytes=7-9999', 7, end],
	])('%s gives that part of the file itself', async (range, from, to) => {
		const { status, headers, body } = await get(range);
		expect([status, body.toString()]).toEqual([206, script.slice(from, to + 1)]);
		expect(headers['content-range']).toBe(`bytes ${from}-${to}/${script.length}`);
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	test.each(['bytes=5-2', 'bytes=9999-'])('%s is no part of it, and is said', async (range) => {
		const { status, headers, body } = await get(range);
		expect([status, body.length]).toEqual([416, 0]);
		expect(headers['content-range']).toBe(`bytes */${script.length}`);
		expect(headers['cache-control']).toBeUndefined();
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	test.each(['items=0-5', 'bytes=x-y', 'bytes=0-1,4-5'])('%s gives all of it', async (range) => {
		const { status, body } = await get(range);
		expect([status, body.toString()]).toEqual([200, script]);
	});

	test('a part of a version that is gone is all of the new one', async () => {
		const stale = await get('bytes=0-5', { 'if-range': '"other"' });
		expect([stale.status, stale.body.toString()]).toEqual([200, script]);
		const { headers } = await getBytes(server.port, '/_app/immutable/packed.js');
		const fresh = await get('bytes=0-5', { 'if-range': headers.etag ?? '' });
		expect(fresh.status).toBe(206);
	});

	test('the page for an unknown address has no parts', async () => {
		const { status, body } = await getBytes(server.port, '/no/such/page', { range: 'bytes=0-1' });
		expect([status, body.toString()]).toEqual([404, 'shell']);
	});

	test('no header makes the server stop', async () => {
		const text = fc.stringMatching(/^[\x20-\x7e]{0,30}$/);
		const number = fc.oneof(fc.integer({ min: -3, max: 60 }).map(String), fc.constant(''));
		const range = fc.oneof(
			text,
			fc
				.array(fc.tuple(number, number), { maxLength: 3 })
				.map((parts) => `bytes=${parts.map((part) => part.join('-')).join(',')}`),
		);
		await fc.assert(
			fc.asyncProperty(range, text, text, async (asked, accepted, tag) => {
				const headers = { 'accept-encoding': accepted, 'if-none-match': tag, 'if-range': tag };
				expect([200, 206, 304, 416]).toContain((await get(asked, headers)).status);
			}),
			{ numRuns: 200 },
		);
		expect((await get('bytes=0-5')).status).toBe(206);
	});
});
