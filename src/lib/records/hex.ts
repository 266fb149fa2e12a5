import { Fault } from '$lib/faults';

/**
 * Lower-case hexadecimal, two characters a byte.
 *
 * @example
 * toHex(Uint8Array.of(0, 255)) // => '00ff'
 */
export function toHex(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
	return text;
}

/**
 * The bytes of a lower-case hexadecimal text. Throws Fault `record-malformed` on anything else.
 *
 * @example
 * fromHex('00ff') // => Uint8Array.of(0, 255)
 */
export function fromHex(text: string): Uint8Array {
	if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) {
		throw new Fault('record-malformed', { reason: 'not hexadecimal' });
	}
	return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
		Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
	);
}
