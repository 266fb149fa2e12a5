import type { Item, ItemId } from '$lib/questionnaires';
import { withKind } from '../../kinds/with-kind';
import { guardPeople } from '../../privacy/guard-people';
import { answersByItem } from '../answers-by-item';
import { valueOf } from '../given-values';
import type { ItemScore } from '../item-score';
import { scoreItem, type ItemContext } from '../score-item';
import { contextOf } from '../score-round';
import type { ItemAnswer, ScoringInput } from '../scoring-input';
import { allocationIndices } from './allocation-indices';
import { countsOf } from './bins-of';
import { entityIndices, nominalIndices, optionIndices } from './choice-indices';
import type { ExpertValue } from './expert-value';
import { numberIndices } from './number-indices';
import { orderedIndices } from './ordered-indices';
import { pairIndices } from './pair-indices';
import { rankingIndices } from './ranking-indices';
import { scaledSteps } from './scaled-steps';
import { sectionIndices, type SectionValue } from './section-indices';
import { sharedIndices } from './shared-indices';

/** Every published index of one item. */
export interface ItemIndices {
	/** Of the item's own answers: of everybody, then of each two groups. */
	readonly own: readonly ExpertValue[];
	/** Of the questions of its section on the same scale. */
	readonly section: readonly SectionValue[];
}

/** Up to what part of the work everybody's indices reach, and those of groups. */
const EVERYBODY_SHARE = 0.4;
const GROUPS_SHARE = 0.5;

/**
 * Every index of sections 1.2 to 1.5, 2, 3, 4.1 and 4.2 that is made for the kind of the item, in a fixed order. Where answers are
 * anonymous, of too few nothing is told, and of two groups only where each is shown by itself. An item that is not of the round, and a text,
 * have none. Yields the share done; the order of respondents does not matter. Cost: people squared times options for budgets; else
 * that of the item's score, the pairs of groups and the section. Source: SPEC 1.2-1.5, 2, 3, 4.1, 4.2, 4.8.
 *
 * @example
 * finish(itemIndices(sampleRound, 'active', { sessionSeed: 's' })).own.length > 0 // => true
 */
export function* itemIndices(
	input: ScoringInput,
	id: ItemId,
	{ sessionSeed }: { readonly sessionSeed: string },
): Generator<number, ItemIndices, void> {
	const items = input.items.filter((item) => item.id === id);
	const [item] = items;
	const [people = []] = answersByItem({ ...input, items });
	if (item === undefined || item.kind === 'text') return { own: [], section: [] };
	const context = contextOf(input);
	const score = scoreItem(item, people, context);
	const kind = yield* scaledSteps(kindIndices(score, people, context), 0, EVERYBODY_SHARE);
	yield EVERYBODY_SHARE;
	const pairs = yield* scaledSteps(pairIndices(score, input.least), EVERYBODY_SHARE, GROUPS_SHARE);
	const section = yield* scaledSteps(sectionIndices(input, item, sessionSeed), GROUPS_SHARE, 1);
	return { own: [...sharedIndices(score), ...kind, ...pairs], section };
}

function* kindIndices(
	score: ItemScore,
	people: readonly ItemAnswer[],
	context: ItemContext,
): Generator<number, readonly ExpertValue[], void> {
	const { item, distribution } = score;
	switch (item.kind) {
		case 'scale':
			return orderedIndices(countsOf(distribution));
		case 'yes-partly-no':
			return [...orderedIndices(countsOf(distribution)), ...optionIndices(score)];
		case 'single':
			return [...nominalIndices(score), ...optionIndices(score)];
		case 'multiple':
			return optionIndices(score);
		case 'entity':
			return entityIndices(score);
		case 'ranking':
			return rankingIndices(distribution, rowsOf(item, people, context));
		case 'allocation':
			return yield* allocationIndices(rowsOf(item, people, context));
		case 'number':
		case 'date':
			return numberIndices(item, distribution);
		case 'text':
			return [];
	}
}

/** The rows of numbers that rankings and budgets are; none where answers are anonymous and too few. */
function rowsOf(
	item: Item,
	people: readonly ItemAnswer[],
	{ entityNames, least }: ItemContext,
): readonly (readonly number[])[] {
	const shown =
		least === undefined ? people : guardPeople(item, people, { entityNames, least }).people;
	return withKind(item, entityNames, (kind) =>
		shown.flatMap((person) => {
			const value: unknown = valueOf(kind, person);
			return isRow(value) ? [value] : [];
		}),
	);
}

function isRow(value: unknown): value is readonly number[] {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'number');
}
