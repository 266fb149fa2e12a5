import type { ChartGroup } from './chart-group';

/** Something that somebody wrote. Group and author are left out where they must not be told. */
export interface ChartComment {
	readonly id: string;
	readonly text: string;
	readonly group?: ChartGroup | undefined;
	readonly author?: string | undefined;
}
