import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	jaroWinkler,
	mergeCandidates,
	normaliseName,
	suggestMerge,
	trigramSimilarity,
} from '$lib/scoring';

const word = fc.string({ unit: fc.constantFrom(...'abcdeüø'), minLength: 1, maxLength: 7 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('[SC39] how alike names are', () => {
	test('both similarities are symmetric shares, 1 for the same', () => {
		fc.assert(
			fc.property(name, name, (a, b) => {
				const { jaro, jaroWinkler: own } = jaroWinkler(a, b);
				expect(jaro).toBeGreaterThanOrEqual(0);
				expect(own).toBeGreaterThanOrEqual(jaro);
				expect(own).toBeLessThanOrEqual(1);
				expect(trigramSimilarity(a, b)).toBe(trigramSimilarity(b, a));
				expect(trigramSimilarity(a, a)).toBe(1);
				expect(jaroWinkler(a, a)).toEqual({ jaro: 1, jaroWinkler: 1 });
				expect(jaroWinkler(a, '')).toEqual({ jaro: 0, jaroWinkler: 0 });
			}),
		);
	});
	test('the bonus for the same beginning is given at any similarity', () => {
		const { jaro, jaroWinkler: own } = jaroWinkler('crm', 'c r m');
		expect(own).toBeCloseTo(jaro + 0.1 * (1 - jaro), 12);
	});
	test('characters outside the basic plane are one character', () => {
		expect(jaroWinkler('😀a', '😀b').jaro).toBeCloseTo(jaroWinkler('xa', 'xb').jaro, 12);
	});
});

describe('[SC39] suggestions to merge', () => {
	test('go both ways, never within one key, and not by case or punctuation', () => {
		fc.assert(
			fc.property(name, name, (a, b) => {
				const own = suggestMerge(a, b);
				expect(suggestMerge(b, a)).toEqual(own);
				expect(own.isSameKey).toBe(normaliseName(a) === normaliseName(b));
				if (own.isSameKey) expect(own.kind).toBeNull();
				expect(suggestMerge(`${a.toUpperCase()}!`, b)).toEqual(own);
			}),
		);
	});
	test('other numbers and opposite words are never suggested', () => {
		fc.assert(
			fc.property(name, fc.nat(99), fc.nat(99), (own, a, b) => {
				if (a !== b) expect(suggestMerge(`${own} ${a}`, `${own} ${b}`).kind).toBeNull();
				expect(suggestMerge(`inbound ${own}`, `outbound ${own}`).kind).toBeNull();
				expect(suggestMerge(`${own} Payable`, `${own} receivables`).kind).toBeNull();
			}),
		);
	});
	test('a word of another order is the same words, a missing space is spacing', () => {
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 3, maxLength: 3 }), (words) => {
				const turned = words.toReversed().join(' ');
				expect(suggestMerge(words.join(' '), turned).kind).toBe('same-words');
			}),
		);
		expect(suggestMerge('Sales Order', 'Order sales').kind).toBe('same-words');
		expect(suggestMerge('e mail', 'email').kind).toBe('spacing');
		expect(suggestMerge('Research and Development', 'RD').kind).toBe('acronym');
		expect(suggestMerge('Åse Høiby', 'Ase Hoiby').kind).toBe('diacritics');
		expect(suggestMerge('', 'SAP')).toEqual({ isSameKey: false, kind: null });
	});
	test('the list asks once for each pair, by kind, and not again after a no', () => {
		const keys = ['hr', 'human resources', 'salesforce', 'sales force', 'hr'];
		const all = mergeCandidates(keys);
		expect(all.map(({ a, b, kind }) => [a, b, kind])).toEqual([
			['hr', 'human resources', 'acronym'],
			['sales force', 'salesforce', 'spacing'],
		]);
		expect(mergeCandidates(keys.toReversed())).toEqual(all);
		expect(mergeCandidates(keys, (a) => a === 'hr').map(({ kind }) => kind)).toEqual(['spacing']);
	});
});
