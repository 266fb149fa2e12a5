import { mergeCandidates, type MergeCandidate } from '../names/merge-candidates';
import { canonicalNames } from './canonical-names';
import { NAME_KINDS, namesInUse, type NameKind } from './names-in-use';
import type { Inventory } from './process-record';

/** Two keys that may mean the same, and what they are names of. */
export interface NamesAlike extends MergeCandidate {
	readonly names: NameKind;
}

/**
 * See `namesAlike`: one kind of names after the other. Yields the share done.
 *
 * @example
 * finish(namesAlikeSteps(sampleInventory, () => false)) // => []
 */
export function* namesAlikeSteps(
	inventory: Inventory,
	isRefused: (a: string, b: string) => boolean,
): Generator<number, readonly NamesAlike[], void> {
	const keyOf = canonicalNames(inventory.merges);
	const inUse = namesInUse(inventory);
	const asked = new Set<string>();
	const found: NamesAlike[] = [];
	for (const [place, names] of NAME_KINDS.entries()) {
		yield place / NAME_KINDS.length;
		const keys = inUse[names].map(keyOf).filter((key) => key !== null);
		for (const candidate of mergeCandidates(keys, isRefused)) {
			const pair = JSON.stringify([candidate.a, candidate.b]);
			if (asked.has(pair)) continue;
			asked.add(pair);
			found.push({ ...candidate, names });
		}
	}
	return found;
}
