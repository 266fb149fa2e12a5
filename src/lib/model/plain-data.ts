import type { PlainData } from '$lib/questionnaires';
import type { CborValue } from '$lib/records';
import { plainText } from './plain-text';

/** Plain data as a body holds it: objects become maps with text keys. */
export function toBody(data: PlainData): CborValue {
	if (typeof data === 'string') return plainText(data);
	if (typeof data !== 'object') return data;
	if (isList(data)) return data.map(toBody);
	return new Map(Object.entries(data).map(([field, value]) => [field, toBody(value)]));
}

function isList(data: PlainData): data is readonly PlainData[] {
	return Array.isArray(data);
}

/** A body as plain objects and arrays, to be read by a schema. Keys that are no text are left out. */
export function fromBody(body: unknown): unknown {
	if (Array.isArray(body)) return body.map(fromBody);
	if (!(body instanceof Map)) return body;
	const fields: [string, unknown][] = [];
	const map: ReadonlyMap<unknown, unknown> = body;
	for (const [field, value] of map) {
		if (typeof field === 'string') fields.push([field, fromBody(value)]);
	}
	return Object.fromEntries(fields);
}
