import { shareInCommon } from './share-in-common';
import { trigrams } from './trigrams';

/**
 * Share of the pieces of three characters that two names have in common, 0..1. Two names without words: 0. Source: PostgreSQL pg_trgm;
 * SPEC 6.3.
 *
 * @example
 * trigramSimilarity('billing', 'biling') // ≈ 0.667
 */
export function trigramSimilarity(a: string, b: string): number {
	return shareInCommon(trigrams(a), trigrams(b));
}
