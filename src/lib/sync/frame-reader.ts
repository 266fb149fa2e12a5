import { FRAME_RULES, frameKind, LAST_PART, PART_BYTES, type FrameKind } from './frame';

/** What reading one part gave. */
export type ReadPart =
	| { readonly kind: 'message'; readonly frame: FrameKind; readonly message: Uint8Array }
	/** The message is not complete yet. */
	| { readonly kind: 'waiting'; readonly frame: FrameKind }
	/** A kind that only newer builds know. */
	| { readonly kind: 'unknown' }
	| { readonly kind: 'broken'; readonly rule: string };

interface Incoming {
	readonly parts: Uint8Array[];
	bytes: number;
}

/** Joins parts into messages (SPEC SY3). Never throws. Holds at most one unfinished message of each kind, never more than its limit. */
export class FrameReader {
	readonly #unfinished = new Map<FrameKind, Incoming>();

	/** Reads what a channel delivered, whatever it is. */
	read(data: unknown): ReadPart {
		if (!(data instanceof ArrayBuffer)) return broken('part-not-binary');
		const part = new Uint8Array(data);
		const first = part[0];
		if (first === undefined) return broken('part-empty');
		if (part.length > PART_BYTES) return broken('part-too-large');
		const kind = frameKind(first & ~LAST_PART);
		if (!kind) return { kind: 'unknown' };
		return this.#append(kind, part.subarray(1), (first & LAST_PART) !== 0);
	}

	#append(kind: FrameKind, payload: Uint8Array, isLast: boolean): ReadPart {
		const { maxBytes, isUrgent } = FRAME_RULES[kind];
		const incoming = this.#unfinished.get(kind) ?? { parts: [], bytes: 0 };
		if (!isLast && isUrgent) return broken('urgent-in-parts');
		if (!isLast && payload.length === 0) return broken('part-empty');
		if (incoming.bytes + payload.length > maxBytes) {
			this.#unfinished.delete(kind);
			return broken('message-too-large');
		}
		incoming.parts.push(payload);
		incoming.bytes += payload.length;
		if (isLast) {
			this.#unfinished.delete(kind);
			return { kind: 'message', frame: kind, message: join(incoming) };
		}
		this.#unfinished.set(kind, incoming);
		return { kind: 'waiting', frame: kind };
	}
}

function broken(rule: string): ReadPart {
	return { kind: 'broken', rule };
}

function join({ parts, bytes }: Incoming): Uint8Array {
	const message = new Uint8Array(bytes);
	let offset = 0;
	for (const part of parts) {
		message.set(part, offset);
		offset += part.length;
	}
	return message;
}
