import { delphiMeasures } from './delphi-measures';
import { groupMeasures } from './group-measures';
import { inventoryMeasures } from './inventory-measures';
import { kindMeasures } from './kind-measures';
import type { Measure } from './measure';
import { ordinalMeasures } from './ordinal-measures';
import { overallMeasures } from './overall-measures';
import { peopleMeasures } from './people-measures';
import { randomMeasures } from './random-measures';

const MEASURES: ReadonlyMap<string, Measure> = new Map(
	[
		ordinalMeasures,
		kindMeasures,
		groupMeasures,
		overallMeasures,
		randomMeasures,
		peopleMeasures,
		delphiMeasures,
		inventoryMeasures,
	].flatMap((table) => Object.entries(table)),
);

/** The measures that `evaluate` knows, by the names of the vectors. */
export const MEASURE_NAMES: readonly string[] = [...MEASURES.keys()];

/**
 * Computes one measure of the vectors with the library's own function. Only shapes are translated here: a result that cannot be
 * computed becomes null. Throws on an unknown measure and on input of another shape.
 */
export function evaluate(name: string, input: unknown, params: unknown): unknown {
	const known = MEASURES.get(name);
	if (known === undefined) throw new Error(`unknown measure ${name}`);
	return known(input, params ?? {});
}
