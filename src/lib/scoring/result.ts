/**
 * Why there is no number: nobody answered; fewer answers than the measure needs; everybody the same where the measure
 * divides by variation; withheld so that nobody can be recognised, because too few answered (`hidden`) or because it would give
 * fewer away by subtraction (`hidden-remainder`); or this kind of item has no such number at all.
 */
export type Reason =
	'no-answers' | 'too-few' | 'no-variation' | 'hidden' | 'hidden-remainder' | 'not-measured';

/** A number, or the reason why there is none. Never NaN, never a made-up 0 (SPEC 0, null rule). */
export type Result<Value, Why extends Reason = Reason> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Why };

/**
 * A result that could be computed.
 *
 * @example
 * some(3) // => { ok: true, value: 3 }
 */
export function some<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

/**
 * No result, and why.
 *
 * @example
 * none('too-few') // => { ok: false, reason: 'too-few' }
 */
export function none<Why extends Reason>(
	reason: Why,
): { readonly ok: false; readonly reason: Why } {
	return { ok: false, reason };
}

/**
 * The same result with its value changed; a reason stays.
 *
 * @example
 * mapResult(some(2), (n) => n * 2) // => { ok: true, value: 4 }
 * mapResult(none('too-few'), (n) => n * 2) // => { ok: false, reason: 'too-few' }
 */
export function mapResult<From, To, Why extends Reason>(
	result: Result<From, Why>,
	change: (value: From) => To,
): Result<To, Why> {
	return result.ok ? some(change(result.value)) : result;
}
