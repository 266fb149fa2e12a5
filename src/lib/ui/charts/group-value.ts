import type { ChartGroup } from './chart-group';

/** One group's figure on an axis, in the axis' unit; null where the group gave none. */
export interface GroupValue {
	readonly group: ChartGroup;
	readonly value: number | null;
}

/** One option's figure, for everyone and by group. */
export interface OptionValues {
	readonly id: string;
	readonly label: string;
	readonly overall: number | null;
	readonly groups: readonly GroupValue[];
}
