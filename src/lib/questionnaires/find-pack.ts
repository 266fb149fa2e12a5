import { foundationCheck } from './foundation-check';
import { goalAlignment } from './goal-alignment';
import type { Pack } from './pack';

/** Every pack that this version can ask, each in every published version. */
export const PACKS: readonly Pack[] = [goalAlignment, foundationCheck];

/** The pack of that id and version, or `null` when this build does not have it. */
export function findPack(id: string, version: number): Pack | null {
	return PACKS.find((pack) => pack.id === id && pack.version === version) ?? null;
}
