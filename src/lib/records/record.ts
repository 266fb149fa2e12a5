/** base64url of the first 16 bytes of SHA-256 of a record's bytes: 22 characters. Names the record everywhere. */
export type RecordKey = string & { readonly brand: 'RecordKey' };
/** The 16 bytes of an assessment's id as 32 lower-case hexadecimal characters. */
export type AssessmentId = string & { readonly brand: 'AssessmentId' };
/** base64url of an author's raw public key: 43 characters (Ed25519) or 87 (P-256). */
export type AuthorId = string & { readonly brand: 'AuthorId' };

/** What can be said in a body. Decoded maps are `Map`s, numbers are finite, map keys are text or integers. */
export type CborValue =
	| null
	| boolean
	| number
	| string
	| Uint8Array
	| readonly CborValue[]
	| ReadonlyMap<string | number, CborValue>;

/** A record before it is signed: the six fields of the payload. */
export interface RecordDraft {
	/** Counts the records of one author in one assessment, from 1. */
	readonly seq: number;
	/** Lamport clock: one more than the highest this author had seen. */
	readonly clock: number;
	/** What sort of statement this is, e.g. `answer`. */
	readonly kind: string;
	/** What the statement is about, e.g. `r1/sponsor-active`. */
	readonly subject: string;
	/** Seconds since 1970 by the author's watch: information only, nothing is decided by it. */
	readonly wallSeconds: number;
	readonly body: CborValue;
}

/** A record as bytes and as what they say. `author` is the key that the signature names. */
export interface SignedRecord extends RecordDraft {
	readonly key: RecordKey;
	readonly bytes: Uint8Array;
	readonly author: AuthorId;
}
