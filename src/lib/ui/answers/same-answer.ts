import type { Answer } from '$lib/questionnaires';

/** Whether two answers say the same: plain data compared by content, maps without regard to order. */
export function sameAnswer(one: Answer, other: Answer): boolean {
	return sameData(one, other);
}

function sameData(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (one instanceof Map && other instanceof Map) return sameEntries(one, other);
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	if (!isObject(one) || !isObject(other)) return false;
	return sameEntries(new Map(Object.entries(one)), new Map(Object.entries(other)));
}

function sameEntries(
	one: ReadonlyMap<unknown, unknown>,
	other: ReadonlyMap<unknown, unknown>,
): boolean {
	if (one.size !== other.size) return false;
	return [...one].every(([key, value]) => other.has(key) && sameData(value, other.get(key)));
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
