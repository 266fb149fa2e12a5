/**
 * Whether two byte strings are the same. Not for secrets: it stops at the first difference.
 *
 * @example
 * areEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 2)) // => true
 */
export function areEqual(a: Uint8Array, b: Uint8Array): boolean {
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
	return true;
}
