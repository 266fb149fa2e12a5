import * as v from 'valibot';
import { Fault } from '$lib/faults';
import { encodeCanonical, type Decode } from './canonical-cbor';
import type { CborValue, RecordDraft } from './record';
import { RECORD_LIMITS } from './record-limits';

/** The payload itself is one array around the body. */
const PAYLOAD_DEPTH = RECORD_LIMITS.bodyDepth + 1;

const Counter = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const WallSeconds = v.pipe(Counter, v.maxValue(RECORD_LIMITS.wallSeconds));
const Kind = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));
const Subject = v.pipe(v.string(), v.regex(/^[A-Za-z0-9@._:/-]{1,200}$/));
/** Decoded as CBOR before, which is all that can be said of a body here. */
const Body = v.custom<CborValue>((value) => value !== undefined);
const Payload = v.strictTuple([Counter, Counter, Kind, Subject, WallSeconds, Body]);

/** The encoded payload of a draft: [seq, clock, kind, subject, wallSeconds, body]. Throws Fault `record-malformed`. */
export function encodePayload(draft: RecordDraft): Uint8Array {
	const fields = [draft.seq, draft.clock, draft.kind, draft.subject, draft.wallSeconds, draft.body];
	return encodeCanonical(fields, PAYLOAD_DEPTH);
}

/** What a payload says. Throws Fault `record-malformed`. */
export function decodePayload(bytes: Uint8Array, decode: Decode): RecordDraft {
	const fields = v.safeParse(Payload, decode(bytes, PAYLOAD_DEPTH));
	if (!fields.success) throw new Fault('record-malformed', { reason: 'not our six fields' });
	const [seq, clock, kind, subject, wallSeconds, body] = fields.output;
	return { seq, clock, kind, subject, wallSeconds, body };
}
