import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	besideWords,
	describeOverlap,
	describeOwnership,
	describeTool,
	overlapTable,
	ownershipTable,
	pressureName,
	PRESSURE_SIGNS,
	pressureTable,
	systemMark,
	tableCsv,
	type WorkNames,
} from '$lib/report';
import {
	departmentOwners,
	overlapWithin,
	PRESSURES,
	processOwnership,
	systemOverlap,
	underPressure,
} from '$lib/scoring';
import { anyInventory } from '../scoring/any-inventory';

const names: WorkNames = {
	spell: (key) => key.toUpperCase(),
	nameOf: (person) => `Person ${person}`,
	departmentOf: (process) => (process === 'billing' ? 'Finance' : null),
	weightOf: (process) => (process === 'billing' ? 'The whole operation' : null),
};
const listed = [{ name: 'SAP', owner: null, isOfficial: false, departments: ['sales'] }];

describe('[RE70] overlap of systems in words', () => {
	test('a cell says who says so: the list, accounts, or both, each with a sign of its own', () => {
		const about = { function: 'Pricing', system: 'SAP' };
		const words = [
			describeOverlap({ isListed: true, people: ['a', 'b'] }, about),
			describeOverlap({ isListed: false, people: ['a'] }, about),
			describeOverlap({ isListed: true, people: [] }, about),
		];
		expect(words.map(({ sign, count, text }) => [sign, count, text])).toEqual([
			['●', 2, 'list, 2 descriptions'],
			['◐', 1, '1 description'],
			['○', 0, 'list'],
		]);
		for (const { sentence } of words) expect(sentence).toContain('“Pricing” in SAP');
		expect(systemMark({ known: null })).toBe('not on the list');
		expect(systemMark({ known: listed[0] ?? null })).toBe('unofficial');
	});
	test('the table has a line a function and a column a system, and a word exactly where a cell is', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				const overlap = systemOverlap(inventory, listed);
				const { columns, rows } = overlapTable(overlap, names.spell);
				expect(columns).toHaveLength(overlap.systems.length + 1);
				expect(rows).toHaveLength(overlap.functions.length);
				for (const [line, { cells }] of overlap.functions.entries()) {
					expect(rows[line]?.cells.map((cell) => cell !== '')).toEqual(
						overlap.systems.map(({ key }) => cells.has(key)),
					);
				}
				const part = overlapWithin(overlap, ({ key }) => key === 'sap');
				expect(part.functions).toEqual(overlap.functions.filter(({ cells }) => cells.has('sap')));
				for (const { cells } of part.functions) {
					expect(part.systems.map(({ key }) => key)).toEqual(
						expect.arrayContaining([...cells.keys()]),
					);
				}
			}),
		);
	});
	test('a tool is told by what the account says of it, nobody and don’t know in words', () => {
		const told = { purpose: 'prices', owner: '@none', data: null, ifStops: '=stop' };
		expect(describeTool(told)).toEqual([
			{ label: 'What it is for', text: 'prices' },
			{ label: 'Who looks after it', text: 'Nobody' },
			{ label: 'If it stops', text: '=stop' },
		]);
		expect(describeTool({ ...told, owner: '@dk' })[1]?.text).toBe('Don’t know');
	});
});

describe('[RE71] ownership in words', () => {
	test('what the findings ask is asked, blaming nobody; otherwise it says why there is nothing to ask', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				for (const row of processOwnership(inventory)) {
					const words = describeOwnership(row, names);
					expect(words.calm === null).toBe(row.questions.length > 0);
					if (words.calm === 'The descriptions agree') {
						expect(row.owners.map(({ people }) => people)).toEqual([row.asked]);
					}
					expect(words.questions).toHaveLength(row.questions.length);
					for (const question of words.questions) {
						expect(question).toContain('?');
						expect(question).not.toMatch(
							/wrong|fault|fail|error|must|should have|undefined|[{}@]/i,
						);
					}
					for (const { key, people } of row.owners) {
						expect(words.owners.join()).toContain(
							`${names.spell(key)} (${people.length} description`,
						);
					}
					for (const name of row.asked) expect(words.described).toContain(names.nameOf(name));
				}
			}),
		);
	});
	test('the table has a line a process, in the order given, and no cell becomes a formula or a code', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				const rows = processOwnership(inventory);
				const table = ownershipTable(rows, names);
				expect(table.rows.map(({ header }) => header)).toEqual(
					rows.map(({ process }) => names.spell(process)),
				);
				for (const { cells } of table.rows) {
					expect(cells).toHaveLength(table.columns.length - 1);
					expect(cells.join()).not.toMatch(/undefined|OWNER_|@|\(0 /);
				}
				expect(tableCsv(table)).not.toMatch(/(^|,)[=+@]/m);
			}),
		);
	});
	test('[SC94] departments count what is listed, described and owned; owned is never more than described', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				const ownership = processOwnership(inventory);
				const processes = ['billing', 'delivery', 'planning'].map((key) => ({
					key,
					department: key === 'planning' ? null : 'sales',
				}));
				const [sales, ...others] = departmentOwners(['sales', 'it'], processes, ownership);
				expect(others).toEqual([]);
				const own = ownership.filter(({ process }) => ['billing', 'delivery'].includes(process));
				expect(sales).toEqual({
					department: 'sales',
					listed: 2,
					described: own.length,
					owned: own.filter(({ owners }) => owners.length > 0).length,
				});
			}),
		);
	});
});

describe('[RE72] under pressure in words', () => {
	test('every answer has a name and a sign of its own', () => {
		expect(new Set(PRESSURES.map(pressureName)).size).toBe(PRESSURES.length);
		expect(new Set(Object.values(PRESSURE_SIGNS)).size).toBe(PRESSURES.length);
	});
	test('the table counts what the picture shows', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				const rows = underPressure(inventory, () => null);
				const table = pressureTable(rows, names);
				expect(table.rows).toHaveLength(rows.length);
				for (const [line, row] of rows.entries()) {
					const cells = table.rows[line]?.cells ?? [];
					expect(cells).toHaveLength(table.columns.length - 1);
					expect(cells.slice(2, 8)).toEqual([
						...PRESSURES.map((pressure) => row.people[pressure].length),
						row.silent.length,
					]);
					const beside = cells.slice(9).reduce((sum: number, cell) => sum + Number(cell), 0);
					expect(beside).toBe(row.steps.length + row.workarounds.length);
					expect(besideWords(row).length > 0).toBe(beside > 0);
				}
			}),
		);
	});
});
