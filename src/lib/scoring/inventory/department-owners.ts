import type { ProcessOwnership } from './process-ownership';

/** How much of a department's work has an owner whom an account names. */
export interface DepartmentOwners {
	readonly department: string;
	readonly listed: number;
	readonly described: number;
	/** Described processes with one named owner or more. */
	readonly owned: number;
}

/**
 * Departments with processes, in the order given; a process without a department is nobody's. Cost O(processes). Source: SPEC 6.4.
 *
 * @example
 * const listed = [{ key: 'billing', department: 'finance' }];
 * departmentOwners(['finance'], listed, processOwnership(sampleInventory)) // => [{ department: 'finance', listed: 1, described: 1, owned: 1 }]
 */
export function departmentOwners(
	departments: readonly string[],
	processes: readonly { readonly key: string; readonly department: string | null }[],
	ownership: readonly ProcessOwnership[],
): readonly DepartmentOwners[] {
	const byKey = new Map(ownership.map((row) => [row.process, row]));
	const counts = new Map(
		departments.map((department) => [department, { listed: 0, described: 0, owned: 0 }]),
	);
	for (const { key, department } of processes) {
		const count = department === null ? undefined : counts.get(department);
		if (count === undefined) continue;
		const row = byKey.get(key);
		count.listed += 1;
		if (row !== undefined) count.described += 1;
		if (row !== undefined && row.owners.length > 0) count.owned += 1;
	}
	return [...counts]
		.filter(([, { listed }]) => listed > 0)
		.map(([department, count]) => ({ department, ...count }));
}
