import * as v from 'valibot';
import { Fault } from '$lib/faults';
import type { Item } from './item';
import { itemSchema } from './item-schema';

/**
 * Reads an item of any kind from plain data (objects and arrays). Unknown fields are ignored.
 *
 * @returns the item, or the fault when a field is missing, of the wrong type or beyond its limit.
 */
export function parseItem(data: unknown): Item | Fault<'record-unreadable'> {
	const parsed = v.safeParse(itemSchema, data);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	const reason = `${v.getDotPath(issue) ?? 'item'}: ${issue.message}`;
	return new Fault('record-unreadable', { kind: 'item', reason });
}
