import { m } from '$lib/messages';
import type { Table } from '$lib/report';
import type { ChartGroup } from './chart-group';

/** One cell: a figure and where it lies on the palette, or why there is none. */
export type HeatCell =
	| {
			readonly kind: 'value';
			/** -1..1 of the widest difference that can be shown; it picks the colour. */
			readonly value: number;
			/** The figure as printed in the cell, with its sign. */
			readonly text: string;
	  }
	| {
			readonly kind: 'none';
			/** Why there is no figure. */
			readonly why: string;
			/** The same, short enough for the cell. */
			readonly short: string;
	  };

/** One item of the map, its cells in the order of the groups. */
export interface HeatRow {
	readonly id: string;
	readonly label: string;
	/** What the figures of this row count, said once beside its label. */
	readonly unit?: string | undefined;
	/** Everyone's figure as text, shown after the groups where the map has a heading for it. */
	readonly everyone?: string | undefined;
	/** Rows of one section stand under its title. */
	readonly section?: string | undefined;
	readonly cells: readonly HeatCell[];
}

/** A run of rows of one section, in the order given. */
export interface HeatSection {
	readonly title: string | undefined;
	readonly rows: readonly HeatRow[];
}

/** Rows cut into runs of the same section; the order of rows stays. */
export function heatSections(rows: readonly HeatRow[]): readonly HeatSection[] {
	const sections: { title: string | undefined; rows: HeatRow[] }[] = [];
	for (const row of rows) {
		const last = sections.at(-1);
		if (last !== undefined && last.title === row.section) last.rows.push(row);
		else sections.push({ title: row.section, rows: [row] });
	}
	return sections;
}

/** The map as a plain table: what a screen reader's user or a spreadsheet takes away. */
export function heatTable(rows: readonly HeatRow[], groups: readonly ChartGroup[]): Table {
	return {
		columns: [m.charts_heat_item(), ...groups.map(({ name }) => name)],
		rows: rows.map(({ label, cells }) => ({
			header: label,
			cells: cells.map((cell) => (cell.kind === 'value' ? cell.text : cell.why)),
		})),
	};
}
