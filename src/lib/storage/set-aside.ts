import * as v from 'valibot';
import type { AssessmentId } from '$lib/records';
import { assessmentIdSchema } from './assessment-entry';

/** One stored value that could not be read: kept as it was, out of the way of the rest. */
export interface SetAside {
	readonly assessment: AssessmentId;
	/** Where it lay: a row of the document, a mirrored record, or an entry of the shelf. */
	readonly place: 'updates' | 'records' | 'assessments' | 'keys';
	/** Its key there, as text. */
	readonly key: string;
	/** The value itself; missing where the browser could not even give it. */
	readonly value: unknown;
	/** Why it could not be read, for a developer. */
	readonly reason: string;
	/** Wall time in ms. */
	readonly at: number;
}

/** How a value that was set aside lies in `quarantine`. */
export const setAsideSchema: v.GenericSchema<unknown, SetAside> = v.object({
	assessment: assessmentIdSchema,
	place: v.picklist(['updates', 'records', 'assessments', 'keys']),
	key: v.string(),
	value: v.unknown(),
	reason: v.string(),
	at: v.number(),
});
