import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityId, type Mention, type ProcessAccount } from '$lib/questionnaires';
import { accountTable, namesInUse } from '$lib/report';
import { normaliseName } from '$lib/scoring';
import { anyAccount } from '../questionnaires/arbitrary-account';

const nameOf = (mention: Mention) => (mention.kind === 'words' ? mention.text : mention.id);
const keyOf = (mention: Mention) => normaliseName(nameOf(mention)) || null;
const table = (accounts: readonly ProcessAccount[]) => accountTable(accounts, nameOf, keyOf);
const differing = (accounts: readonly ProcessAccount[]) =>
	table(accounts).flatMap(({ field, differs }) => (differs ? [field] : []));
const words = (text: string): Mention => ({ kind: 'words', text });

const dontKnow: ProcessAccount = {
	documented: 'dk',
	documentTrue: 'dk',
	owner: { kind: 'dk' },
	backup: { kind: 'dk' },
	authority: { kind: 'dk' },
	inputs: 'dk',
	outputs: [{ to: { kind: 'dk' }, item: 'something' }],
	systems: 'dk',
	data: 'dk',
	manualSteps: 'dk',
	approvals: 'dk',
	pressure: 'dk',
	workarounds: 'dk',
};

describe('[RE33] where accounts differ', () => {
	test('one account alone never differs', () => {
		fc.assert(
			fc.property(anyAccount, (account) => {
				expect(differing([account])).toEqual([]);
			}),
		);
	});

	test('an account that knows nothing, or says nothing, changes no difference', () => {
		fc.assert(
			fc.property(fc.array(anyAccount, { minLength: 2, maxLength: 4 }), (accounts) => {
				const before = differing(accounts);
				expect(differing([...accounts, dontKnow])).toEqual(before);
				expect(differing([{}, ...accounts])).toEqual(before);
			}),
		);
	});

	test('the order of the people does not matter', () => {
		fc.assert(
			fc.property(fc.array(anyAccount, { maxLength: 4 }), (accounts) => {
				expect(differing([...accounts].reverse())).toEqual(differing(accounts));
			}),
		);
	});

	test('names are compared by key, nobody is an answer, and words are not compared', () => {
		const owner = (text: string) => ({ owner: words(text), story: text });
		expect(differing([owner('Head of  Sales'), owner('head of sales')])).toEqual([]);
		expect(differing([owner('Sales'), owner('Billing')])).toEqual(['owner']);
		expect(differing([owner('Sales'), { owner: { kind: 'none' } }])).toEqual(['owner']);
	});

	test('a list differs where another, whole one lacks what it names; a row without a name may be any', () => {
		const from = (...names: readonly (string | null)[]): ProcessAccount => ({
			inputs: names.map((name) => ({ from: name === null ? { kind: 'dk' } : words(name) })),
		});
		expect(differing([from('A', 'B'), from('b', 'a')])).toEqual([]);
		expect(differing([from('A', 'B'), from('A')])).toEqual(['inputs']);
		expect(differing([from('A', 'B'), from('A', null)])).toEqual([]);
		expect(differing([from('A'), from('B', null)])).toEqual(['inputs']);
		expect(differing([from('A'), from()])).toEqual(['inputs']);
	});

	test('data and approvals differ by kind, lists of words only where one says that there are none', () => {
		const data = (source: string): ProcessAccount => ({
			data: [{ what: 'Tariffs', source: words(source) }],
		});
		expect(differing([data('SAP'), data('sap')])).toEqual([]);
		expect(differing([data('SAP'), data('Spreadsheet')])).toEqual(['data']);
		const step = (what: string): ProcessAccount => ({ manualSteps: [{ what, how: 'by-hand' }] });
		expect(differing([step('Copy'), step('Check')])).toEqual([]);
		expect(differing([step('Copy'), { manualSteps: [] }])).toEqual(['manualSteps']);
	});
});

describe('[RE34] accounts as text', () => {
	test('every field that somebody answered has one row, with a cell of each person', () => {
		fc.assert(
			fc.property(fc.array(anyAccount, { minLength: 1, maxLength: 3 }), (accounts) => {
				const rows = table(accounts);
				for (const { field, cells } of rows) {
					expect(cells).toHaveLength(accounts.length);
					for (const [index, cell] of cells.entries()) {
						const said = accounts[index]?.[field];
						if (said === 'dk') expect(cell.kind).toBe('dk');
						if (said === undefined) expect(cell.kind).toBe('missing');
						if (Array.isArray(said)) {
							expect(cell).toMatchObject({ kind: 'said' });
							expect(cell.kind === 'said' && cell.lines).toHaveLength(Math.max(1, said.length));
						}
					}
				}
				const answered = new Set(
					accounts.flatMap((account) =>
						Object.entries(account).flatMap(([field, said]) =>
							typeof said === 'string' && said.trim() === '' ? [] : [field],
						),
					),
				);
				expect(new Set(rows.map(({ field }) => field as string))).toEqual(answered);
			}),
		);
	});

	test('an entry is told by the name it has now, nobody and none are told, and an unknown entry is called that', () => {
		const id = entityId('system-0123456789abcdef');
		const account: ProcessAccount = {
			owner: { kind: 'none' },
			authority: { kind: 'entry', id },
			systems: [{ system: { kind: 'entry', id }, purpose: 'Invoices' }],
			approvals: [],
			outputs: [{ to: { kind: 'outside' }, item: 'Invoice', form: 'e-mail' }],
		};
		const told = (name: string | null) =>
			accountTable([account], () => name, keyOf).map(({ label, cells: [cell] }) => [
				label,
				cell?.kind === 'said' ? cell.lines : cell?.kind,
			]);
		expect(told('SAP')).toEqual([
			['Responsible', ['Nobody']],
			['What goes out', ['To outside the organisation · Invoice · e-mail']],
			['Systems', ['SAP · Invoices']],
			['Which one counts', ['SAP']],
			['Approvals', ['None']],
		]);
		expect(told(null)).toContainEqual(['Which one counts', ['A name that is not on this device']]);
	});
});

describe('[RE35] names in use', () => {
	test('each name stands once by its key, an entry before words, and what oneself used is marked', () => {
		const id = entityId('system-0123456789abcdef');
		const names = namesInUse({
			listed: [{ kind: 'system', mention: { kind: 'entry', id }, name: 'SAP' }],
			own: [{ systems: [{ system: words('sap') }], owner: words('Ann') }],
			seen: [{ owner: words('ANN'), backup: words('Bob'), inputs: 'dk' }],
			nameOf,
		});
		expect(names).toEqual([
			{ kind: 'system', mention: { kind: 'entry', id }, name: 'SAP', isOwn: true },
			{ kind: 'person', mention: words('Ann'), name: 'Ann', isOwn: true },
			{ kind: 'person', mention: words('Bob'), name: 'Bob', isOwn: false },
		]);
	});

	test('every name that an account mentions is offered, none twice', () => {
		fc.assert(
			fc.property(fc.array(anyAccount, { maxLength: 3 }), (accounts) => {
				const names = namesInUse({ listed: [], own: accounts, seen: accounts, nameOf });
				const keys = names.map(({ kind, name }) => `${kind} ${normaliseName(name)}`);
				expect(new Set(keys).size).toBe(keys.length);
				for (const { owner } of accounts) {
					if (owner?.kind !== 'words' || normaliseName(owner.text) === '') continue;
					expect(keys).toContain(`person ${normaliseName(owner.text)}`);
				}
			}),
		);
	});
});
