import { m } from '$lib/messages';
import { methodOfGroups } from './method-of-groups';
import { methodOfItems } from './method-of-items';
import { methodOfOutcomes } from './method-of-outcomes';
import { methodOfProcesses } from './method-of-processes';
import type { MethodRule } from './method-rule';
import type { Table } from './table';

/** Every threshold of the scorer's `config` in plain words, each in one rule, with its section. */
export const methodNote: readonly MethodRule[] = [
	...methodOfItems,
	...methodOfGroups,
	...methodOfProcesses,
	...methodOfOutcomes,
];

/** The method note as a table: a rule, its section. */
export function methodTable(): Table {
	return {
		columns: [m.method_rule(), m.method_section()],
		rows: methodNote.map(({ sentence, section }) => ({ header: sentence(), cells: [section] })),
	};
}
