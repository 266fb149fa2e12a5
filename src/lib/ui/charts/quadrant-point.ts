import { m } from '$lib/messages';
import { formatNumber, type Table } from '$lib/report';
import type { ChartGroup } from './chart-group';

/** Readiness and alignment of everyone (no group) or of one group, 0..1 each; null where there is too little to say it. */
export interface QuadrantPoint {
	readonly group?: ChartGroup | undefined;
	readonly readiness: number | null;
	readonly alignment: number | null;
}

/** The table of a QuadrantChart. */
export function quadrantTable(points: readonly QuadrantPoint[]): Table {
	return {
		columns: [m.charts_group(), m.charts_dial_readiness(), m.charts_dial_alignment()],
		rows: points.map(({ group, readiness, alignment }) => ({
			header: group?.name ?? m.charts_everyone(),
			cells: [readiness, alignment].map((value) =>
				value === null ? m.charts_too_few() : formatNumber(value * 100, 0),
			),
		})),
	};
}
