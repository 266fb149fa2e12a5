import type { Answer, GroupId, Item } from '$lib/questionnaires';
import type { Kind } from '../kinds/kind';
import type { Result } from '../result';
import { countsOf, type Counts, type States } from './counts';
import type { Remark } from './item-score';
import { isConfident, Ratings, type Confidence, type Importance } from './ratings';
import type { ScoredRespondent } from './scoring-input';

/** The answers of one group to one item: who gave none, and the values of the others, in the order of the people. */
export interface GroupAnswers<Value> {
	readonly group: GroupId;
	readonly counts: Counts;
	readonly values: readonly Value[];
}

/** Everybody's answers to one item. */
export interface ReadAnswers<Value> {
	readonly groups: readonly GroupAnswers<Value>[];
	/** Values of those who are sure of them. */
	readonly confident: readonly Value[];
	readonly confidence: Result<Confidence, 'no-answers'>;
	readonly importance: Importance;
	/** Every comment that is not empty, and every answer to a text item, with who wrote it; in the order of the people. */
	readonly comments: readonly Remark[];
	readonly texts: readonly Remark[];
}

interface OpenGroup<Value> {
	readonly states: { -readonly [State in keyof States]: number };
	readonly values: Value[];
}

/**
 * Reads the answers to one item as one kind, person by person, each once. A value that does not fit the item counts as unanswered. Cost
 * O(people).
 */
export class AnswerReader<Value> {
	readonly #item: Item;
	readonly #kind: Pick<Kind<Value>, 'read'>;
	readonly #groups = new Map<GroupId, OpenGroup<Value>>();
	readonly #ratings = new Ratings();
	readonly #confident: Value[] = [];
	readonly #comments: Remark[] = [];
	readonly #texts: Remark[] = [];

	constructor(item: Item, kind: Pick<Kind<Value>, 'read'>) {
		this.#item = item;
		this.#kind = kind;
	}

	/** Takes in what somebody said. */
	add(person: ScoredRespondent, answer: Answer): void {
		this.#ratings.add(answer);
		const { response, comment } = answer;
		if (comment !== undefined) addRemark(this.#comments, person, comment);
		const { states, values } = this.#groupOf(person.group);
		if (response === undefined) states.unanswered += 1;
		else if (response.state !== 'value') states[response.state] += 1;
		else {
			if (this.#item.kind === 'text' && response.value.kind === 'text') {
				addRemark(this.#texts, person, response.value.text);
			}
			const value = this.#kind.read(response.value);
			if (value === null) states.unanswered += 1;
			else {
				states.answered += 1;
				values.push(value);
				if (isConfident(answer)) this.#confident.push(value);
			}
		}
	}

	/** All that was taken in, by groups of these sizes and in their order: who said nothing is their rest. */
	close(sizes: ReadonlyMap<GroupId, number>): ReadAnswers<Value> {
		return {
			groups: [...sizes].map(([group, size]) => {
				const { states, values } = this.#groupOf(group);
				const { answered, dk, na, skip } = states;
				const unanswered = size - answered - dk - na - skip;
				return { group, counts: countsOf({ ...states, unanswered }), values };
			}),
			confident: this.#confident,
			confidence: this.#ratings.confidence(),
			importance: this.#ratings.importance(this.#item),
			comments: this.#comments,
			texts: this.#texts,
		};
	}

	#groupOf(group: GroupId): OpenGroup<Value> {
		const known = this.#groups.get(group);
		if (known !== undefined) return known;
		const states = { answered: 0, dk: 0, na: 0, skip: 0, unanswered: 0 };
		const open: OpenGroup<Value> = { states, values: [] };
		this.#groups.set(group, open);
		return open;
	}
}

function addRemark(remarks: Remark[], { id, group }: ScoredRespondent, words: string): void {
	const text = words.trim();
	if (text !== '') remarks.push({ respondent: id, group, text });
}
