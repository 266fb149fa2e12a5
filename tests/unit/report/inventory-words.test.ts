import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	describeFinding,
	describeHandoff,
	describeStatement,
	findingFamily,
	FINDING_FAMILIES,
	handoffTable,
	severityName,
	tableCsv,
} from '$lib/report';
import {
	findContradictions,
	FINDING_CODES,
	handoffLedger,
	OUTCOME_CODES,
	SEVERITIES,
	spellings,
	statementsBehind,
	type Inventory,
	type ProcessRecord,
} from '$lib/scoring';
import { anyInventory } from '../scoring/any-inventory';

const spell = (key: string) => key.toUpperCase();

describe('[RE30] findings in words', () => {
	test.each(FINDING_CODES)(
		'%s is a question about all of its subjects, and blames nobody',
		(code) => {
			const isHandoff = ['HANDOFF', 'TARGET', 'INPUT', 'SOURCE_U', 'ITEM', 'ORPHAN', 'CYCLE'];
			const isPair = isHandoff.some((start) => code.startsWith(start)) || code === 'OWNER_DENIED';
			const isList = ['OWNER_CONFLICT', 'AUTHORITY_CONFLICT', 'FUNCTION_DUPLICATED'].includes(code);
			const subjects = isList ? ['one', 'two', 'three'] : isPair ? ['one', 'two'] : ['one'];
			const words = describeFinding({ code, subjects }, spell);
			expect(words).toContain('?');
			for (const subject of subjects) expect(words).toContain(`“${subject.toUpperCase()}”`);
			expect(words).not.toMatch(/wrong|fault|fail|error|must|should have|undefined|[{}@]/i);
			expect(words).not.toContain(code);
		},
	);
	test('no two rules ask the same', () => {
		const questions = FINDING_CODES.map((code) =>
			describeFinding({ code, subjects: ['one', 'two'] }, spell),
		);
		expect(new Set(questions).size).toBe(FINDING_CODES.length);
	});
	test('a circle of one and an output without a name have words of their own', () => {
		expect(describeFinding({ code: 'CYCLE', subjects: ['a'] }, spell)).toBe(
			'Should “A” hand on to itself?',
		);
		expect(describeFinding({ code: 'ORPHAN_OUTPUT', subjects: ['a'] }, spell)).toBe(
			'Who needs what goes out of “A”? A description says nobody in particular receives it.',
		);
	});
	test('every rule has a family, every family a rule, every weight a word of its own', () => {
		const codes = [...FINDING_CODES, ...OUTCOME_CODES];
		expect(new Set(codes.map(findingFamily))).toEqual(new Set(FINDING_FAMILIES));
		expect(new Set(SEVERITIES.map(severityName)).size).toBe(SEVERITIES.length);
	});
});

describe('[RE31] the accounts behind a finding in words', () => {
	test('nobody, don’t know, nothing and not answered are four answers', () => {
		const words = (said: Partial<ProcessRecord>) =>
			describeStatement({ by: 'p', process: 'x', fields: ['owner', 'inputs'], said }).map(
				({ lines }) => lines,
			);
		expect(words({ owner: '@none', inputs: [] })).toEqual([['Nobody'], ['Nothing']]);
		expect(words({ owner: '@dk', inputs: null })).toEqual([['Don’t know'], ['Not answered']]);
		expect(
			words({ owner: 'Ann', inputs: [{ from: '@external', item: 'Order', form: 'by phone' }] }),
		).toEqual([['Ann'], ['Order (by phone) from outside the organisation']]);
	});
	test('every account has a line for everything that counts, without codes', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				for (const finding of findContradictions(inventory)) {
					for (const statement of statementsBehind(finding, inventory)) {
						const words = describeStatement(statement);
						expect(words).toHaveLength(statement.fields.length);
						for (const { lines } of words) {
							expect(lines.length).toBeGreaterThan(0);
							expect(lines.join()).not.toContain('@');
						}
					}
				}
			}),
			{ numRuns: 50 },
		);
	});
});

const silent: Omit<ProcessRecord, 'by' | 'process'> = {
	documented: null,
	owner: null,
	authority: null,
	systems: null,
	inputs: null,
	outputs: null,
};

describe('[RE32] handoffs in words', () => {
	const inventory: Inventory = {
		respondents: [],
		records: [
			{
				...silent,
				by: 'ann',
				process: 'Plan tour',
				outputs: [{ to: 'Send invoice', item: 'Proof', form: 'on paper' }, { to: 'Pay' }],
			},
			{ ...silent, by: 'ben', process: 'Send invoice', inputs: [] },
		],
	};
	const written = spellings(inventory);
	const names = {
		spell: (key: string) => written.get(key) ?? key,
		nameOf: (person: string) => person.toUpperCase(),
	};
	test('say what each side says, who described a side without it, and that a side is not described', () => {
		const words = handoffLedger(inventory).map((handoff) => describeHandoff(handoff, names));
		expect(words).toEqual([
			{
				from: 'Plan tour',
				to: 'Send invoice',
				stands: ['Receiver does not mention it'],
				sent: ['ANN: Proof (on paper)'],
				received: ['BEN described this side, but did not mention it.'],
			},
			{
				from: 'Plan tour',
				to: 'Pay',
				stands: ['Receiver’s side not described'],
				sent: ['ANN: did not say what'],
				received: ['Nobody has described this process yet.'],
			},
		]);
	});
	test('say who described the process but left this side empty or does not know it', () => {
		const pay = { ...silent, by: 'cat', process: 'Pay', owner: 'Ann' };
		const ledger = handoffLedger({ ...inventory, records: [...inventory.records, pay] });
		expect(ledger.map((handoff) => describeHandoff(handoff, names).received)).toContainEqual([
			'CAT described this process, but not what comes in.',
		]);
	});
	test('have as many lines in the table as in the ledger, each as wide as its headings', () => {
		fc.assert(
			fc.property(anyInventory, (any) => {
				const ledger = handoffLedger(any);
				const { columns, rows } = handoffTable(ledger, names);
				expect(rows).toHaveLength(ledger.length);
				for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
				for (const handoff of ledger) {
					const { stands, sent, received } = describeHandoff(handoff, names);
					expect(Math.min(stands.length, sent.length, received.length)).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 50 },
		);
	});
	test('no name becomes a formula in a spreadsheet', () => {
		const [record] = inventory.records;
		if (record === undefined) throw new Error('no record');
		const ledger = handoffLedger({ ...inventory, records: [{ ...record, process: '=1+1' }] });
		const raw = { ...names, spell: () => '=1+1' };
		expect(tableCsv(handoffTable(ledger, raw))).toContain("\r\n'=1+1,");
	});
});
