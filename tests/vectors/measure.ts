import * as v from 'valibot';
import type { Result } from '$lib/scoring';

/** Computes one measure from an input and parameters as the vectors write them. */
export type Measure = (input: unknown, params: unknown) => unknown;

/** Measures by the names of the vectors. */
export type MeasureTable = Readonly<Record<string, Measure>>;

/** One measure: what it reads, and how the library computes it. Throws on input of another shape. */
export function measure<Input, Params>(
	inputSchema: v.GenericSchema<unknown, Input>,
	paramsSchema: v.GenericSchema<unknown, Params>,
	compute: (input: Input, params: Params) => unknown,
): Measure {
	return (input, params) => compute(v.parse(inputSchema, input), v.parse(paramsSchema, params));
}

/** A result as the vectors write it: the value, or null. */
export function plain<Value>(result: Result<Value>): Value | null {
	return result.ok ? result.value : null;
}

export const number = v.number();
export const numbers = v.array(number);
export const rows = v.array(numbers);
export const text = v.string();
export const noParams = v.object({});
export const counts = v.object({ counts: numbers });
export const countsByGroup = v.object({ counts: rows });
export const x = v.object({ x: numbers });
export const pairOfNumbers = v.object({ a: numbers, b: numbers });
export const judges = v.object({ rows });
/** Which definition of a quantile. */
export const quantileType = v.object({ type: v.optional(v.picklist([6, 7]), 7) });
