import { groupHue } from '../group-look';

/** A group as charts mark it: a letter and one of eight hues, never the hue alone. */
export interface ChartGroup {
	readonly id: string;
	readonly name: string;
	/** Place among the assessment's groups, from 0. It fixes letter and hue, so give the same everywhere. */
	readonly index: number;
}

/** The fill of a group's marks and bars: its hue as a chart's token, which keeps apart from the others on paper and in forced colours. */
export function groupFill(group: ChartGroup): string {
	return `var(--chart-group-${groupHue(group.index)})`;
}
