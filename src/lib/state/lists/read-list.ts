import {
	readMilestone,
	readProcess,
	readSystem,
	type ListedMilestone,
	type ListedProcess,
	type ListedSystem,
	type Projection,
} from '$lib/model';

/** What the entries of each list are, as people edit them together. */
export interface ListedEntries {
	readonly process: ListedProcess;
	readonly system: ListedSystem;
	readonly milestone: ListedMilestone;
}

/** A list that people edit together. */
export type ListName = keyof ListedEntries;

/** Reads every entry of each list, archived and merged ones too, by name. */
export const READ_LIST: {
	readonly [List in ListName]: (projection: Projection) => readonly ListedEntries[List][];
} = {
	process: (projection) => projection.entities('process').map(readProcess),
	system: (projection) => projection.entities('system').map(readSystem),
	milestone: (projection) => projection.entities('milestone').map(readMilestone),
};
