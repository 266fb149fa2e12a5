/** A fingerprint of a set of records in 20 bytes: equal digests mean equal records, except with probability 2^-128. */
export interface Digest {
	/** Number of verified records. */
	readonly count: number;
	/** XOR of the 16 bytes of all their keys, as 32 hexadecimal characters. */
	readonly xor: string;
}

/** A digest as one peer sends it to another. */
export interface DigestMessage extends Digest {
	/** Records are still arriving or being verified: this digest is about to change. */
	readonly isBusy: boolean;
	/** The receiver should answer with its own digest. */
	readonly wantsReply: boolean;
}

/** Size of a digest in a message: the count as 32 bits, most significant byte first, then the XOR. */
export const DIGEST_BYTES = 20;

const BUSY = 1;
const REPLY = 2;
const BYTES = 1 + DIGEST_BYTES;

/** Whether two digests are equal. */
export function isSameDigest(a: Digest, b: Digest): boolean {
	return a.count === b.count && a.xor === b.xor;
}

/** Writes a digest at `offset`. */
export function putDigest(view: DataView, offset: number, { count, xor }: Digest): void {
	view.setUint32(offset, count);
	for (let i = 0; i < 16; i++)
		view.setUint8(offset + 4 + i, parseInt(xor.slice(2 * i, 2 * i + 2), 16));
}

/** Reads the digest at `offset`. */
export function getDigest(view: DataView, offset: number): Digest {
	let xor = '';
	for (let i = 0; i < 16; i++)
		xor += view
			.getUint8(offset + 4 + i)
			.toString(16)
			.padStart(2, '0');
	return { count: view.getUint32(offset), xor };
}

/** The bytes of a `digest` frame. */
export function writeDigest(message: DigestMessage): Uint8Array {
	const view = new DataView(new ArrayBuffer(BYTES));
	view.setUint8(0, (message.isBusy ? BUSY : 0) | (message.wantsReply ? REPLY : 0));
	putDigest(view, 1, message);
	return new Uint8Array(view.buffer);
}

/** Reads a `digest` frame; `null` if its length is wrong. */
export function readDigest(bytes: Uint8Array): DigestMessage | null {
	if (bytes.length !== BYTES) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const flags = view.getUint8(0);
	const { count, xor } = getDigest(view, 1);
	return { count, xor, isBusy: (flags & BUSY) !== 0, wantsReply: (flags & REPLY) !== 0 };
}
