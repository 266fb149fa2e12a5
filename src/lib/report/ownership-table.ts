import { m } from '$lib/messages';
import type { ProcessOwnership } from '$lib/scoring';
import { describeOwnership } from './describe-ownership';
import type { Table } from './table';
import type { WorkNames } from './work-names';

/** Who answers for which process and who knows it, as a table: a line a process. */
export function ownershipTable(rows: readonly ProcessOwnership[], names: WorkNames): Table {
	return {
		columns: [
			m.work_owners_process(),
			m.work_owners_department(),
			m.work_owners_owner(),
			m.work_owners_question(),
			m.work_owners_backup(),
			m.work_owners_described(),
			m.work_owners_informed(),
		],
		rows: rows.map((row) => {
			const words = describeOwnership(row, names);
			return {
				header: names.spell(row.process),
				cells: [
					names.departmentOf(row.process) ?? m.work_departments_none(),
					words.owners.join('; '),
					words.calm ?? words.questions.join(' '),
					words.backups.join('; '),
					words.described,
					words.informed,
				],
			};
		}),
	};
}
