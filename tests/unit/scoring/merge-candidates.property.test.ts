import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCandidates, normaliseName } from '$lib/scoring';
import { plainCandidates } from './plain-candidates';

/** Words that meet: a few real ones, opposites, numbers, small words, and what comes of two letters. */
const word = fc.oneof(
	fc.constantFrom(
		'order',
		'orders',
		'odrer',
		'invoice',
		'inv',
		'inbound',
		'outbound',
		'old',
		'new',
	),
	fc.constantFrom(
		'of',
		'and',
		'the',
		'2',
		'12',
		'io',
		'oi',
		'müller',
		'mueller',
		'muller',
		'größe',
	),
	fc.string({ unit: fc.constantFrom(...'aeø'), minLength: 1, maxLength: 5 }),
	fc.string({ unit: fc.constantFrom(...'dmin😀'), minLength: 1, maxLength: 9 }),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
/** A name, or it as somebody else might write it: a letter less, twice, exchanged; words turned round, run together. */
const names = fc
	.array(fc.tuple(name, fc.nat(), fc.nat(9)), { maxLength: 14 })
	.map((rows) => rows.flatMap(([own, at, how]) => [own, otherwise(own, at, how)]));

function otherwise(own: string, at: number, how: number): string {
	const place = at % own.length;
	const [before, here, after] = [own.slice(0, place), own.charAt(place), own.slice(place + 1)];
	if (how < 3) return `${before}${after}`;
	if (how < 5) return `${before}${here}${here}${after}`;
	if (how < 7) return `${before}${after.charAt(0)}${here}${after.slice(1)}`;
	return how < 9 ? own.split(' ').toReversed().join(' ') : own.replace(' ', '');
}

describe('[SC74] suggestions to merge, found without comparing all with all', () => {
	test('are those of every two names compared, with the same scores, in the same order', () => {
		fc.assert(
			fc.property(names, (written) => {
				const keys = written.map(normaliseName);
				expect(mergeCandidates(keys)).toEqual(plainCandidates(keys));
			}),
			{ numRuns: 1500 },
		);
	});
	test('leave out what was refused, in whatever order it is asked', () => {
		fc.assert(
			fc.property(names, fc.integer({ min: 2, max: 5 }), (written, every) => {
				const keys = written.map(normaliseName);
				const isRefused = (a: string, b: string) => (a.length + b.length) % every === 0;
				expect(mergeCandidates(keys, isRefused)).toEqual(plainCandidates(keys, isRefused));
			}),
			{ numRuns: 200 },
		);
	});
	test('at the very bounds none is missed: similarities on either side of each threshold occur', () => {
		const scores = fc
			.sample(names, { numRuns: 400, seed: 74 })
			.flatMap((written) => mergeCandidates(written.map(normaliseName)))
			.filter(({ kind }) => kind === 'similar')
			.map(({ score }) => score);
		expect(scores.filter((score) => score < 0.65).length).toBeGreaterThan(0);
		expect(scores.filter((score) => score >= 0.94 && score < 0.95).length).toBeGreaterThan(0);
	});
});

describe('[SC75] the key of a name', () => {
	/** As the formula says, whatever the characters. */
	function plainKey(written: string): string {
		return written
			.normalize('NFKC')
			.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
			.toUpperCase()
			.toLowerCase()
			.replaceAll('ς', 'σ')
			.normalize('NFKC')
			.replace(/['‘’ʼ`´]/gu, '')
			.replaceAll('&', ' and ')
			.replace(/[^\p{L}\p{N}\p{M}+#]/gu, ' ')
			.replace(/ +/g, ' ')
			.trim();
	}
	test('of plain characters is found without what only other scripts need', () => {
		const any = fc.oneof(
			fc.string(),
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
		);
		fc.assert(
			fc.property(any, (written) => {
				expect(normaliseName(written)).toBe(plainKey(written));
			}),
			{ numRuns: 2000 },
		);
		for (let code = 0; code < 0x80; code += 1) {
			const written = `x${String.fromCharCode(code)}Y`;
			expect(normaliseName(written)).toBe(plainKey(written));
		}
	});
});
