import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPresence, writePresence } from '../../../src/lib/sync/presence';
import { foundSample } from './sample-authors';

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const progress = { answered: 3, of: 42 };

test('[SY13] presence tells who, how far and where, and nothing else', async () => {
	const [key] = (await foundSample(1)).keys;
	const own = { author: key?.author ?? null, progress, place: 'goals' };
	expect(readPresence(writePresence(own))).toEqual(own);
	expect(readPresence(text({ ...own, name: 'Ada', answers: [5] }))).toEqual(own);
});

test.each([
	['an author that is none', { author: '<script>', progress }],
	['a progress that is no count', { author: null, progress: { answered: -1, of: 42 } }],
	['a progress beyond reason', { author: null, progress: { answered: 1e300, of: 42 } }],
	['a place as long as a novel', { author: null, progress, place: 'x'.repeat(65) }],
	['another shape', [null, 3, 42]],
])('[SY13] %s is refused', (_, value) => {
	expect(readPresence(text(value))).toBeNull();
});

test('[SY13] whatever the bytes, reading them never throws', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.uint8Array(),
				fc.json().map((json) => new TextEncoder().encode(json)),
			),
			(bytes) => {
				readPresence(bytes);
				expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
			},
		),
	);
});
