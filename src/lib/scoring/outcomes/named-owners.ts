import { compareText } from '../inventory/finding';
import type { OutcomeMap } from './outcome-map';
import { readOutcomes } from './read-outcomes';

/**
 * Keys of the owners that accounts name for a process, by its key, sorted. Source: SPEC 6.1.
 *
 * @example
 * namedOwners('billing', sampleOutcomes) // => ['ann', 'bob']
 */
export function namedOwners(process: string, outcomes: OutcomeMap): readonly string[] {
	return [...(readOutcomes(outcomes).ownersOf.get(process) ?? [])].toSorted(compareText);
}
