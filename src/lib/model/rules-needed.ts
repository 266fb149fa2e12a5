import type { Setup } from './setup';

/**
 * The reading rules without which the numbers of an assessment would come out otherwise, for its `minReader`. `guarded-1`: where people answer
 * under a pseudonym, small groups are pooled or withheld from `leastGroup` on (SPEC 4.8).
 *
 * @example
 * rulesNeeded({ naming: 'pseudonymous' }) // => ['guarded-1']
 */
export function rulesNeeded({ naming }: Pick<Setup, 'naming'>): readonly string[] {
	return naming === 'pseudonymous' ? ['guarded-1'] : [];
}
