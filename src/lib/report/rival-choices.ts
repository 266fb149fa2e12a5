import type { GroupId } from '$lib/questionnaires';
import { config, type Bin, type BinLabel, type GroupScore, type ItemScore } from '$lib/scoring';

/** What most of a group chose. */
export interface MainChoice {
	readonly group: GroupId;
	readonly label: BinLabel;
	/** Share of the group that chose it, above 1/2. */
	readonly share: number;
	readonly n: number;
}

/**
 * Two groups of which each mostly chose something else, on a single choice or a name: the pair with the largest shares, then the
 * most answers, then the first. Only groups with two answers or more, of which more than half chose the same. Null where there is
 * no such pair, and for other kinds.
 */
export function rivalChoices({
	item,
	groups,
}: Pick<ItemScore, 'item' | 'groups'>): readonly [MainChoice, MainChoice] | null {
	if (item.kind !== 'single' && item.kind !== 'entity') return null;
	const choices = groups.flatMap(mainChoice);
	let best: readonly [MainChoice & Keyed, MainChoice & Keyed] | null = null;
	for (const [index, a] of choices.entries()) {
		for (const b of choices.slice(index + 1)) {
			if (a.key !== b.key && (best === null || isStronger([a, b], best))) best = [a, b];
		}
	}
	return best;
}

interface Keyed {
	readonly key: string;
}

function mainChoice({ group, counts, distribution }: GroupScore): readonly (MainChoice & Keyed)[] {
	const n = counts.answered;
	if (n < config.minAnswersForSpread || distribution.form !== 'bins') return [];
	const top = distribution.bins.find((bin: Bin) => bin.count * 2 > n);
	return top === undefined
		? []
		: [{ group, label: top.label, share: top.count / n, n, key: top.key }];
}

function isStronger(
	[a, b]: readonly [MainChoice, MainChoice],
	[c, d]: readonly [MainChoice, MainChoice],
): boolean {
	const more = a.share + b.share - (c.share + d.share);
	return Math.abs(more) > config.slack ? more > 0 : a.n + b.n > c.n + d.n;
}
