import { publicKeyOf } from './author-id';
import { decodeCanonical } from './canonical-cbor';
import type { DeviceKey } from './device-key';
import { encodeEnvelope, encodeHeader, encodeToBeSigned } from './envelope';
import { withLowS } from './low-s';
import { assembleRecord, takeApart } from './parse-record';
import { encodePayload } from './payload';
import type { AssessmentId, RecordDraft, SignedRecord } from './record';
import { COSE_ALGORITHM, WEB_CRYPTO_SIGNATURE } from './signature-algorithm';

/**
 * Signs a draft for one assessment. What comes back was read from the bytes again, so that a draft which others would refuse
 * fails here: throws Fault `record-malformed` or `record-too-large`.
 *
 * @example
 * const key = await generateDeviceKey();
 * const draft = { seq: 1, clock: 1, kind: 'note', subject: 'any', wallSeconds: 0, body: 'Hello' };
 * const record = await signRecord(draft, await foundAssessment(key.author, newSecret()), key);
 * [record.author === key.author, record.body] // => [true, 'Hello']
 */
export async function signRecord(
	draft: RecordDraft,
	assessment: AssessmentId,
	key: DeviceKey,
): Promise<SignedRecord> {
	const header = encodeHeader(COSE_ALGORITHM[key.algorithm], publicKeyOf(key.author));
	const payload = encodePayload(draft);
	const message = new Uint8Array(encodeToBeSigned(header, payload, assessment));
	const algorithm = WEB_CRYPTO_SIGNATURE[key.algorithm];
	const raw = new Uint8Array(await crypto.subtle.sign(algorithm, key.privateKey, message));
	const signature = key.algorithm === 'ES256' ? withLowS(raw) : raw;
	const bytes = encodeEnvelope(header, payload, signature);
	const { envelope, draft: written } = takeApart(bytes, decodeCanonical);
	return assembleRecord(bytes, envelope, written);
}
