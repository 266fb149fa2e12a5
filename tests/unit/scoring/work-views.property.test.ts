import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findContradictions,
	knowledgeHolders,
	ownerLoads,
	PRESSURES,
	processOwnership,
	readInventory,
	systemOverlap,
	underPressure,
	unofficialTools,
	type KnownSystem,
} from '$lib/scoring';
import { anyInventory, anyRecord } from './any-inventory';

const known = (name: string, isOfficial: boolean | null): KnownSystem => ({
	name,
	owner: null,
	isOfficial,
	departments: ['sales'],
});
const LIST = [known('SAP', true), known('Excel', false), known('Fax', null)];
const anyListed = fc.array(
	fc.record({
		function: fc.constantFrom('Pricing', 'credit check', 'archive'),
		system: fc.constantFrom('sap', 'Fax'),
	}),
	{ maxLength: 3 },
);
const subjectsOf = (all: Parameters<typeof findContradictions>[0], code: string) =>
	findContradictions(all)
		.filter((finding) => finding.code === code)
		.map(({ subjects }) => subjects);

describe('[SC93] overlap of systems', () => {
	test('functions of several systems are those that the finding asks about, and come first', () => {
		fc.assert(
			fc.property(anyInventory, anyListed, (inventory, functions) => {
				const all = { ...inventory, functions };
				const { functions: rows } = systemOverlap(all, LIST);
				const several = rows.filter(({ cells }) => cells.size > 1);
				expect(rows.slice(0, several.length)).toEqual(several);
				const asked = several.map(({ key, cells }) => [key, ...cells.keys()]);
				expect(asked.toSorted()).toEqual([...subjectsOf(all, 'FUNCTION_DUPLICATED')].sort());
			}),
		);
	});
	test('every cell has a reason, every system a column, and the order of accounts does not matter', () => {
		fc.assert(
			fc.property(anyInventory, anyListed, (inventory, functions) => {
				const all = { ...inventory, functions };
				const { functions: rows, systems } = systemOverlap(all, LIST);
				const columns = new Set(systems.map(({ key }) => key));
				expect(columns.size).toBe(systems.length);
				expect([...columns]).toEqual(expect.arrayContaining(['sap', 'excel', 'fax']));
				for (const { key, cells } of rows) {
					for (const [system, { isListed, people }] of cells) {
						expect(columns).toContain(system);
						expect(isListed || people.length > 0).toBe(true);
						const who = all.records.filter((record) =>
							(record.functions ?? []).some(
								(use) => use.function === key && use.system.toLowerCase() === system,
							),
						);
						expect(people).toEqual([...new Set(who.map(({ by }) => by))].sort());
					}
				}
				const turned = { ...all, records: all.records.toReversed() };
				expect(systemOverlap(turned, LIST.toReversed())).toEqual({ functions: rows, systems });
				const tools = unofficialTools(all, LIST);
				expect(unofficialTools(turned, LIST)).toEqual(tools);
				expect(tools.map(({ key }) => key)).toContain('excel');
				expect(tools.flatMap(({ told }) => told)).toHaveLength(
					all.records
						.flatMap(({ work }) => work?.workarounds ?? [])
						.filter(({ kind }) => kind === 'unofficial-tool').length,
				);
			}),
		);
	});
	test('a system that only accounts name is known to no list, also where it is only the source that counts', () => {
		const record = {
			by: 'p1',
			process: 'Bill',
			documented: null,
			owner: null,
			authority: 'White board',
			systems: ['CRM', 'SAP'],
			inputs: null,
			outputs: null,
		} as const;
		const { systems } = systemOverlap({ respondents: [], records: [record] }, LIST);
		expect(
			systems.map(({ key, known: entry, processes }) => [key, entry?.name ?? null, processes]),
		).toEqual([
			['crm', null, ['bill']],
			['excel', 'Excel', []],
			['fax', 'Fax', []],
			['sap', 'SAP', ['bill']],
			['white board', null, ['bill']],
		]);
	});
});

