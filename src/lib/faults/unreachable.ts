/** The end of a `switch` over a union: a compile error when a case is missing, a bug when reached. */
export function unreachable(value: never): never {
	throw new Error(`unreachable: ${String(value)}`);
}
