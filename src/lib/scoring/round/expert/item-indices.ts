import type { ItemId } from '$lib/questionnaires';
import { answersByItem } from '../answers-by-item';
import { scoreItem } from '../score-item';
import { contextOf } from '../score-round';
import type { ScoringInput } from '../scoring-input';
import type { ExpertValue } from './expert-value';
import { kindIndices } from './kind-indices';
import { pairIndices } from './pair-indices';
import { sectionIndices } from './section-indices';

/**
 * Every index of the table for experts that is made for the kind of one item, in a fixed order: of everybody, of each two groups, of its
 * section. Where answers are anonymous, of too few nothing is shown, and of two groups only where each is shown by itself. An item that is
 * not of the round, and a text, have none. Yields the share done; the order of respondents does not matter. Cost: that of the item's score,
 * the pairs of groups and the section. Source: SPEC 1.2-1.5, 2, 3, 4.1, 4.2, 4.8.
 *
 * @example
 * finish(itemIndices(sampleRound, 'active', { sessionSeed: 's' })).length > 0 // => true
 */
export function* itemIndices(
	input: ScoringInput,
	id: ItemId,
	{ sessionSeed }: { readonly sessionSeed: string },
): Generator<number, readonly ExpertValue[], void> {
	const items = input.items.filter((item) => item.id === id);
	const [item] = items;
	const [people = []] = answersByItem({ ...input, items });
	if (item === undefined || item.kind === 'text') return [];
	const score = scoreItem(item, people, contextOf(input));
	const section = yield* sectionIndices(input, item, sessionSeed);
	return [...kindIndices(score), ...pairIndices(score), ...section];
}