describe('[SC94] ownership and knowledge', () => {
	test('says what the findings say, whatever the order of the accounts', () => {
		fc.assert(
			fc.property(anyInventory, (all) => {
				const rows = processOwnership(all);
				expect(processOwnership({ ...all, records: all.records.toReversed() })).toEqual(rows);
				const single = rows.filter((row) => row.asked.length > 1 && row.informed.length === 1);
				expect(single.map(({ process }) => [process])).toEqual(
					subjectsOf(all, 'SINGLE_POINT_OF_KNOWLEDGE'),
				);
				const holders = knowledgeHolders(rows);
				expect(holders.flatMap(({ alone }) => alone)).toHaveLength(single.length);
				for (const code of ['OWNER_NONE', 'OWNER_CONFLICT', 'OWNER_DENIED'] as const) {
					const asked = rows.filter(({ questions }) => questions.includes(code));
					expect(asked.map(({ process }) => process)).toEqual(
						[...new Set(subjectsOf(all, code).map(([process]) => process))].sort(),
					);
				}
				for (const { owners, questions, nobody } of rows) {
					expect(questions.includes('OWNER_CONFLICT')).toBe(owners.length > 1);
					expect(questions.includes('OWNER_DISPUTED')).toBe(owners.length > 0 && nobody.length > 0);
				}
			}),
		);
	});
	test('loads count each process once, under its sole owner; those marked are the finding’s', () => {
		fc.assert(
			fc.property(anyInventory, (all) => {
				const loads = ownerLoads(readInventory(all).processes);
				const owned = loads.flatMap(({ processes }) => processes);
				expect(new Set(owned).size).toBe(owned.length);
				const sole = processOwnership(all).filter(({ owners }) => owners.length === 1);
				expect(owned.toSorted()).toEqual(sole.map(({ process }) => process));
				const marked = loads.filter(({ isOverload }) => isOverload);
				expect(marked.map(({ owner }) => [owner]).sort()).toEqual(
					[...subjectsOf(all, 'OWNER_OVERLOAD')].sort(),
				);
			}),
		);
	});
});

describe('[SC95] under pressure', () => {
	const order = [...PRESSURES, null];
	test('leads with the worst that is said, counts each person once an answer, and no order of accounts matters', () => {
		fc.assert(
			fc.property(anyInventory, (all) => {
				const rows = underPressure(all, () => null);
				expect(underPressure({ ...all, records: all.records.toReversed() }, () => null)).toEqual(
					rows,
				);
				const places = rows.map(({ worst }) => order.indexOf(worst));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				for (const { people, silent, told, worst } of rows) {
					for (const answer of PRESSURES) {
						const saying = told.filter(({ pressure }) => pressure === answer);
						expect(people[answer]).toEqual([...new Set(saying.map(({ by }) => by))].sort());
					}
					const said = told.map(({ by }) => by);
					expect(silent.filter((by) => said.includes(by))).toEqual([]);
					expect(worst === null).toBe(told.length === 0);
				}
			}),
		);
	});
	test('one more person who does not know makes no difference between accounts, and never leads', () => {
		fc.assert(
			fc.property(anyInventory, anyRecord, (all, record) => {
				const work = { backup: null, pressureNote: null, steps: null, workarounds: null };
				const silent = { ...record, by: 'p9', work: { ...work, pressure: 'dk' as const } };
				const before = new Map(
					underPressure(all, () => null).map((row) => [row.process, row] as const),
				);
				for (const row of underPressure(
					{ ...all, records: [...all.records, silent] },
					() => null,
				)) {
					expect(row.doDiffer).toBe(before.get(row.process)?.doDiffer ?? false);
					if (row.worst !== 'dk') expect(row.worst).toBe(before.get(row.process)?.worst ?? null);
				}
			}),
		);
	});
	test('of two that are equally bad the one on which more hangs comes first', () => {
		const record = (process: string) =>
			({
				by: 'p1',
				process,
				documented: null,
				owner: null,
				authority: null,
				systems: null,
				inputs: null,
				outputs: null,
				work: {
					backup: null,
					pressure: 'breaks',
					pressureNote: null,
					steps: null,
					workarounds: null,
				},
			}) as const;
		const weights = new Map([
			['b', 3],
			['c', 2],
		]);
		const rows = underPressure(
			{ respondents: [], records: [record('a'), record('b'), record('c')] },
			(key) => weights.get(key) ?? null,
		);
		expect(rows.map(({ process }) => process)).toEqual(['b', 'c', 'a']);
	});
});
