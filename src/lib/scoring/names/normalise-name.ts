/**
 * The key under which two spellings are one entity: compatibility forms, case, apostrophes, ampersands, punctuation and space
 * are levelled; diacritics, digits, `+` and `#` are kept. Empty = not a name. Same result on every device: no locale. Source:
 * Unicode NFKC; SPEC 6.2.
 */
export function normaliseName(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.toUpperCase()
		.toLowerCase()
		.replaceAll('ς', 'σ')
		.normalize('NFKC')
		.replace(/['‘’ʼ`´]/gu, '')
		.replaceAll('&', ' and ')
		.replace(/[^\p{L}\p{N}\p{M}+#]/gu, ' ')
		.replace(/ +/g, ' ')
		.trim();
}
