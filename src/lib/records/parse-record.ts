import { Fault } from '$lib/faults';
import { authorOf } from './author-id';
import { decodeVerified, type Decode } from './canonical-cbor';
import { decodeEnvelope, type Envelope } from './envelope';
import { decodePayload } from './payload';
import type { RecordDraft, SignedRecord } from './record';
import { recordKey } from './record-key';
import { RECORD_LIMITS } from './record-limits';

/**
 * A record's bytes as what they say: shape and limits are checked, **signature and canonical form are not**. Only for bytes that this
 * device verified before, which their key tells. Throws Fault `record-malformed` or `record-too-large`.
 *
 * @example
 * const key = await generateDeviceKey();
 * const draft = { seq: 1, clock: 1, kind: 'note', subject: 'any', wallSeconds: 0, body: 'Hello' };
 * const assessment = await foundAssessment(key.author, newSecret());
 * const { bytes } = await signRecord(draft, assessment, key);
 * (await parseRecord(bytes)).body // => 'Hello'
 */
export async function parseRecord(bytes: Uint8Array): Promise<SignedRecord> {
	const own = new Uint8Array(bytes);
	const { envelope, draft } = takeApart(own, decodeVerified);
	return assembleRecord(own, envelope, draft);
}

/** Both layers of a record, all limits kept. Throws Fault `record-malformed` or `record-too-large`. */
export function takeApart(
	bytes: Uint8Array,
	decode: Decode,
): { envelope: Envelope; draft: RecordDraft } {
	const envelope = decodeEnvelope(bytes, decode);
	const draft = decodePayload(envelope.payload, decode);
	const limitBytes = draft.kind === 'setup' ? RECORD_LIMITS.setupBytes : RECORD_LIMITS.bytes;
	if (bytes.length > limitBytes) {
		throw new Fault('record-too-large', { bytes: bytes.length, limitBytes });
	}
	return { envelope, draft };
}

/** The record made of these bytes and their parts. `bytes` must not change afterwards. */
export async function assembleRecord(
	bytes: Uint8Array,
	envelope: Envelope,
	draft: RecordDraft,
): Promise<SignedRecord> {
	const key = await recordKey(bytes);
	return Object.freeze({ ...draft, key, bytes, author: authorOf(envelope.publicKey) });
}
