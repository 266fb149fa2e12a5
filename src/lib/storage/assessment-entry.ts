import * as v from 'valibot';
import { isAssessmentId, SECRET_BYTES, type AssessmentId } from '$lib/records';

/** What Home knows about one assessment on this device. */
export interface AssessmentEntry {
	readonly id: AssessmentId;
	readonly title: string;
	readonly role: 'facilitator' | 'respondent' | 'observer';
	/** The 16 bytes from which the room's name and password follow; missing where there is no room, as in a sample. */
	readonly secret: Uint8Array | null;
	/** Wall time in ms. */
	readonly createdAt: number;
	readonly openedAt: number;
	/** When the last file was saved; missing before the first. */
	readonly backedUpAt: number | null;
	/** Size of the records on this device. */
	readonly bytes: number;
	/** Whether this device has answered the door: name, group, department. */
	readonly joined: boolean;
	readonly isSharing: boolean;
	readonly isSample: boolean;
}

const wallTime = v.pipe(v.number(), v.finite());

/** The id of an assessment as the databases hold it. */
export const assessmentIdSchema = v.custom<AssessmentId>(
	(input) => typeof input === 'string' && isAssessmentId(input),
	'not an assessment id',
);

/** How an entry lies on the shelf. */
export const assessmentEntrySchema: v.GenericSchema<unknown, AssessmentEntry> = v.object({
	id: assessmentIdSchema,
	title: v.string(),
	role: v.picklist(['facilitator', 'respondent', 'observer']),
	secret: v.nullable(
		v.pipe(
			v.instance(Uint8Array),
			v.check((bytes) => bytes.length === SECRET_BYTES, 'not a secret'),
		),
	),
	createdAt: wallTime,
	openedAt: wallTime,
	backedUpAt: v.nullable(wallTime),
	bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
	joined: v.boolean(),
	isSharing: v.boolean(),
	isSample: v.boolean(),
});
