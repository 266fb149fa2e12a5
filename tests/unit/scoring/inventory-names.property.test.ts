import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findContradictions,
	findingProcesses,
	namesAlike,
	normaliseName,
	spellings,
	statementsBehind,
	type Finding,
	type Inventory,
	type ProcessRecord,
	type StatementBehind,
} from '$lib/scoring';
import { anyInventory } from './any-inventory';

const silent: Omit<ProcessRecord, 'by' | 'process'> = {
	documented: null,
	owner: null,
	authority: null,
	systems: null,
	inputs: null,
	outputs: null,
};

function ownedBy(...owners: readonly string[]): Inventory {
	const records = owners.map((owner, at) => ({ ...silent, by: `p${at}`, process: 'x', owner }));
	return { respondents: [], records };
}

describe('[SC71] how names were written', () => {
	test('every subject of a finding has a spelling with its key, whatever the order of the accounts', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				const written = spellings(inventory);
				for (const { subjects } of findContradictions(inventory)) {
					for (const key of subjects) expect(normaliseName(written.get(key) ?? '')).toBe(key);
				}
				const records = inventory.records.toReversed();
				expect(new Map(spellings({ ...inventory, records }))).toEqual(written);
			}),
		);
	});
	test('the most used one counts, of equally used ones the first by code point', () => {
		expect(spellings(ownedBy('Ann  Lee', 'ann lee', 'Ann Lee')).get('ann lee')).toBe('Ann Lee');
		expect(spellings(ownedBy('sap', 'SAP')).get('sap')).toBe('SAP');
		expect(spellings(ownedBy('@none', '@dk')).size).toBe(1);
	});
	test('of merged names the one that stands counts, however rarely it was written', () => {
		const merged = { ...ownedBy('Ann', 'Ann', 'Anna'), merges: { ann: 'anna' } };
		expect(spellings(merged).get('anna')).toBe('Anna');
		expect(spellings(merged).has('ann')).toBe(false);
	});
});

describe('[SC72] names that may mean the same', () => {
	const inventory = ownedBy('Transport Management System', 'TMS', 'Sales');
	test('are asked about once, of names of one kind, and not again when they are merged or refused', () => {
		expect(namesAlike(inventory)).toEqual([
			expect.objectContaining({
				a: 'tms',
				b: 'transport management system',
				kind: 'acronym',
				names: 'owners',
			}),
		]);
		expect(namesAlike(inventory, (a, b) => a === 'tms' && b.startsWith('transport'))).toEqual([]);
		const merges = { tms: 'transport management system' };
		expect(namesAlike({ ...inventory, merges })).toEqual([]);
		const [record] = ownedBy('TMS').records;
		if (record === undefined) throw new Error('no record');
		const systems = { ...record, systems: ['Transport Management System'] };
		expect(namesAlike({ respondents: [], records: [systems] })).toEqual([]);
	});
	test('are asked about once where they are names of two kinds', () => {
		const [one, other] = ownedBy('TMS', 'Transport Management System').records;
		if (one === undefined || other === undefined) throw new Error('no records');
		const records = [
			{ ...one, systems: ['TMS'] },
			{ ...other, systems: ['Transport Management System'] },
		];
		expect(namesAlike({ respondents: [], records })).toHaveLength(1);
	});
});

describe('[SC73] the accounts behind a finding', () => {
	test('are never none, are all that anybody said about it, and do not depend on the order of records', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				const records = inventory.records.toReversed();
				for (const finding of findContradictions(inventory)) {
					const behind = statementsBehind(finding, inventory);
					expect(behind.length).toBeGreaterThan(0);
					for (const process of findingProcesses(finding)) {
						const said = behind.filter((each) => each.process === process).map(({ by }) => by);
						const asked = inventory.records
							.filter((record) => normaliseName(record.process) === process)
							.map(({ by }) => by);
						expect(new Set(said)).toEqual(new Set(asked));
					}
					const again = statementsBehind(finding, { ...inventory, records });
					expect(tell(again)).toEqual(tell(behind));
				}
			}),
		);
	});
	test('show the field in question: what goes out of the sender, what comes into the receiver', () => {
		const records = [
			{ ...silent, by: 'p', process: 'a', outputs: [{ to: 'b' }] },
			{ ...silent, by: 'q', process: 'b', inputs: [] },
		];
		const inventory = { respondents: [], records };
		const finding = found('HANDOFF_UNACKNOWLEDGED', inventory);
		expect(
			statementsBehind(finding, inventory).map(({ by, process, fields }) => [by, process, fields]),
		).toEqual([
			['p', 'a', ['outputs']],
			['q', 'b', ['inputs']],
		]);
	});
	test('name the list of systems where a function stands there', () => {
		const functions = ['SAP', 'CRM'].map((system) => ({ function: 'Pricing', system }));
		const inventory = { respondents: [], records: [], functions };
		expect(statementsBehind(found('FUNCTION_DUPLICATED', inventory), inventory)).toEqual([
			{ by: null, process: null, fields: ['functions'], said: { functions } },
		]);
	});
});

function found(code: Finding['code'], inventory: Inventory): Finding {
	const finding = findContradictions(inventory).find((each) => each.code === code);
	if (finding === undefined) throw new Error(`no ${code}`);
	return finding;
}

/** Two accounts of one person may come in either order. */
function tell(behind: readonly StatementBehind[]): readonly string[] {
	return behind
		.map(({ by, process, fields, said }) =>
			JSON.stringify([by, process, fields, fields.map((field) => said[field])]),
		)
		.toSorted();
}
