import { createDecoder, readAny, readVarString, readVarUint8Array } from 'lib0/decoding';
import { fromBase64 } from 'lib0/buffer';
import * as v from 'valibot';

/** The longest message that is read from a meeting point, in characters: an offer with many addresses takes about 8,000. */
const MAX_CHARACTERS = 64 * 1024;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

const envelopeSchema = v.variant('type', [
	v.object({ type: v.literal('publish'), topic: v.string(), data: v.string() }),
	v.object({ type: v.literal('pong') }),
]);

const signalSchema = v.union([
	v.object({ type: v.picklist(['offer', 'answer']), sdp: v.string() }),
	v.object({
		type: v.literal('candidate'),
		candidate: v.object({
			candidate: v.string(),
			sdpMLineIndex: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
			sdpMid: v.nullish(v.string()),
		}),
	}),
]);

const contentSchema = v.variant('type', [
	v.object({ type: v.literal('announce'), from: id }),
	v.object({
		type: v.literal('signal'),
		from: id,
		to: id,
		token: v.optional(v.number()),
		signal: signalSchema,
	}),
]);

/** What a meeting point sends. */
export type Envelope = v.InferOutput<typeof envelopeSchema>;
/** What one peer sends another through a meeting point, after decryption. */
export type SignalContent = v.InferOutput<typeof contentSchema>;

/** Reads what came over the WebSocket; `null` for anything that is not part of y-webrtc's protocol. */
export function readEnvelope(data: unknown): Envelope | null {
	if (typeof data !== 'string' || data.length > MAX_CHARACTERS) return null;
	try {
		const parsed = v.safeParse(envelopeSchema, JSON.parse(data));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}

/** Decrypts the `data` of an envelope with the key of the room; `null` for anything that was not encrypted with it or cannot be read. */
export async function openSignal(data: string, key: CryptoKey): Promise<SignalContent | null> {
	try {
		const decoder = createDecoder(fromBase64(data));
		if (readVarString(decoder) !== 'AES-GCM') return null;
		const iv = new Uint8Array(readVarUint8Array(decoder));
		const cipher = new Uint8Array(readVarUint8Array(decoder));
		const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, cipher);
		const parsed = v.safeParse(contentSchema, readAny(createDecoder(new Uint8Array(plain))));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}
