/**
 * CRC-32 as in zlib and PNG (polynomial 0xEDB88320, reflected), as an unsigned number. Finds every change within 32 neighbouring
 * bits, so every single mistyped character. Source: ISO 3309, RFC 1952 section 8.
 *
 * @example
 * crc32(new TextEncoder().encode('123456789')) // => 3421780262
 */
export function crc32(bytes: Uint8Array): number {
	let remainder = 0xffffffff;
	for (const byte of bytes) {
		remainder ^= byte;
		for (let bit = 0; bit < 8; bit++) {
			remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
		}
	}
	return (remainder ^ 0xffffffff) >>> 0;
}
