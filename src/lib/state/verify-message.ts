import type { FaultCode } from '$lib/faults';
import type { AssessmentId, SignedRecord } from '$lib/records';

/** What the page asks of its verifying worker. */
export interface VerifyRequest {
	readonly id: number;
	readonly assessment: AssessmentId;
	readonly batch: readonly Uint8Array[];
}

/** What the worker answers: one result a record, in order. */
export interface VerifyReply {
	readonly id: number;
	readonly results: readonly (SignedRecord | FaultCode)[];
}

/**
 * Page and worker are two halves of one build and the channel between them is private, so their messages are typed, not
 * parsed; these two functions are the only place that says so.
 */
export function parseVerifyRequest(data: unknown): VerifyRequest {
	return data as VerifyRequest;
}

/** See `parseVerifyRequest`. */
export function parseVerifyReply(data: unknown): VerifyReply {
	return data as VerifyReply;
}
