import { mergeCandidates, type MergeCandidate } from '../names/merge-candidates';
import { canonicalNames } from './canonical-names';
import { NAME_KINDS, namesInUse, type NameKind } from './names-in-use';
import type { Inventory } from './process-record';

/** Two keys that may mean the same, and what they are names of. */
export interface NamesAlike extends MergeCandidate {
	readonly names: NameKind;
}

/**
 * What to ask people about names that are nearly alike, each two once; owners are held against owners, systems against systems. What was
 * merged or refused already is not asked. Cost: the square of the number of different names of a kind. Source: SPEC 6.3.
 */
export function namesAlike(
	inventory: Inventory,
	isRefused: (a: string, b: string) => boolean = () => false,
): readonly NamesAlike[] {
	const keyOf = canonicalNames(inventory.merges);
	const inUse = namesInUse(inventory);
	const asked = new Set<string>();
	return NAME_KINDS.flatMap((names) => {
		const keys = inUse[names].map(keyOf).filter((key) => key !== null);
		return mergeCandidates(keys, isRefused).flatMap((candidate): readonly NamesAlike[] => {
			const pair = JSON.stringify([candidate.a, candidate.b]);
			if (asked.has(pair)) return [];
			asked.add(pair);
			return [{ ...candidate, names }];
		});
	});
}
