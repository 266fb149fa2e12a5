import { createDecoder, hasContent, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/** A message of y-protocols' sync protocol as y-webrtc sends it. */
export type YjsMessage =
	/** A request for everything beyond this encoded state vector. */
	| { readonly kind: 'ask'; readonly stateVector: Uint8Array }
	/** The answer to an `ask`. */
	| { readonly kind: 'state'; readonly update: Uint8Array }
	| { readonly kind: 'update'; readonly update: Uint8Array };

const SYNC = 0;
const KINDS = ['ask', 'state', 'update'] as const;

/** Reads one message; `null` for anything else, including the library's own presence, because ours has frames of its own. */
export function readYjsMessage(message: Uint8Array): YjsMessage | null {
	try {
		const decoder = createDecoder(message);
		if (readVarUint(decoder) !== SYNC) return null;
		const kind = KINDS[readVarUint(decoder)];
		const body = readVarUint8Array(decoder);
		if (!kind || hasContent(decoder)) return null;
		return kind === 'ask' ? { kind, stateVector: body } : { kind, update: body };
	} catch {
		return null;
	}
}

/** The bytes of a message. */
export function writeYjsMessage(message: YjsMessage): Uint8Array {
	const encoder = createEncoder();
	writeVarUint(encoder, SYNC);
	writeVarUint(encoder, KINDS.indexOf(message.kind));
	writeVarUint8Array(encoder, message.kind === 'ask' ? message.stateVector : message.update);
	return toUint8Array(encoder);
}
