import * as v from 'valibot';
import { findContradictions, jaroWinkler, suggestMerge, trigramSimilarity } from '$lib/scoring';
import { measure, noParams, text, type MeasureTable } from './measure';

const twoNames = v.object({ a: text, b: text });
const name = v.optional(v.nullable(text), null);
const item = v.pipe(
	v.nullish(text),
	v.transform((given) => given ?? undefined),
);

const inventory = v.object({
	respondents: v.array(v.object({ id: text, roles: v.optional(v.array(text), []) })),
	records: v.array(
		v.object({
			by: text,
			process: text,
			documented: v.optional(v.nullable(v.picklist(['yes', 'no', 'partly', 'dk'])), null),
			owner: name,
			authority: name,
			systems: v.optional(v.nullable(v.array(text)), null),
			inputs: v.optional(v.nullable(v.array(v.object({ from: text, item }))), null),
			outputs: v.optional(v.nullable(v.array(v.object({ to: text, item }))), null),
			functions: v.optional(v.nullable(v.array(v.object({ function: text, system: text }))), null),
		}),
	),
	merges: v.optional(v.record(text, text)),
});

/** Names and the process inventory: section 6. */
export const inventoryMeasures: MeasureTable = {
	'names.jaroWinkler': measure(twoNames, noParams, ({ a, b }) => jaroWinkler(a, b)),
	'names.trigram': measure(twoNames, noParams, ({ a, b }) => trigramSimilarity(a, b)),
	'names.suggest': measure(twoNames, noParams, ({ a, b }) => {
		const { isSameKey, kind } = suggestMerge(a, b);
		return { sameKey: isSameKey, suggest: kind !== null, kind };
	}),
	'inventory.findings': measure(inventory, noParams, findContradictions),
};
