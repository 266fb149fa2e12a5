/** Bytes of a room's secret. */
export const SECRET_BYTES = 16;

/**
 * A new room secret: 128 random bits. Also fit as the salt of a new assessment.
 *
 * @example
 * newSecret().length // => 16
 */
export function newSecret(): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
}
