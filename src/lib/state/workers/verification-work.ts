import type { FaultCode } from '$lib/faults';
import type { AssessmentId, SignedRecord } from '$lib/records';
import type { PackedBytes } from './packed-bytes';

/** Checking signatures: nothing is kept for it, and records can be split in any way. */
export interface VerificationWork {
	readonly order: { readonly assessment: AssessmentId };
	readonly own: null;
	readonly parts: {
		readonly records: {
			readonly given: PackedBytes;
			/** One result a record, in order. */
			readonly outcome: readonly (SignedRecord | FaultCode)[];
		};
	};
}
