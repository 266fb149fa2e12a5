/** Many pieces of bytes as one, which can be handed over without a copy of each. */
export interface PackedBytes {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Where each piece ends. */
	readonly ends: readonly number[];
}

/** Copies pieces into one buffer of its own. */
export function packBytes(pieces: readonly Uint8Array[]): PackedBytes {
	let length = 0;
	const ends = pieces.map((piece) => (length += piece.byteLength));
	const bytes = new Uint8Array(length);
	pieces.forEach((piece, place) => bytes.set(piece, (ends[place] ?? 0) - piece.byteLength));
	return { bytes, ends };
}

/** The pieces again, each with a buffer of its own. */
export function unpackBytes({ bytes, ends }: PackedBytes): readonly Uint8Array<ArrayBuffer>[] {
	return ends.map((end, place) => bytes.slice(ends[place - 1] ?? 0, end));
}
