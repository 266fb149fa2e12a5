import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFault } from '$lib/faults';
import { toAssessmentId, toHex } from '$lib/records';
import { exportFile, readFile } from '$lib/storage';

const assessment = fc
	.uint8Array({ minLength: 16, maxLength: 16 })
	.map((bytes) => toAssessmentId(toHex(bytes)));
const contents = fc.record({
	assessment,
	title: fc
		.string({ unit: 'grapheme', maxLength: 200 })
		.filter((text) => !text.startsWith('\uFEFF')),
	records: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 40 }),
});
/** Text with half characters in it, as cutting leaves them, and byte order marks. */
const brokenText = fc.array(
	fc.oneof(fc.integer({ min: 0xd7f0, max: 0xe00f }), fc.constant(0xfeff), fc.constant(0x41)),
	{ maxLength: 1_100 },
);

function toTexts(records: readonly Uint8Array[]): readonly string[] {
	return [...new Set(records.map(toHex))].sort();
}

test('[ST30] what was exported is read back: id, title, each record once', () => {
	fc.assert(
		fc.property(contents, ({ assessment, title, records }) => {
			const file = exportFile({ assessment, title, records });
			const read = readFile(file, 'a');
			expect(read).toMatchObject({ name: 'a', assessment, title });
			expect(read.records.map(toHex)).toEqual(toTexts(records));
			expect(exportFile(read)).toEqual(file);
		}),
	);
});

test('[ST30] any title can be exported', () => {
	fc.assert(
		fc.property(assessment, brokenText, (id, codes) => {
			const title = String.fromCharCode(...codes);
			const file = exportFile({ assessment: id, title, records: [] });
			expect(readFile(file, '').title.length).toBeLessThanOrEqual(1_000);
		}),
	);
});

type Change = (file: Uint8Array, at: number, byte: number) => Uint8Array;
const changes: readonly Change[] = [
	(file, at, byte) => file.map((was, i) => (i === at ? byte : was)),
	(file, at) => file.slice(0, at),
	(file, at, byte) => new Uint8Array([...file.slice(0, at), byte, ...file.slice(at)]),
	(file, at) => new Uint8Array([...file.slice(0, at), ...file.slice(at + 1)]),
	(file, at, byte) => new Uint8Array([...file.slice(0, 8), byte, ...file.slice(at)]),
	(file, at) => new Uint8Array([...file.slice(0, at), ...file.slice(8)]),
];

test('[ST33] 500 spoilt files give a file or a Fault, and never anything else', () => {
	const spoilt = fc
		.tuple(contents, fc.constantFrom(...changes), fc.nat(), fc.nat({ max: 255 }))
		.map(([content, change, place, byte]) => {
			const file = exportFile(content);
			// Twice as often in the head, where the structure is.
			const at = place % (place % 2 === 0 ? file.length : Math.min(file.length, 60));
			return change(file, at, byte);
		});
	fc.assert(
		fc.property(spoilt, (bytes) => {
			try {
				const read = readFile(bytes, 'x');
				// A change may give another valid file; then it is a canonical one.
				expect(exportFile(read)).toEqual(bytes);
			} catch (thrown) {
				if (!isFault(thrown)) throw thrown;
				expect(thrown.code).toMatch(/^file-/);
			}
			expect(Reflect.get({}, 'polluted')).toBeUndefined();
			expect(Object.keys(Object.prototype)).toEqual([]);
		}),
		{ numRuns: 500 },
	);
});
