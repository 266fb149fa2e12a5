import { jaccardDistance } from '../sets/jaccard-distance';

/** Share of the pieces of two names that both have, 0..1; of two names without any: 0. Source: SPEC 6.3. */
export function shareInCommon(from: ReadonlySet<string>, to: ReadonlySet<string>): number {
	return from.size === 0 && to.size === 0 ? 0 : 1 - jaccardDistance(from, to);
}
