import * as v from 'valibot';
import type { CborValue } from '$lib/records';

type Labels<Name extends string> = Readonly<Record<Name, number>>;

const AnyMap = v.custom<ReadonlyMap<unknown, unknown>>((value) => value instanceof Map);

/** Reads a body's map with small numbers as keys as an object with names. Labels that are not asked for are passed over. */
export function named<Name extends string>(labels: Labels<Name>) {
	const entries: [string, number][] = Object.entries(labels);
	return v.pipe(
		AnyMap,
		v.transform((map) => {
			const present = entries.filter(([, label]) => map.has(label));
			return Object.fromEntries(present.map(([name, label]) => [name, map.get(label)]));
		}),
	);
}

/** The other way: the fields that are there, each under its label. */
export function labelled<Name extends string>(
	labels: Labels<Name>,
	fields: { readonly [name in Name]?: CborValue | undefined },
): ReadonlyMap<number, CborValue> {
	const map = new Map<number, CborValue>();
	for (const name in labels) {
		const value = fields[name];
		if (value !== undefined) map.set(labels[name], value);
	}
	return map;
}
