import { spreadByTable } from '../kinds/comparison';
import { ratioDistance } from '../numbers/ratio-distance';
import { ratioEstimate } from './ratio-estimate';
import type { SpreadOf } from './spread';
import { withEstimate } from './with-estimate';

/** Spread of amounts compared by their ratio: from a table, compared with a limit by an estimate. Source: SPEC 2.5, 4.3. */
export function ratioSpread(values: readonly number[]): SpreadOf {
	const exact = spreadByTable(values, (value) => value, ratioDistance);
	return (sizes) => withEstimate(exact(sizes), () => ratioEstimate(values, sizes));
}
