import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowWeights } from '../../../src/lib/storage/row-weights';

/** Rows that are many and small, few and large, or both. */
const series = fc.array(
	fc.oneof(
		fc
			.integer({ min: 20, max: 400 })
			.chain((bytes) =>
				fc.integer({ min: 1, max: 300 }).map((count) => Array.from({ length: count }, () => bytes)),
			),
		fc.integer({ min: 1, max: 2_000_000 }).map((bytes) => [bytes]),
	),
	{ minLength: 1, maxLength: 30 },
);
/** How much smaller the document is than the updates it was made of; measured: 0.95 for single records. */
const compaction = fc.double({ min: 2 / 3, max: 1, noNaN: true });
const CONSTANT = 100_000;

interface Life {
	readonly written: number;
	readonly left: number;
	readonly documentBytes: number;
}

/** Writes rows as a keeper does; `leaves` tells after which of them the assessment is left and opened again. */
function live(rows: readonly number[], share: number, leaves: (row: number) => boolean): Life {
	let arrived = 0;
	let written = 0;
	let stored: number[] = [];
	let weights = new RowWeights({ bytes: 0, heaviestBytes: 0 });
	for (const [i, bytes] of rows.entries()) {
		arrived += bytes;
		written += bytes;
		stored.push(bytes);
		weights.add(bytes);
		if (weights.isTimeToTidy) {
			const whole = Math.ceil(arrived * share);
			written += whole;
			stored = [whole];
			weights.replaceAll(whole);
		}
		if (leaves(i)) {
			const sum = stored.reduce((before, row) => before + row, 0);
			weights = new RowWeights({ bytes: sum, heaviestBytes: Math.max(...stored) });
		}
	}
	const left = stored.reduce((before, row) => before + row, 0);
	return { written, left, documentBytes: Math.ceil(arrived * share) };
}

test('[ST21] whatever arrives and whenever one leaves, four times the document is written at most', () => {
	fc.assert(
		fc.property(series, compaction, fc.integer({ min: 1, max: 400 }), (parts, share, every) => {
			const { written, left, documentBytes } = live(
				parts.flat(),
				share,
				(row) => row % every === 0,
			);
			expect(written).toBeLessThanOrEqual(4 * documentBytes + CONSTANT);
			expect(left).toBeLessThanOrEqual(3 * documentBytes + CONSTANT);
		}),
	);
});

test.each([1_000, 5_000, 20_000, 100_000])(
	'[ST21] %i records that arrive singly are written three times and a bit',
	(count) => {
		const rows = Array.from({ length: count }, () => 190);
		const { written, documentBytes } = live(rows, 0.95, () => false);
		expect(written / documentBytes).toBeLessThan(3.2);
		// Rows alone; something was tidied.
		expect(written / documentBytes).toBeGreaterThan(1.5);
	},
);

test('[ST21] a tidying that failed is tried again when as much has been written as lies there', () => {
	const weights = new RowWeights({ bytes: 150_000, heaviestBytes: 70_000 });
	expect(weights.isTimeToTidy).toBe(true);
	weights.putOff();
	expect(weights.isTimeToTidy).toBe(false);
	weights.add(149_999);
	expect(weights.isTimeToTidy).toBe(false);
	weights.add(1);
	expect(weights.isTimeToTidy).toBe(true);
});

test('[ST21] a document of one row is whole, however large', () => {
	const weights = new RowWeights({ bytes: 0, heaviestBytes: 0 });
	weights.add(5_000_000);
	expect(weights.isTimeToTidy).toBe(false);
});
