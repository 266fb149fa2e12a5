import * as v from 'valibot';
import { Fault } from '$lib/faults';
import { encodeCanonical, type Decode } from './canonical-cbor';
import { fromHex } from './hex';
import type { AssessmentId } from './record';
import { RECORD_LIMITS } from './record-limits';
import { algorithmOf, type SignatureAlgorithm } from './signature-algorithm';

/** CBOR tag 18, COSE_Sign1 (RFC 9052 section 2), in its shortest form. */
const SIGN1_TAG = 0xd2;
const ALGORITHM_LABEL = 1;
const KEY_LABEL = 4;
/** Both Ed25519 and ES256. */
const SIGNATURE_BYTES = 64;

const Bytes = v.instance(Uint8Array);
const NoUnsignedHeaders = v.pipe(v.instance(Map), v.size(0));
const Signature = v.pipe(Bytes, v.length(SIGNATURE_BYTES));
const Parts = v.strictTuple([Bytes, NoUnsignedHeaders, Bytes, Signature]);

/** The parts of a COSE_Sign1 in our profile: the headers hold the algorithm and the author's raw public key and nothing else. */
export interface Envelope {
	readonly algorithm: SignatureAlgorithm;
	readonly publicKey: Uint8Array;
	/** The encoded protected header. */
	readonly header: Uint8Array;
	/** The encoded payload. */
	readonly payload: Uint8Array;
	readonly signature: Uint8Array;
}

/** The encoded protected header: {1: algorithm, 4: public key}. */
export function encodeHeader(coseNumber: number, publicKey: Uint8Array): Uint8Array {
	return encodeCanonical(
		new Map<number, number | Uint8Array>([
			[ALGORITHM_LABEL, coseNumber],
			[KEY_LABEL, publicKey],
		]),
	);
}

/** The bytes of a record. */
export function encodeEnvelope(
	header: Uint8Array,
	payload: Uint8Array,
	signature: Uint8Array,
): Uint8Array {
	const untagged = encodeCanonical([header, new Map(), payload, signature]);
	const bytes = new Uint8Array(untagged.length + 1);
	bytes[0] = SIGN1_TAG;
	bytes.set(untagged, 1);
	return bytes;
}

/** Takes a record's bytes apart, no signature checked. Throws Fault `record-too-large` or `record-malformed`. */
export function decodeEnvelope(bytes: Uint8Array, decode: Decode): Envelope {
	const limitBytes = RECORD_LIMITS.setupBytes;
	if (bytes.length > limitBytes) {
		throw new Fault('record-too-large', { bytes: bytes.length, limitBytes });
	}
	if (bytes[0] !== SIGN1_TAG) throw new Fault('record-malformed', { reason: 'no COSE_Sign1' });
	const parts = v.safeParse(Parts, decode(bytes.subarray(1), 2));
	if (!parts.success) throw new Fault('record-malformed', { reason: 'not our four parts' });
	const [header, , payload, signature] = parts.output;
	return { ...decodeHeader(header, decode), header, payload, signature };
}

function decodeHeader(
	header: Uint8Array,
	decode: Decode,
): Pick<Envelope, 'algorithm' | 'publicKey'> {
	const labels = decode(header, 1);
	const publicKey: unknown = labels instanceof Map ? labels.get(KEY_LABEL) : undefined;
	if (!(labels instanceof Map) || labels.size !== 2 || !(publicKey instanceof Uint8Array)) {
		throw new Fault('record-malformed', { reason: 'not our protected header' });
	}
	return { algorithm: algorithmOf(labels.get(ALGORITHM_LABEL), publicKey), publicKey };
}

/**
 * What is signed: Sig_structure of RFC 9052 section 4.4 with external_aad = canonical CBOR ["groundwork-record-1", assessment id].
 * The id is not in the record, so that a record of another assessment cannot pass.
 */
export function encodeToBeSigned(
	header: Uint8Array,
	payload: Uint8Array,
	assessment: AssessmentId,
): Uint8Array {
	const external = encodeCanonical(['groundwork-record-1', fromHex(assessment)]);
	return encodeCanonical(['Signature1', header, external, payload]);
}
