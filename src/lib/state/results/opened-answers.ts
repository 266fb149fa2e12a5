import type { Publication } from '$lib/model';
import { openInBatches, type Batch } from '$lib/scoring';

type Terms = Parameters<typeof openInBatches>[1];

const known = new WeakMap<
	readonly Publication[],
	{ readonly least: number; readonly batch: Batch }
>();

/** What openings show of an anonymous round; the same maps as long as the openings are the same list. */
export function openedAnswers(publications: readonly Publication[], terms: Terms): Batch {
	const before = known.get(publications);
	if (before?.least === terms.least) return before.batch;
	const batch = openInBatches(publications, terms);
	known.set(publications, { least: terms.least, batch });
	return batch;
}
