import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { initialJavaScript } from '../bench/initial-javascript.mjs';
import { expect, test } from './app';

const build = new URL('../../build/', import.meta.url);
/** Bytes, each file packed by gzip alone. */
const LANDING = 60_000;
const ROOM = 140_000;

test('a page does not wait for more JavaScript than it may before it starts', () => {
	const sizeOf = (page: string) => initialJavaScript(build, page).gzipBytes;
	expect(sizeOf('index.html')).toBeLessThanOrEqual(LANDING);
	expect(sizeOf('join/index.html')).toBeLessThanOrEqual(LANDING);
	for (const place of ['lobby', 'answer', 'results', 'item']) {
		expect(sizeOf(`room/${place}/index.html`), place).toBeLessThanOrEqual(ROOM);
	}
});

test('every text of the site lies beside itself packed, for hosts that send it so', () => {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
	const texts = files.filter((name) => /\.(html|js|css|svg|json)$/.test(name));
	expect(texts.length).toBeGreaterThan(20);
	for (const name of texts) {
		const text = readFileSync(new URL(name, build));
		const read = (ending: string) => readFileSync(new URL(name + ending, build));
		expect(brotliDecompressSync(read('.br')).equals(text), `${name}.br`).toBe(true);
		expect(gunzipSync(read('.gz')).equals(text), `${name}.gz`).toBe(true);
	}
	// A device keeps each file once, as it is.
	expect(readFileSync(new URL('service-worker.js', build), 'utf8')).not.toMatch(/\.(br|gz)["'`]/);
});
