/**
 * A text as it can be written into a record: without a byte order mark at its start, which CBOR readers drop or keep as they like,
 * and without halves of surrogate pairs.
 */
export function plainText(text: string): string {
	return text.replace(/^\uFEFF+/, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
