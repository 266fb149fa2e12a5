import type { Bin, Distribution } from '../../kinds/distribution';

/** The bars of a distribution; none where it has another form. */
export function binsOf(distribution: Distribution): readonly Bin[] {
	return 'bins' in distribution ? distribution.bins : [];
}

/** How many answers each bar has. */
export function countsOf(distribution: Distribution): readonly number[] {
	return binsOf(distribution).map(({ count }) => count);
}
