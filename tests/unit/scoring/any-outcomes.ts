import fc from 'fast-check';
import { findContradictions, type OutcomeMap, type OutcomeMilestone } from '$lib/scoring';
import { anyInventory, PROCESSES } from './any-inventory';

/** A milestone of which nobody has said anything but its name. */
export const bareMilestone: OutcomeMilestone = {
	id: 'milestone-0000000000000001',
	name: 'Reached',
	kpi: null,
	unit: null,
	baseline: null,
	target: null,
	current: null,
	planned: null,
	day: null,
	measure: null,
	owner: null,
	secondOwner: null,
	ownerDepartment: null,
	outputDepartment: null,
	confirms: null,
	goal: null,
	figure: null,
	processes: [],
	source: null,
};

/** A map of nothing but these milestones. */
export function mapOf(
	milestones: readonly Partial<OutcomeMilestone>[],
	more: Partial<OutcomeMap> = {},
): OutcomeMap {
	return {
		milestones: milestones.map((own, index) => ({
			...bareMilestone,
			id: `milestone-${index}`,
			...own,
		})),
		departments: [
			{ id: 'it', name: 'IT' },
			{ id: 'sales', name: 'Sales' },
			{ id: 'finance', name: 'Finance' },
		],
		people: [],
		records: [],
		contradictions: [],
		goals: [],
		figures: [],
		...more,
	};
}

const person = fc.option(fc.constantFrom('Ann', 'ann ', 'Ben', 'Sales', 'IT'));
const department = fc.option(fc.constantFrom('it', 'sales', 'finance', 'gone'));
const value = fc.option(fc.integer({ min: -50, max: 50 }));

const anyMilestone = fc.record({
	name: fc.constantFrom('Faster', 'Cheaper'),
	kpi: fc.option(fc.constantFrom('days', 'cost')),
	baseline: value,
	target: value,
	current: value,
	planned: value,
	measure: fc.option(fc.constantFrom('lead' as const, 'lag' as const)),
	owner: person,
	secondOwner: person,
	ownerDepartment: department,
	outputDepartment: department,
	confirms: person,
	goal: fc.option(fc.constantFrom('cost', 'revenue')),
	figure: fc.option(fc.constantFrom('cash', 'errors')),
	processes: fc.uniqueArray(fc.constantFrom(...PROCESSES), { maxLength: 3 }),
	source: fc.option(fc.constantFrom(...PROCESSES)),
});

const anyWish = (ids: readonly string[]) =>
	fc.tuple(...ids.map(() => fc.tuple(fc.boolean(), fc.boolean()))).map((wishes) =>
		wishes.map(([isForAll, isForGroup], index) => ({
			id: ids[index] ?? '',
			label: ids[index] ?? '',
			isForAll,
			groups: isForGroup ? ['sales'] : [],
		})),
	);

/** Up to five milestones over an inventory whose names meet theirs. */
export const anyOutcomes: fc.Arbitrary<OutcomeMap> = fc
	.record({
		milestones: fc.array(anyMilestone, { maxLength: 5 }),
		inventory: anyInventory,
		goals: anyWish(['cost', 'revenue', 'risk']),
		figures: anyWish(['cash', 'errors']),
		people: fc.array(
			fc.record({
				name: fc.constantFrom('Ann', 'Ben', 'Cy'),
				department: fc.constantFrom('it', 'sales', 'finance'),
				roles: fc.subarray(['IT', 'Sales', 'Finance']),
			}),
			{ maxLength: 4 },
		),
	})
	.map(({ milestones, inventory, goals, figures, people }) =>
		mapOf(milestones, {
			goals,
			figures,
			people,
			records: inventory.records,
			contradictions: findContradictions(inventory),
		}),
	);
