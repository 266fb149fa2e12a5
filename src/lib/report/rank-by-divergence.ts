import { config, type ItemScore, type RoundScore } from '$lib/scoring';

/** The items of a round in the order in which they deserve a talk. */
export interface DivergenceRanking {
	/** Most divided first. */
	readonly ranked: readonly ItemScore[];
	/** Under three answers, or without a number: nothing can be said yet. In the order of asking. */
	readonly tooFew: readonly ItemScore[];
	/** Texts, which are read and not measured. In the order of asking. */
	readonly texts: readonly ItemScore[];
}

/**
 * Orders items by divergence D, then importance, then answers, then the order of asking; rounding never decides. Items with fewer
 * than three answers are not ranked.
 */
export function rankByDivergence({ items }: Pick<RoundScore, 'items'>): DivergenceRanking {
	const texts = items.filter(({ item }) => item.kind === 'text');
	const measured = items.filter(({ item }) => item.kind !== 'text');
	const ranked = measured.filter(hasVerdict).toSorted(compare);
	return { ranked, tooFew: measured.filter((score) => !hasVerdict(score)), texts };
}

function hasVerdict({ divergence }: ItemScore): boolean {
	return divergence.ok && divergence.value.n >= config.minAnswersForVerdict;
}

/** The sort is stable, so what is equal keeps the order of asking. */
function compare(a: ItemScore, b: ItemScore): number {
	return (
		descending(headline(a), headline(b)) ||
		descending(a.importance.value, b.importance.value) ||
		b.counts.answered - a.counts.answered
	);
}

function headline({ divergence }: ItemScore): number {
	return divergence.ok ? divergence.value.D : 0;
}

function descending(a: number, b: number): number {
	return Math.abs(a - b) <= config.slack ? 0 : b - a;
}
