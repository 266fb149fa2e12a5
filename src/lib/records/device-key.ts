import { authorOf } from './author-id';
import type { AuthorId } from './record';
import { WEB_CRYPTO_KEY, type SignatureAlgorithm } from './signature-algorithm';

/**
 * One person's signing key in one assessment on one device. The private key cannot be read out, by us neither; the whole can be
 * structured-cloned into IndexedDB.
 */
export interface DeviceKey {
	readonly algorithm: SignatureAlgorithm;
	readonly author: AuthorId;
	readonly privateKey: CryptoKey;
	readonly publicKey: CryptoKey;
}

/**
 * A new key: Ed25519, or P-256 in browsers that do not have it.
 *
 * @example
 * const { author, privateKey } = await generateDeviceKey();
 * [isAuthorId(author), privateKey.extractable] // => [true, false]
 */
export async function generateDeviceKey(): Promise<DeviceKey> {
	try {
		return await generate('Ed25519');
	} catch (cause) {
		if (!isUnsupported(cause)) throw cause;
		return generate('ES256');
	}
}

async function generate(algorithm: SignatureAlgorithm): Promise<DeviceKey> {
	const usages: KeyUsage[] = ['sign', 'verify'];
	const pair = await crypto.subtle.generateKey(WEB_CRYPTO_KEY[algorithm], false, usages);
	if (!('privateKey' in pair)) throw new Error('signing keys come in pairs');
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	return { algorithm, author: authorOf(raw), ...pair };
}

/** Whether WebCrypto failed because the browser does not have the algorithm. */
export function isUnsupported(thrown: unknown): boolean {
	return thrown instanceof Error && thrown.name === 'NotSupportedError';
}
