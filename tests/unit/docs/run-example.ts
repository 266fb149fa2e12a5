import { compileFunction } from 'node:vm';
import * as v from 'valibot';

/** A line of an example that says what comes out: `x // => value` is equal to it, `x // ≈ value` to three decimals. */
const CLAIM = /^(?<expression>.+?);? *\/\/ (?<sign>=>|≈) (?<value>.+)$/;

/** What an example says of one expression, and what is the case. */
export interface Claim {
	readonly line: string;
	readonly expected: unknown;
	readonly actual: unknown;
}

const Claims = v.array(v.object({ line: v.string(), expected: v.unknown(), actual: v.unknown() }));

/**
 * Runs the lines of an example with these names known and gives what it claims. Numbers behind `≈` are rounded on both sides. Throws
 * what the example throws, and where it claims nothing.
 */
export async function runExample(
	code: string,
	names: Readonly<Record<string, unknown>>,
): Promise<readonly Claim[]> {
	const lines = code.split('\n').map((line) => {
		const { expression, sign, value } = CLAIM.exec(line)?.groups ?? {};
		if (expression === undefined || value === undefined) return line;
		const [actual, expected] = [expression, value].map((text) =>
			sign === '≈' ? `rounded(${text})` : `(${text})`,
		);
		return `claims.push({ line: ${JSON.stringify(line)}, actual: ${actual}, expected: ${expected} });`;
	});
	const body = `return (async () => { const claims = [];\n${lines.join('\n')}\nreturn claims; })();`;
	const known = { ...names, rounded };
	const evaluate = compileFunction(body, Object.keys(known));
	const run: unknown = await Reflect.apply(evaluate, undefined, Object.values(known));
	const claims = v.parse(Claims, run);
	if (claims.length === 0) throw new Error(`claims nothing: ${code}`);
	return claims;
}

function rounded(value: unknown): unknown {
	if (typeof value === 'number') return Math.round(value * 1000) / 1000;
	if (Array.isArray(value)) return value.map(rounded);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([field, held]) => [field, rounded(held)]));
}
