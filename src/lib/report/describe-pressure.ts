import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Pressure, ProcessPressure, StepTold, WorkaroundTold } from '$lib/scoring';

/** A sign for each answer, so that it is never told by colour alone. */
export const PRESSURE_SIGNS: Readonly<Record<Pressure, string>> = {
	breaks: '✕',
	'one-person': '①',
	slows: '▽',
	holds: '✓',
	dk: '?',
};

/** What happens under pressure, in a word or two. */
export function pressureName(pressure: Pressure): string {
	switch (pressure) {
		case 'breaks':
			return m.work_pressure_breaks();
		case 'one-person':
			return m.work_pressure_person();
		case 'slows':
			return m.work_pressure_slows();
		case 'holds':
			return m.work_pressure_holds();
		case 'dk':
			return m.work_pressure_dk();
		default:
			return unreachable(pressure);
	}
}

/** How a step is done that no system does. */
export function stepName(how: StepTold['how']): string {
	switch (how) {
		case 'by-hand':
			return m.work_pressure_hand();
		case 're-keyed':
			return m.work_pressure_rekeyed();
		case 'spreadsheet':
			return m.work_pressure_spreadsheet();
		default:
			return unreachable(how);
	}
}

/** Which way round a system it is. */
export function workaroundName(kind: WorkaroundTold['kind']): string {
	switch (kind) {
		case 'workaround':
			return m.work_pressure_around();
		case 'exception':
			return m.work_pressure_exceptions();
		case 'unofficial-tool':
			return m.work_pressure_tools();
		default:
			return unreachable(kind);
	}
}

/** How many steps of each kind and ways round accounts name, those of each person counted. */
export interface BesideCounts {
	readonly byHand: number;
	/** Typed in again, or in a spreadsheet: bridges between systems. */
	readonly bridges: number;
	readonly workarounds: number;
	readonly exceptions: number;
	readonly tools: number;
}

/** Counts what is done by hand and round about. */
export function countBeside({ steps, workarounds }: ProcessPressure): BesideCounts {
	const ways = (kind: WorkaroundTold['kind']) =>
		workarounds.filter((way) => way.kind === kind).length;
	const byHand = steps.filter(({ how }) => how === 'by-hand').length;
	return {
		byHand,
		bridges: steps.length - byHand,
		workarounds: ways('workaround'),
		exceptions: ways('exception'),
		tools: ways('unofficial-tool'),
	};
}

/** The same in words; nothing where there is none. */
export function besideWords(row: ProcessPressure): readonly string[] {
	const { byHand, bridges, workarounds, exceptions, tools } = countBeside(row);
	return [
		...(byHand > 0 ? [m.work_pressure_steps({ count: byHand })] : []),
		...(bridges > 0 ? [m.work_pressure_bridges({ count: bridges })] : []),
		...(workarounds > 0 ? [m.work_pressure_ways({ count: workarounds })] : []),
		...(exceptions > 0 ? [m.work_pressure_exception_count({ count: exceptions })] : []),
		...(tools > 0 ? [m.work_pressure_tool_count({ count: tools })] : []),
	];
}
