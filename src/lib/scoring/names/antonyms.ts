const PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = [
	[['inbound'], ['outbound']],
	[
		['payable', 'payables'],
		['receivable', 'receivables'],
	],
	[['internal'], ['external']],
	[['purchase'], ['sales']],
	[['purchasing'], ['selling']],
	[['pre'], ['post']],
	[['import'], ['export']],
	[['upstream'], ['downstream']],
	[['incoming'], ['outgoing']],
	[['debit'], ['credit']],
	[['buy'], ['sell']],
	[['domestic'], ['international']],
	[['north'], ['south']],
	[['east'], ['west']],
	[['hiring'], ['firing']],
	[['onboarding'], ['offboarding']],
	[['input'], ['output']],
	[['old'], ['new']],
	[['test'], ['production']],
];

/** By word: the pair that it belongs to, and its side. */
const SIDES: ReadonlyMap<string, { readonly pair: number; readonly side: number }> = new Map(
	PAIRS.flatMap((sides, pair) =>
		sides.flatMap((words, side) => words.map((word) => [word, { pair, side }] as const)),
	),
);

/** Whether one of these words is the opposite of one of those: then the names that differ in them are two things. Source: SPEC 6.3. */
export function hasAntonyms(these: readonly string[], those: readonly string[]): boolean {
	return these.some((word) => {
		const own = SIDES.get(word);
		if (own === undefined) return false;
		return those.some((opposite) => {
			const other = SIDES.get(opposite);
			return other?.pair === own.pair && other.side !== own.side;
		});
	});
}
