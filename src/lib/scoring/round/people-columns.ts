import type { Item } from '$lib/questionnaires';
import { withKind } from '../kinds/with-kind';
import { answerColumn, type AnswerColumn } from '../people/answer-column';
import { answersByItem } from './answers-by-item';
import { valueOf } from './given-values';
import type { ScoredRespondent, ScoringInput } from './scoring-input';

/** Everybody's answers to a round, prepared for comparing people. */
export interface PeopleColumns {
	/** One a question that can be compared; people in the order of `respondents`. */
	readonly columns: readonly AnswerColumn[];
	/** By id. */
	readonly respondents: readonly ScoredRespondent[];
}

/**
 * The columns of a round, for `gower` and `campsTest`: every question but texts, each with the weight that `weightOf` gives it, 1 unless told. Cost: people times
 * questions, and for each question the square of its different answers. Source: SPEC 5.
 *
 * @example
 * peopleColumns(sampleRound).columns.length // => 2
 */
export function peopleColumns(
	input: ScoringInput,
	weightOf: (item: Item) => number = () => 1,
): PeopleColumns {
	const respondents = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const answers = answersByItem(input);
	const columns = input.items.flatMap((item, index) => {
		const people = answers[index] ?? [];
		return withKind(item, input.entityNames, (kind): readonly AnswerColumn[] => {
			if (kind.comparison === null) return [];
			const values = people.map((person) => valueOf(kind, person));
			const { keyOf, distance } = kind.comparison;
			return [answerColumn(values, keyOf, distance, weightOf(item))];
		});
	});
	return { columns, respondents };
}
