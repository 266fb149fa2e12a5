import { compareText } from './finding';
import type { ProcessOwnership } from './process-ownership';

/** Somebody who alone is informed about processes. */
export interface KnowledgeHolder {
	readonly by: string;
	/** Others described these too, and none of them is informed. */
	readonly alone: readonly ProcessOwnership[];
	/** Nobody else was asked about these. */
	readonly unchecked: readonly ProcessOwnership[];
}

/**
 * What may stand still while somebody is away: processes of which they are the only informed one. Those who are alone with most come
 * first, then with most unchecked ones, then by id. Source: SPEC 6.4 SINGLE_POINT_OF_KNOWLEDGE, SINGLE_SOURCE.
 *
 * @example
 * knowledgeHolders(processOwnership(sampleInventory)).map(({ by, alone }) => [by, alone.length]) // => [['a', 1]]
 */
export function knowledgeHolders(
	processes: readonly ProcessOwnership[],
): readonly KnowledgeHolder[] {
	const held = new Map<string, { alone: ProcessOwnership[]; unchecked: ProcessOwnership[] }>();
	for (const process of processes) {
		const [only, another] = process.informed;
		if (only === undefined || another !== undefined) continue;
		const known = held.get(only) ?? { alone: [], unchecked: [] };
		(process.asked.length > 1 ? known.alone : known.unchecked).push(process);
		held.set(only, known);
	}
	return [...held]
		.map(([by, { alone, unchecked }]) => ({ by, alone, unchecked }))
		.sort(
			(a, b) =>
				b.alone.length - a.alone.length ||
				b.unchecked.length - a.unchecked.length ||
				compareText(a.by, b.by),
		);
}
