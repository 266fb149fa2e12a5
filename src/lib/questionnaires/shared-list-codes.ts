/** How often a process runs. */
export const FREQUENCIES = [
	'daily',
	'weekly',
	'monthly',
	'quarterly',
	'yearly',
	'on-demand',
] as const;

export type Frequency = (typeof FREQUENCIES)[number];

/** How much stands still when a process does: a little, a part of the operation, the operation. */
export const CRITICALITIES = [1, 2, 3] as const;

export type Criticality = (typeof CRITICALITIES)[number];
