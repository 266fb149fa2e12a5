import { fromBase64Url, toHex, type RecordKey } from '$lib/records';

/** A fingerprint of a set of records: equal sets have equal digests, and the other way round but for chance. */
export interface Digest {
	readonly count: number;
	/** XOR of the 16 bytes of all keys, as 32 hexadecimal characters. */
	readonly xor: string;
}

const KEY_BYTES = 16;

/** The digest of a growing set, kept as records come in. */
export class RunningDigest {
	#count = 0;
	readonly #xor = new Uint8Array(KEY_BYTES);

	/** Takes the 16 bytes of a key in. */
	add(keyBytes: Uint8Array): void {
		this.#count++;
		for (let at = 0; at < KEY_BYTES; at++)
			this.#xor[at] = (this.#xor[at] ?? 0) ^ (keyBytes[at] ?? 0);
	}

	get current(): Digest {
		return { count: this.#count, xor: toHex(this.#xor) };
	}
}

/** How many buckets records are divided into, by the first byte of the key. */
const BUCKETS = 256;

/** The digest of all records and of each of 256 buckets, so that two devices find what one of them lacks. */
export class Digests {
	readonly #all = new RunningDigest();
	readonly #buckets = Array.from({ length: BUCKETS }, () => new RunningDigest());

	add(key: RecordKey): void {
		const bytes = fromBase64Url(key);
		this.#all.add(bytes);
		this.#buckets[bytes[0] ?? 0]?.add(bytes);
	}

	get all(): Digest {
		return this.#all.current;
	}

	/** By first byte of the key, 0 to 255. */
	get buckets(): readonly Digest[] {
		return this.#buckets.map((bucket) => bucket.current);
	}
}
