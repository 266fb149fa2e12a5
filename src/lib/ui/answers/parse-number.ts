/**
 * The number somebody typed, with a point or a comma before the decimals and spaces between thousands. Missing where it is none.
 */
export function parseNumber(text: string): number | undefined {
	const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
	return /^[-+]?\d+(\.\d*)?$/.test(plain) ? Number(plain) : undefined;
}
