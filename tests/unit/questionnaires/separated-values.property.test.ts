import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeparatedValues } from '$lib/questionnaires';
import { tableCsv, tableTabs } from '$lib/report';

/** Without an apostrophe before what a formula begins with: that one is the writer's own. */
const cell = fc
	.string({ unit: fc.constantFrom(...'abc ,;"\'=-\r\n\té', 'ﬁ', '字'), maxLength: 8 })
	.filter((text) => !/^'[=+\-@\t\r]/.test(text));
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
	fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
		minLength: 1,
		maxLength: 6,
	}),
);

function asTable([columns = [], ...rows]: readonly (readonly string[])[]) {
	return { columns, rows: rows.map(([header = '', ...cells]) => ({ header, cells })) };
}

test('[RE40] what is saved as CSV is read back as it was', () => {
	fc.assert(
		fc.property(table, fc.boolean(), (rows, hasMark) => {
			const text = `${hasMark ? '\uFEFF' : ''}${tableCsv(asTable(rows))}`;
			expect(readSeparatedValues(text, ',').rows).toEqual(rows);
		}),
	);
});

test('[RE40] columns are found out where a saved table has two lines or more and no tabs or semicolons', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const plain = rows.map((line) => line.map((text) => text.replaceAll(/[;\t]/g, '.')));
			const { separator, rows: read } = readSeparatedValues(tableCsv(asTable(plain)));
			if (rows.length > 1) expect({ separator, read }).toEqual({ separator: ',', read: plain });
			else expect(separator).toBeNull();
		}),
	);
});

test('[RE40] a copied table is read back from the clipboard', () => {
	const name = cell.map((text) => `n${text.replaceAll(/[\t\r\n]+/g, ' ')}`);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 6 }), (rows) => {
			expect(readSeparatedValues(tableTabs(asTable(rows)))).toEqual({ separator: '\t', rows });
		}),
	);
});

test('[RE40] nothing but quotes, separators, apostrophes and ends of lines is lost, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'ab",;\t\n\r'), maxLength: 40 }), (text) => {
			const letters = (whole: string) => whole.replaceAll(/[^ab]/g, '');
			for (const separator of [undefined, '\t', ';', ',', null] as const) {
				const { rows } = readSeparatedValues(text, separator);
				expect(letters(rows.flat().join(''))).toBe(letters(text));
			}
		}),
	);
});

test.each([
	['Quote, confirm and book\nPlan the tour', null],
	['Quote, confirm and book\nPlan, drive\nPay', null],
	['Quote;Sales\r\nPlan;Operations', ';'],
	['"Quote, then book",Sales\rPlan,Operations', ','],
	['Quote\tSales, north\nPlan', '\t'],
	['', null],
])('[RE40] the separator of %j', (text, separator) => {
	expect(readSeparatedValues(text).separator).toBe(separator);
});

test('[RE40] a quote that is never closed is a character like others', () => {
	expect(readSeparatedValues('"Rush orders\nPlan').rows).toEqual([['"Rush orders'], ['Plan']]);
});
