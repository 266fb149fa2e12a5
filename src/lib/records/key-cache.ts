import { toBase64Url } from './base64-url';
import { WEB_CRYPTO_KEY, type SignatureAlgorithm } from './signature-algorithm';

/**
 * The public keys met last, imported: importing costs as much as verifying. Holds promises, so that a batch of one author's
 * records imports the key once. The least recently used leaves first.
 */
export class KeyCache {
	readonly #keys = new Map<string, Promise<CryptoKey>>();

	constructor(private readonly capacity: number) {}

	/** The key, ready to verify with. Rejects as WebCrypto does when the bytes are no key. */
	get(algorithm: SignatureAlgorithm, publicKey: Uint8Array): Promise<CryptoKey> {
		const name = toBase64Url(publicKey);
		const key = this.#keys.get(name) ?? importKey(algorithm, publicKey);
		this.#keys.delete(name);
		this.#keys.set(name, key);
		for (const oldest of this.#keys.keys()) {
			if (this.#keys.size <= this.capacity) break;
			this.#keys.delete(oldest);
		}
		return key;
	}
}

function importKey(algorithm: SignatureAlgorithm, publicKey: Uint8Array): Promise<CryptoKey> {
	const raw = new Uint8Array(publicKey);
	return crypto.subtle.importKey('raw', raw, WEB_CRYPTO_KEY[algorithm], false, ['verify']);
}
