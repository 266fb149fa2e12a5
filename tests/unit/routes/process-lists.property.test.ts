import fc from 'fast-check';
import { expect, test } from 'vitest';
import { departmentId, entityId } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import type { ListedProcess } from '$lib/state';
import { departmentGroups } from '../../../src/routes/room/processes/department-groups';
import { nearNames } from '../../../src/routes/room/near-names';

const departments = ['sales', 'billing', 'it'].map((id) => ({ id: departmentId(id), name: id }));
const process = fc
	.constantFrom('sales', 'billing', 'gone', null)
	.map((department): ListedProcess => ({
		id: entityId('process-0000000000000000'),
		name: 'Plan',
		department,
		frequency: null,
		criticality: null,
		isArchived: false,
		mergedInto: null,
		fields: new Map(),
	}));

test('every process stands in one department, those that are not placed or whose department is gone last', () => {
	fc.assert(
		fc.property(fc.array(process, { maxLength: 12 }), (processes) => {
			const groups = departmentGroups(processes, departments, 'not placed');
			expect(groups.flatMap((group) => group.processes)).toHaveLength(processes.length);
			for (const { id, processes: own } of groups) {
				expect(own.length).toBeGreaterThan(0);
				const isHere = ({ department }: ListedProcess) =>
					id === null ? department === null || department === 'gone' : department === id;
				expect(own.every(isHere)).toBe(true);
			}
			const places = groups.map(({ id }) => departments.findIndex((each) => each.id === id));
			const inOrder = places.map((place) => (place < 0 ? departments.length : place));
			expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
		}),
	);
});

const listed = ['Price a quote', 'Write the invoice', 'Close the month', 'Pay a supplier'].map(
	(name) => ({ key: normaliseName(name), entry: name }),
);

test.each([
	['', null, []],
	['INVOICE', null, ['Write the invoice']],
	['the', null, ['Write the invoice', 'Close the month']],
	['close  the MONTH!', 'Close the month', []],
	['Write the invoicse', null, ['Write the invoice']],
	['Hire somebody', null, []],
])('while %j is typed, near are', (typed, exact, near) => {
	expect(nearNames(typed, listed)).toEqual({ exact, near });
});
