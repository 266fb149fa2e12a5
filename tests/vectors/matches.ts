/**
 * Where a computed value differs from the expected one of a vector; empty when nowhere. The tolerance is absolute and holds for
 * every number; of objects only the expected keys are compared; null must be null.
 */
export function differences(
	actual: unknown,
	expected: unknown,
	tolerance: number,
	path = '',
): readonly string[] {
	if (typeof expected === 'number') {
		const isNear = typeof actual === 'number' && Math.abs(actual - expected) <= tolerance;
		return isNear ? [] : [`${path || 'value'}: ${JSON.stringify(actual)} is not ${expected}`];
	}
	if (Array.isArray(expected)) {
		if (!Array.isArray(actual) || actual.length !== expected.length)
			return [`${path}: no such list`];
		return expected.flatMap((entry: unknown, index) =>
			differences(actual[index], entry, tolerance, `${path}[${index}]`),
		);
	}
	if (typeof expected === 'object' && expected !== null) {
		if (typeof actual !== 'object' || actual === null) return [`${path}: no object`];
		const own = new Map<string, unknown>(Object.entries(actual));
		return Object.entries(expected).flatMap(([key, entry]) =>
			differences(own.get(key), entry, tolerance, `${path}.${key}`),
		);
	}
	return actual === expected
		? []
		: [`${path || 'value'}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`];
}
