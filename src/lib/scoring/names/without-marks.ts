const FOLDED: readonly (readonly [string, string])[] = [
	['ae', 'a'],
	['oe', 'o'],
	['ue', 'u'],
	['ø', 'o'],
	['æ', 'a'],
	['ł', 'l'],
];

/** A key without diacritics, and without the letters that stand for them. Source: SPEC 6.3. */
export function withoutMarks(key: string): string {
	const bare = key.normalize('NFD').replace(/\p{M}/gu, '');
	return FOLDED.reduce((text, [letters, plain]) => text.replaceAll(letters, plain), bare);
}
