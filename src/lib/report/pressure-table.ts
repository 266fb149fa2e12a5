import { m } from '$lib/messages';
import { PRESSURES, type ProcessPressure } from '$lib/scoring';
import { countBeside, pressureName } from './describe-pressure';
import type { Table } from './table';
import type { WorkNames } from './work-names';

/** What happens to each process under pressure as a table: how many accounts say what, and what is done by hand and round about. */
export function pressureTable(rows: readonly ProcessPressure[], names: WorkNames): Table {
	return {
		columns: [
			m.work_pressure_process(),
			m.work_owners_department(),
			m.work_pressure_weight(),
			...PRESSURES.map(pressureName),
			m.work_pressure_silent(),
			m.work_pressure_differ(),
			m.work_pressure_hand(),
			m.work_pressure_bridge_column(),
			m.work_pressure_around(),
			m.work_pressure_exceptions(),
			m.work_pressure_tools(),
		],
		rows: rows.map((row) => {
			const { byHand, bridges, workarounds, exceptions, tools } = countBeside(row);
			return {
				header: names.spell(row.process),
				cells: [
					names.departmentOf(row.process) ?? m.work_departments_none(),
					names.weightOf(row.process) ?? m.work_not_said(),
					...PRESSURES.map((pressure) => row.people[pressure].length),
					row.silent.length,
					row.doDiffer ? m.work_yes() : m.work_no(),
					byHand,
					bridges,
					workarounds,
					exceptions,
					tools,
				],
			};
		}),
	};
}
