import { m } from '$lib/messages';
import type { SystemOverlap } from '$lib/scoring';
import { describeOverlap, systemMark } from './describe-overlap';
import type { Table } from './table';

/** The overlap of systems as a table: functions as rows, systems as columns; a cell without a word means that nobody says so. */
export function overlapTable(
	{ functions, systems }: SystemOverlap,
	spell: (key: string) => string,
): Table {
	return {
		columns: [
			m.work_overlap_function(),
			...systems.map((system) => {
				const [name, mark] = [spell(system.key), systemMark(system)];
				return mark === null ? name : m.work_overlap_header({ system: name, mark });
			}),
		],
		rows: functions.map(({ key, cells }) => ({
			header: spell(key),
			cells: systems.map(({ key: system }) => {
				const cell = cells.get(system);
				if (cell === undefined) return '';
				return describeOverlap(cell, { function: spell(key), system: spell(system) }).text;
			}),
		})),
	};
}
