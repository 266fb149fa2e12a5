/**
 * SHA-256 of some bytes: 32 bytes.
 *
 * @example
 * toHex(await sha256(new Uint8Array())).slice(0, 16) // => 'e3b0c44298fc1c14'
 */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}
