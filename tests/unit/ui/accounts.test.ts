import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityId, type Mention, type ProcessAccount } from '$lib/questionnaires';
import type { NameInUse } from '$lib/report';
import { ACCOUNT_PARTS, isPartFilled } from '../../../src/lib/ui/accounts/account-parts';
import {
	isEmptyAccount,
	withField,
	withLine,
	withoutRow,
	withRow,
} from '../../../src/lib/ui/accounts/edit-account';
import { findNames, mentionOf } from '../../../src/lib/ui/accounts/find-names';
import { anyAccount } from '../questionnaires/arbitrary-account';

const sap: Mention = { kind: 'entry', id: entityId('system-0123456789abcdef') };
const names: readonly NameInUse[] = [
	{ kind: 'system', mention: sap, name: 'SAP', isOwn: false },
	{ kind: 'system', mention: { kind: 'words', text: 'Old SAP' }, name: 'Old SAP', isOwn: false },
	{ kind: 'system', mention: { kind: 'words', text: 'My list' }, name: 'My list', isOwn: true },
	{ kind: 'person', mention: { kind: 'words', text: 'Sapna' }, name: 'Sapna', isOwn: false },
];
const found = (typed: string) => findNames(names, 'system', typed).map(({ name }) => name);

describe('names while typing', () => {
	test('they are found by key, one’s own first, then those that begin like it, of one kind only', () => {
		expect(found('')).toEqual(['My list', 'Old SAP', 'SAP']);
		expect(found(' sap ')).toEqual(['SAP', 'Old SAP']);
		expect(found('nothing')).toEqual([]);
		expect(found('my list'), 'what was typed itself').toEqual([]);
	});

	test('what was typed is the entry that has its key, else words, and nothing where it is no name', () => {
		expect(mentionOf(names, 'system', ' s-a-p')).toEqual({ kind: 'words', text: 's-a-p' });
		expect(mentionOf(names, 'system', ' Sap ')).toEqual(sap);
		expect(mentionOf(names, 'person', 'Sap')).toEqual({ kind: 'words', text: 'Sap' });
		expect(mentionOf(names, 'system', '  – ')).toBeNull();
	});
});

describe('changing an account', () => {
	test('a field is answered and taken back, blank text is no answer, and the rest stays', () => {
		const account: ProcessAccount = { documented: 'yes', story: 'So' };
		expect(withField(account, 'story', 'Then')).toEqual({ documented: 'yes', story: 'Then' });
		expect(withField(account, 'story', '  ')).toEqual({ documented: 'yes' });
		expect(isEmptyAccount(withField({ inputs: 'dk' }, 'inputs', null))).toBe(true);
		expect(isEmptyAccount(withField({}, 'inputs', []))).toBe(false);
	});

	test('rows are put, added at the end and removed; the last one gone is no answer, not "none"', () => {
		expect(withRow(undefined, 0, 'a')).toEqual(['a']);
		expect(withRow('dk', 3, 'a')).toEqual(['a']);
		expect(withRow(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
		expect(withoutRow(['a', 'b'], 0)).toEqual(['b']);
		expect(withoutRow(['a'], 0)).toBeNull();
		expect(withLine({ what: 'a', copies: 'b' }, 'copies', ' ')).toEqual({ what: 'a' });
	});

	test('every answer belongs to exactly one part of the form', () => {
		fc.assert(
			fc.property(anyAccount, (account) => {
				const fields = Object.keys(account).filter(
					(key): key is keyof ProcessAccount => key in account,
				);
				for (const field of fields) {
					const alone = withField({}, field, account[field] ?? null);
					const filled = ACCOUNT_PARTS.filter((part) => isPartFilled(alone, part));
					expect(filled).toHaveLength(isEmptyAccount(alone) ? 0 : 1);
				}
			}),
		);
	});
});
