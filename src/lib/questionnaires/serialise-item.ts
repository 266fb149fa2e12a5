import type { Item } from './item';

/** Data that JSON and CBOR can both hold: no brand, no map, no undefined. */
export type PlainData =
	string | number | boolean | readonly PlainData[] | { readonly [field: string]: PlainData };

/** An item as plain data, ready to be written down. `parseItem` of the result is the item again. */
export function serialiseItem(item: Item): { readonly [field: string]: PlainData } {
	const { options, points, readiness, ...rest } = {
		options: undefined,
		points: undefined,
		...item,
	};
	return {
		...rest,
		...(readiness && { readiness: { reversed: readiness.reversed } }),
		...(options && { options: options.map(({ id, label }) => ({ id, label })) }),
		...(points && { points: [...points] }),
	};
}
