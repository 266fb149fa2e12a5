import { fromHex, toHex } from './hex';

/** Order of the P-256 group (SEC 2, 2.4.2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const S_AT = 32;

/**
 * Whether an ECDSA signature on P-256 (r, s, 32 bytes each) has the smaller of its two possible s. Of (r, s) and (r, n - s) both
 * verify, so that without this rule anybody could turn one record into a second one with another key.
 */
export function hasLowS(signature: Uint8Array): boolean {
	return sOf(signature) <= ORDER / 2n;
}

/** The same signature with the smaller s. */
export function withLowS(signature: Uint8Array): Uint8Array {
	if (hasLowS(signature)) return signature;
	const low = new Uint8Array(signature);
	low.set(fromHex((ORDER - sOf(signature)).toString(16).padStart(64, '0')), S_AT);
	return low;
}

function sOf(signature: Uint8Array): bigint {
	return BigInt(`0x${toHex(signature.subarray(S_AT))}`);
}
