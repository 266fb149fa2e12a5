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

/** Whether one of these words is the opposite of one of those: then the names that differ in them are two things. Source: SPEC 6.3. */
export function hasAntonyms(these: readonly string[], those: readonly string[]): boolean {
	const meet = (words: readonly string[], list: readonly string[]) =>
		words.some((word) => list.includes(word));
	return PAIRS.some(
		([left, right]) =>
			(meet(these, left) && meet(those, right)) || (meet(these, right) && meet(those, left)),
	);
}
