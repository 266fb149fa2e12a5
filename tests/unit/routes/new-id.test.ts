import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId } from '$lib/questionnaires';
import { newId } from '../../../src/routes/new-id';

test('makes ids of any names that fit a document and are not taken', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (names) => {
			const taken: string[] = [];
			for (const name of names) {
				const id = newId(name, taken);
				expect(isId(id)).toBe(true);
				expect(taken).not.toContain(id);
				taken.push(id);
			}
		}),
	);
});

test('keeps the words of a name', () => {
	expect(newId('Operations & Finance', [])).toBe('operations-finance');
	expect(newId('Zürich Büro', [])).toBe('zurich-buro');
	expect(newId('倉庫', [])).toBe('entry');
});
