import type { ListedProcess } from '$lib/state';

/** Processes of one department. */
export interface DepartmentGroup {
	/** `null` = not placed yet. */
	readonly id: string | null;
	readonly name: string;
	readonly processes: readonly ListedProcess[];
}

/**
 * Processes by department, in the order of the set-up, without departments that have none. Those that are not placed come last, also
 * those of a department that is there no longer. Cost: the number of processes.
 */
export function departmentGroups(
	processes: readonly ListedProcess[],
	departments: readonly { readonly id: string; readonly name: string }[],
	notPlaced: string,
): readonly DepartmentGroup[] {
	const known = new Set(departments.map(({ id }) => id));
	const byDepartment = new Map<string | null, ListedProcess[]>();
	for (const process of processes) {
		const { department } = process;
		const place = department !== null && known.has(department) ? department : null;
		const own = byDepartment.get(place);
		if (own) own.push(process);
		else byDepartment.set(place, [process]);
	}
	return [...departments, { id: null, name: notPlaced }].flatMap(({ id, name }) => {
		const own = byDepartment.get(id) ?? [];
		return own.length === 0 ? [] : [{ id, name, processes: own }];
	});
}
