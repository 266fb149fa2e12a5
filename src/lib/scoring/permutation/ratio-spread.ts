import { spreadByTable } from '../kinds/comparison';
import { ratioDistance } from '../numbers/ratio-distance';
import { ratioEstimate } from './ratio-estimate';
import type { SpreadOf } from './spread';
import { withEstimate } from './with-estimate';

/**
 * Spread of amounts compared by their ratio: from a table, compared with a limit by an estimate. Source: SPEC 2.5, 4.3.
 *
 * @example
 * exactPermutationTest(ratioSpread([10, 10, 30, 30]), [...'aabb']) // ≈ { ok: true, value: { r2: 1, ge: 2, total: 6, p: 0.333 } }
 */
export function ratioSpread(values: readonly number[]): SpreadOf {
	const exact = spreadByTable(values, (value) => value, ratioDistance);
	return (sizes) => withEstimate(exact(sizes), () => ratioEstimate(values, sizes));
}
