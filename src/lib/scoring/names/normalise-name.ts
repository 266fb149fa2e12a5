/** Nothing but spaces and what an American typewriter has: for these, the compatibility form and the case of other scripts change nothing. */
const PLAIN = /^[ -~]*$/;

/**
 * The key under which two spellings are one entity: compatibility forms, case, apostrophes, ampersands, punctuation and space
 * are levelled; diacritics, digits, `+` and `#` are kept. Empty = not a name. Same result on every device: no locale. Source:
 * Unicode NFKC; SPEC 6.2.
 *
 * @example
 * normaliseName('  The Invoices (SAP) ') // => 'the invoices sap'
 */
export function normaliseName(name: string): string {
	return (PLAIN.test(name) ? name.toLowerCase() : levelled(name))
		.replace(/['‘’ʼ`´]/gu, '')
		.replaceAll('&', ' and ')
		.replace(/[^\p{L}\p{N}\p{M}+#]/gu, ' ')
		.replace(/ +/g, ' ')
		.trim();
}

function levelled(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.toUpperCase()
		.toLowerCase()
		.replaceAll('ς', 'σ')
		.normalize('NFKC');
}
