import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIST_IMPORT_LIMITS, planListImport, type ImportContext } from '$lib/report';
import { normaliseName } from '$lib/scoring';

const context: ImportContext = {
	list: 'process',
	departments: [
		{ id: 'sales', name: 'Sales' },
		{ id: 'operations', name: 'Operations and dispatch' },
	],
	existing: ['Price a quote'],
};

function rowsOf(text: string, given: Partial<ImportContext> = {}) {
	const plan = planListImport(text, { ...context, ...given });
	return plan.kind === 'plan' ? plan.rows : plan;
}

describe('what a pasted list would add', () => {
	test('[RE41] headings say what the columns are, in any order', () => {
		expect(
			rowsOf('Criticality;Department;Owner;Process\nhigh;operations & dispatch;Ann;Plan a tour'),
		).toEqual([
			{
				kind: 'new',
				name: 'Plan a tour',
				fields: { criticality: 3, department: 'operations' },
				notRead: [],
			},
		]);
	});
	test('[RE41] without headings columns stand in the order of the fields, and what is not known is told', () => {
		expect(rowsOf('Plan a tour\tDepot\tweekly\t2\nPay\tSales\tsometimes')).toEqual([
			{
				kind: 'new',
				name: 'Plan a tour',
				fields: { frequency: 'weekly', criticality: 2 },
				notRead: ['Depot'],
			},
			{ kind: 'new', name: 'Pay', fields: { department: 'sales' }, notRead: ['sometimes'] },
		]);
	});
	test('[RE41] systems: several departments count where each is known', () => {
		const text =
			'System\tFunction\tOwner\tOfficial\tUsed by\nERP\tOrders\tIT\tyes\tSales, operations\nSheet\t\t\tno\tSales, Depot';
		expect(rowsOf(text, { list: 'system' })).toEqual([
			{
				kind: 'new',
				name: 'ERP',
				fields: { purpose: 'Orders', owner: 'IT', official: true, departments: 'sales operations' },
				notRead: [],
			},
			{ kind: 'new', name: 'Sheet', fields: { official: false }, notRead: ['Sales, Depot'] },
		]);
	});
	test('[RE42] each line is new, there already, or skipped with the reason', () => {
		const long = 'x'.repeat(LIST_IMPORT_LIMITS.nameLength + 1);
		const rows = rowsOf(`price  A QUOTE\nPlan a tour\n***\nplan a tour.\n${long}`);
		expect(rows).toMatchObject([
			{ kind: 'exists', name: 'price A QUOTE' },
			{ kind: 'new', name: 'Plan a tour' },
			{ kind: 'skipped', reason: 'no-name' },
			{ kind: 'skipped', reason: 'twice' },
			{ kind: 'skipped', reason: 'name-too-long' },
		]);
	});
	test('[RE42] too much is refused as a whole, at the limit it is not', () => {
		const lines = (count: number) => Array.from({ length: count }, (_, i) => `Do ${i}`).join('\n');
		const { rows: most, textLength } = LIST_IMPORT_LIMITS;
		expect(rowsOf(lines(most))).toHaveLength(most);
		expect(rowsOf(lines(most + 1))).toEqual({
			kind: 'refused',
			reason: 'too-many-rows',
			limit: most,
		});
		expect(rowsOf('x'.repeat(textLength + 1))).toMatchObject({ reason: 'too-long' });
		expect(rowsOf(' \n\n')).toEqual({ kind: 'empty' });
	});
	test('[RE42] whatever the text: no key is added twice, none that exists is called new', () => {
		const text = fc.string({ unit: fc.constantFrom(...'abPrice quot,;\t\n"'), maxLength: 80 });
		fc.assert(
			fc.property(text, (pasted) => {
				const plan = planListImport(pasted, context);
				if (plan.kind !== 'plan') return;
				const kept = plan.rows.filter(({ kind }) => kind !== 'skipped');
				const keys = kept.map(({ name }) => normaliseName(name));
				expect(new Set(keys).size).toBe(keys.length);
				for (const [index, row] of kept.entries()) {
					const isListed = keys[index] === normaliseName('Price a quote');
					expect(row.kind).toBe(isListed ? 'exists' : 'new');
				}
			}),
		);
	});
});
