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
