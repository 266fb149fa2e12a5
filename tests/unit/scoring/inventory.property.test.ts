import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContradictions, SEVERITIES, type Inventory, type ProcessRecord } from '$lib/scoring';
import { anyInventory as inventory, PROCESSES } from './any-inventory';

describe('[SC44] findings', () => {
	test('come worst first, each once, whatever the order of the accounts and the spelling of names', () => {
		fc.assert(
			fc.property(inventory, (all) => {
				const own = findContradictions(all);
				const places = own.map(({ severity }) => SEVERITIES.indexOf(severity));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				const keys = own.map(({ code, subjects }) => JSON.stringify([code, subjects]));
				expect(new Set(keys).size).toBe(keys.length);
				expect(findContradictions({ ...all, records: all.records.toReversed() })).toEqual(own);
				const shouted = all.records.map((one) => ({
					...one,
					process: `  ${one.process.toUpperCase()}!`,
				}));
				expect(findContradictions({ ...all, records: shouted })).toEqual(own);
			}),
		);
	});
	test('one more person who knows nothing contradicts nobody', () => {
		const contradictions = [
			'DOC_CONFLICT',
			'OWNER_CONFLICT',
			'OWNER_DISPUTED',
			'OWNER_DENIED',
			'AUTHORITY_CONFLICT',
			'AUTHORITY_NOT_LISTED',
			'SYSTEMS_DIVERGE',
			'HANDOFF_UNACKNOWLEDGED',
			'INPUT_UNFED',
			'ITEM_MISMATCH',
		];
		const told = (all: Inventory) =>
			findContradictions(all).filter(({ code }) => contradictions.includes(code));
		fc.assert(
			fc.property(inventory, fc.constantFrom(...PROCESSES), (all, process) => {
				const silent: ProcessRecord = {
					by: 'p9',
					process,
					documented: 'dk',
					owner: '@dk',
					authority: '@dk',
					systems: null,
					inputs: null,
					outputs: null,
				};
				expect(told({ ...all, records: [...all.records, silent] })).toEqual(told(all));
			}),
		);
	});
	test('a merge makes two names one, and taking it back restores everything', () => {
		fc.assert(
			fc.property(inventory, (all) => {
				const own = findContradictions(all);
				const merged = findContradictions({ ...all, merges: { Ann: 'Finance' } });
				expect(merged.flatMap(({ subjects }) => subjects)).not.toContain('ann');
				const renamed = all.records.map((one) => ({
					...one,
					owner: one.owner === 'Ann' ? 'finance' : one.owner,
				}));
				expect(
					findContradictions({ ...all, records: renamed, merges: { Ann: 'Finance' } }),
				).toEqual(merged);
				expect(findContradictions({ ...all, merges: {} })).toEqual(own);
			}),
		);
	});
	test('merges are followed from one to the next, and may run in a circle', () => {
		const base = {
			by: 'p1',
			documented: null,
			authority: null,
			systems: null,
			inputs: null,
			outputs: null,
		};
		const records = ['Ann', 'Anna', 'A. Lee'].map((owner, i) => ({
			...base,
			by: `p${i}`,
			process: 'X',
			owner,
		}));
		const codes = (merges: Readonly<Record<string, string>>) =>
			findContradictions({ respondents: [], records, merges }).map(({ code }) => code);
		expect(codes({})).toContain('OWNER_CONFLICT');
		expect(codes({ Ann: 'Anna', Anna: 'A Lee' })).not.toContain('OWNER_CONFLICT');
		expect(codes({ Ann: 'Anna', Anna: 'A Lee', 'a lee': 'ann' })).not.toContain('OWNER_CONFLICT');
	});
});

const plain: Omit<ProcessRecord, 'by' | 'process'> = {
	documented: null,
	owner: null,
	authority: null,
	systems: null,
	inputs: null,
	outputs: null,
};

function codesOf(records: readonly ProcessRecord[]): readonly string[] {
	return findContradictions({ respondents: [], records }).map(
		({ code, severity, subjects }) => `${severity} ${code} ${subjects.join(', ')}`,
	);
}

describe('[SC45] what each rule asks', () => {
	test('owners: nobody, not known, too many processes', () => {
		const by = (person: string, owner: string | null, process = 'x') => ({
			...plain,
			by: person,
			process,
			owner,
		});
		expect(codesOf([by('p', '@none'), by('q', '@none')])).toContain('critical OWNER_NONE x');
		expect(codesOf([by('p', '@none'), by('q', '@dk')])).toContain('major OWNER_NONE x');
		expect(codesOf([by('p', '@dk'), by('q', null)])).toContain('major OWNER_UNKNOWN x');
		expect(codesOf([by('p', 'a'), by('q', 'b')])).toContain('major OWNER_CONFLICT x, a, b');
		const four = ['w', 'x', 'y', 'z'].map((process) => by('p', 'Bo', process));
		expect(codesOf(four.slice(0, 2))).not.toContain('info OWNER_OVERLOAD bo');
		expect(codesOf(four)).toContain('info OWNER_OVERLOAD bo');
	});
	test('sources: nothing counts, not listed, the same function twice', () => {
		const by = (own: Partial<ProcessRecord>) => ({ ...plain, by: 'p', process: 'x', ...own });
		expect(codesOf([by({ authority: '@none' })])).toContain('major AUTHORITY_NONE x');
		expect(codesOf([by({ authority: 'SAP', systems: ['Excel'] })])).toContain(
			'minor AUTHORITY_NOT_LISTED x',
		);
		expect(codesOf([by({ authority: 'SAP' })])).not.toContain('minor AUTHORITY_NOT_LISTED x');
		const functions = ['SAP', 'CRM', 'Excel'].map((system) => ({ function: 'Pricing', system }));
		expect(codesOf([by({ functions: functions.slice(0, 2) })])).toContain(
			'minor FUNCTION_DUPLICATED pricing, crm, sap',
		);
		expect(codesOf([by({ functions })])).toContain(
			'major FUNCTION_DUPLICATED pricing, crm, excel, sap',
		);
	});
	test('flows: not fed, isolated, in a circle with itself, and by one and the same person', () => {
		const by = (process: string, own: Partial<ProcessRecord>) => ({
			...plain,
			by: 'p',
			process,
			...own,
		});
		const [a, b] = [by('a', { outputs: [] }), by('b', { inputs: [{ from: 'a' }] })];
		expect(codesOf([a, b])).toContain('major INPUT_UNFED a, b');
		const [found] = findContradictions({ respondents: [], records: [a, b] });
		expect(found).toMatchObject({ code: 'INPUT_UNFED', isSelfInconsistent: true });
		const [other] = findContradictions({ respondents: [], records: [a, { ...b, by: 'q' }] });
		expect(other).toMatchObject({ code: 'INPUT_UNFED', isSelfInconsistent: false });
		expect(codesOf([by('a', { inputs: [], outputs: [] })])).toContain('minor PROCESS_ISOLATED a');
		expect(codesOf([by('a', { inputs: [], outputs: [{ to: '@external' }] })])).not.toContain(
			'minor PROCESS_ISOLATED a',
		);
		const self = by('a', { inputs: [{ from: 'a' }], outputs: [{ to: 'a' }] });
		expect(codesOf([self])).toContain('minor CYCLE a');
		expect(codesOf([by('a', { outputs: [{ to: 'a' }] })])).not.toContain('minor CYCLE a');
	});
	test('knowledge: nobody knows', () => {
		const records = ['p', 'q'].map((by) => ({ ...plain, by, process: 'x' }));
		expect(codesOf(records)).toContain('major NOBODY_KNOWS x');
	});
});
