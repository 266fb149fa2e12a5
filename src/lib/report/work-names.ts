import type { HandoffNames } from './describe-handoff';

/** How keys, people and departments of processes are called. */
export interface WorkNames extends HandoffNames {
	/** Name of the department that a process (by key) belongs to; null where nobody said. */
	readonly departmentOf: (process: string) => string | null;
	/** How much stands still with a process, in words; null where nobody said. */
	readonly weightOf: (process: string) => string | null;
}
