import { namesAlikeSteps, type NamesAlike } from './names-alike-steps';
import type { Inventory } from './process-record';

/**
 * What to ask people about names that are nearly alike, each two once; owners are held against owners, systems against systems. What was
 * merged or refused already is not asked. Cost: that of `mergeCandidates` for the names of each kind. Source: SPEC 6.3.
 *
 * @example
 * namesAlike(sampleInventory) // => []
 */
export function namesAlike(
	inventory: Inventory,
	isRefused: (a: string, b: string) => boolean = () => false,
): readonly NamesAlike[] {
	const steps = namesAlikeSteps(inventory, isRefused);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
