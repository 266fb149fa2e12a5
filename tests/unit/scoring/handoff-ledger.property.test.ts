import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findContradictions,
	HANDOFF_BREAKS,
	handoffLedger,
	handoffSeverity,
	SEVERITIES,
	type Finding,
	type Handoff,
	type Inventory,
	type ProcessRecord,
} from '$lib/scoring';
import { anyInventory } from './any-inventory';

const tell = ({ code, severity, subjects }: Finding) => JSON.stringify([code, severity, subjects]);

function breaksOf(ledger: readonly Handoff[]): readonly string[] {
	return [...new Set(ledger.flatMap(({ breaks }) => breaks.map(tell)))].sort();
}

function flowFindingsOf(inventory: Inventory): readonly string[] {
	return findContradictions(inventory)
		.filter(({ code }) => HANDOFF_BREAKS.some((each) => each === code))
		.map(tell)
		.sort();
}

describe('[SC70] the ledger of handoffs', () => {
	test('breaks where the findings say, and nowhere else', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				expect(breaksOf(handoffLedger(inventory))).toEqual(flowFindingsOf(inventory));
			}),
			{ numRuns: 500 },
		);
	});

	test('names the break that the two sides show', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				for (const { from, to, breaks } of handoffLedger(inventory)) {
					const codes = new Set(breaks.map(({ code }) => code));
					const isInside = from.end.kind === 'process' && to.end.kind === 'process';
					const [sent, got] = [from.statements.length > 0, to.statements.length > 0];
					const [gave, took] = [from.described.length > 0, to.described.length > 0];
					expect(codes.has('HANDOFF_UNACKNOWLEDGED')).toBe(isInside && sent && !got && took);
					expect(codes.has('TARGET_UNDESCRIBED')).toBe(isInside && sent && !got && !took);
					expect(codes.has('INPUT_UNFED')).toBe(isInside && got && !sent && gave);
					expect(codes.has('SOURCE_UNDESCRIBED')).toBe(isInside && got && !sent && !gave);
					expect(codes.has('ORPHAN_OUTPUT')).toBe(to.end.kind === 'nowhere');
					expect(sent || got).toBe(true);
					if (codes.has('ITEM_MISMATCH') || codes.has('CYCLE')) expect(sent && got).toBe(true);
					if (!isInside && to.end.kind !== 'nowhere') expect(breaks).toEqual([]);
				}
			}),
		);
	});

	test('has every handoff once, worst first, the same for any order of accounts', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				const ledger = handoffLedger(inventory);
				const keys = ledger.map(({ from, to, orphan }) =>
					JSON.stringify([from.end, to.end, orphan]),
				);
				expect(new Set(keys).size).toBe(keys.length);
				const places = ledger.map((each) => {
					const severity = handoffSeverity(each);
					return severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);
				});
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				const records = inventory.records.toReversed();
				expect(handoffLedger({ ...inventory, records })).toEqual(ledger);
			}),
		);
	});

	test('carries what each side says, in its own words, and who described a side without stating it', () => {
		const ledger = handoffLedger({
			respondents: [],
			records: [
				account('ann', 'Plan tour', {
					outputs: [{ to: 'Issue invoice', item: 'Proof of delivery', form: 'by e-mail' }],
				}),
				account('cat', 'Plan tour', { inputs: [] }),
				account('ben', 'Issue Invoice', { inputs: [{ from: 'Take order', item: 'Order' }] }),
			],
		});
		expect(ledger[0]).toEqual({
			from: {
				end: { kind: 'process', key: 'plan tour' },
				statements: [{ by: 'ann', item: 'Proof of delivery', form: 'by e-mail' }],
				described: ['ann'],
				silent: ['cat'],
			},
			to: {
				end: { kind: 'process', key: 'issue invoice' },
				statements: [],
				described: ['ben'],
				silent: [],
			},
			orphan: null,
			breaks: [
				{
					code: 'HANDOFF_UNACKNOWLEDGED',
					severity: 'major',
					subjects: ['plan tour', 'issue invoice'],
					isSelfInconsistent: false,
				},
			],
		});
		expect(ledger[1]?.breaks.map(({ code }) => code)).toEqual(['SOURCE_UNDESCRIBED']);
	});

	test('marks every handoff of a circle, and what crosses the border of the operation as unbroken', () => {
		const ledger = handoffLedger({
			respondents: [],
			records: [
				account('p', 'a', { inputs: [{ from: 'b' }], outputs: [{ to: 'b' }, { to: '@external' }] }),
				account('q', 'b', { inputs: [{ from: 'a' }], outputs: [{ to: 'a' }] }),
			],
		});
		expect(ledger.map(({ breaks }) => breaks.map(({ code }) => code))).toEqual([
			['CYCLE'],
			['CYCLE'],
			[],
		]);
		expect(ledger.at(-1)?.to.end).toEqual({ kind: 'outside' });
	});
});

function account(by: string, process: string, own: Partial<ProcessRecord>): ProcessRecord {
	return {
		by,
		process,
		documented: null,
		owner: null,
		authority: null,
		systems: null,
		inputs: null,
		outputs: null,
		...own,
	};
}
