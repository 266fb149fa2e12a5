/**
 * What each expected failure carries: everything its message to a person needs, and no prose.
 * The words are one table typed over every code, in `ui`.
 */
export interface FaultDetails {
	/** An answer that its item does not allow. */
	'answer-not-allowed': { item: string; reason: string };
	/** The document names reading rules this build does not know: it may be read, not written. */
	'document-too-new': { missing: readonly string[] };
	/** Bytes that are no canonical, well-formed record. */
	'record-malformed': { reason: string };
	/** A record whose signature does not fit its bytes, or that was signed for another assessment. */
	'record-unverified': { reason: string };
	/** A body that does not fit its kind. */
	'record-unreadable': { kind: string; reason: string };
	'record-too-large': { bytes: number; limitBytes: number };
	/** A link that was cut, mistyped or is not one of ours. */
	'invitation-broken': { reason: 'empty' | 'not-base64url' | 'wrong-length' | 'wrong-checksum' };
	'invitation-too-new': { version: number };
	/** A file that is not an export of this program. */
	'file-foreign': { name: string };
	'file-broken': { name: string; reason: string };
	'file-too-new': { name: string; version: number };
	'file-too-large': { name: string; bytes: number; limitBytes: number };
	/** A file that holds another assessment than the one it was opened in. */
	'file-of-another-assessment': { name: string; title: string };
	'assessment-not-here': { assessment: string };
	/** The device has no room left: the last change is in memory only. */
	'storage-full': { neededBytes: number };
	/** The browser refuses storage (private mode, policy, or somebody said no). */
	'storage-refused': { reason: string };
	/** The database went away under us, usually because another tab deleted it. */
	'storage-closed': { assessment: string };
	/** Some stored rows could not be read; the rest is open, the bad ones are set aside. */
	'storage-damaged': { assessment: string; rows: number };
	'storage-slow': { waitedMs: number };
	/** This browser lacks something without which nothing works. */
	'browser-unsupported': { missing: readonly string[] };
	/** Opened over plain http from another device: no keys, no worker, no camera. */
	'context-insecure': { origin: string };
	/** A device that does not hold the facilitator's key tried to act as facilitator. */
	'not-facilitator': { action: string };
	/** What a peer sent broke a limit of the frame layer. */
	'peer-misbehaved': { peer: string; rule: string };
	/** Something that is worked out of what people said could not be: `reason` is for whoever mends the program. */
	'work-failed': { work: string; reason: string };
	/** The meeting point could not be reached; what is on the device stays. */
	'signalling-unreachable': { url: string };
}

/** Every code an expected failure can have. */
export type FaultCode = keyof FaultDetails;

/** An expected failure: a code and its data. Anything else that is thrown is a bug. */
export class Fault<Code extends FaultCode = FaultCode> extends Error {
	override readonly name = 'Fault';

	constructor(
		readonly code: Code,
		readonly details: FaultDetails[Code],
		options?: ErrorOptions,
	) {
		super(`${code} ${JSON.stringify(details)}`, options);
	}
}

/** Whether an unknown thrown value is an expected failure. */
export function isFault(thrown: unknown): thrown is Fault {
	return thrown instanceof Fault;
}
