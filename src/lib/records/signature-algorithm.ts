import { ED25519_KEY_BYTES, P256_KEY_BYTES } from './author-id';
import { Fault } from '$lib/faults';

/** How a device signs. Ed25519 where the browser has it, else ECDSA on P-256 with SHA-256. */
export type SignatureAlgorithm = 'Ed25519' | 'ES256';

/** COSE algorithm numbers (RFC 9053 section 2, IANA). */
export const COSE_ALGORITHM = { Ed25519: -8, ES256: -7 } as const;

/** What WebCrypto wants to hear when it signs or verifies. */
export const WEB_CRYPTO_SIGNATURE = {
	Ed25519: { name: 'Ed25519' },
	ES256: { name: 'ECDSA', hash: 'SHA-256' },
} as const;

/** What WebCrypto wants to hear when it makes or imports a key. */
export const WEB_CRYPTO_KEY = {
	Ed25519: { name: 'Ed25519' },
	ES256: { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

/** The algorithm that a COSE number and a raw public key of this length stand for together. Throws Fault `record-malformed`. */
export function algorithmOf(coseNumber: unknown, publicKey: Uint8Array): SignatureAlgorithm {
	if (coseNumber === COSE_ALGORITHM.Ed25519 && publicKey.length === ED25519_KEY_BYTES) {
		return 'Ed25519';
	}
	const isPoint = publicKey.length === P256_KEY_BYTES && publicKey[0] === 4;
	if (coseNumber === COSE_ALGORITHM.ES256 && isPoint) return 'ES256';
	throw new Fault('record-malformed', { reason: 'algorithm and key do not fit' });
}
