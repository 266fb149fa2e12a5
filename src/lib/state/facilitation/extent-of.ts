import { markOf, type Extent, type Ledger } from '$lib/model';

/** Everything that everybody has said so far, as far as this device knows. */
export function extentOf(ledger: Ledger): Extent {
	const { respondents } = ledger.projection;
	return new Map(
		respondents.map(({ author }) => [markOf(author), ledger.highestSeq(author)] as const),
	);
}
