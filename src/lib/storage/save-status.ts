import type { Fault } from '$lib/faults';

/** Whether everything in memory is on this device. Wall times in ms. */
export type SaveStatus =
	/** The databases have confirmed all of it, the last at `at`. */
	| { readonly state: 'saved'; readonly at: number }
	/** Something has waited or been under way since `since`. */
	| { readonly state: 'saving'; readonly since: number }
	/** The last attempt failed. What could not be written is in memory and goes with the next attempt. */
	| { readonly state: 'failed'; readonly fault: Fault };
