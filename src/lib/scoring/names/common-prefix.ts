/** How many characters two names begin with alike. */
export function commonPrefix(a: readonly string[], b: readonly string[]): number {
	let prefix = 0;
	while (prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix += 1;
	return prefix;
}
