import { Fault } from '$lib/faults';
import { decodeCanonical } from './canonical-cbor';
import { isUnsupported } from './device-key';
import { encodeToBeSigned, type Envelope } from './envelope';
import { KeyCache } from './key-cache';
import { hasLowS } from './low-s';
import { assembleRecord, takeApart } from './parse-record';
import type { AssessmentId, SignedRecord } from './record';
import { WEB_CRYPTO_SIGNATURE } from './signature-algorithm';

const keys = new KeyCache(256);

/**
 * The record that these bytes are, its signature checked for this assessment. Throws Fault `record-too-large`,
 * `record-malformed`, `record-unverified`, or `browser-unsupported` where this browser does not know the signature's algorithm.
 *
 * @example
 * const key = await generateDeviceKey();
 * const draft = { seq: 1, clock: 1, kind: 'note', subject: 'any', wallSeconds: 0, body: 'Hello' };
 * const assessment = await foundAssessment(key.author, newSecret());
 * const { bytes } = await signRecord(draft, assessment, key);
 * (await verifyRecord(bytes, assessment)).body // => 'Hello'
 */
export async function verifyRecord(
	bytes: Uint8Array,
	assessment: AssessmentId,
): Promise<SignedRecord> {
	const own = new Uint8Array(bytes);
	const { envelope, draft } = takeApart(own, decodeCanonical);
	if (!(await isSignedFor(envelope, assessment))) {
		throw new Fault('record-unverified', { reason: 'signature' });
	}
	return assembleRecord(own, envelope, draft);
}

async function isSignedFor(envelope: Envelope, assessment: AssessmentId): Promise<boolean> {
	const { algorithm, publicKey, header, payload, signature } = envelope;
	if (algorithm === 'ES256' && !hasLowS(signature)) return false;
	const message = new Uint8Array(encodeToBeSigned(header, payload, assessment));
	const key = await importedKey(envelope, publicKey);
	const signed = new Uint8Array(signature);
	return crypto.subtle.verify(WEB_CRYPTO_SIGNATURE[algorithm], key, signed, message);
}

async function importedKey({ algorithm }: Envelope, publicKey: Uint8Array): Promise<CryptoKey> {
	try {
		return await keys.get(algorithm, publicKey);
	} catch (cause) {
		if (isUnsupported(cause)) throw new Fault('browser-unsupported', { missing: [algorithm] });
		throw new Fault('record-unverified', { reason: 'no point of the curve' }, { cause });
	}
}
