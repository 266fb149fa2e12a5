import type { Kind } from '../kinds/kind';
import { countsOf, type Counts } from './counts';
import type { ItemAnswer } from './scoring-input';

/** The answers of some people to one item: who gave none, and the values of the others. */
export interface Gathered<Value> {
	readonly counts: Counts;
	/** In the order of the people. */
	readonly values: readonly Value[];
}

/** Reads people's answers as one kind. A value that does not fit the item counts as unanswered. Cost O(people). */
export function gather<Value>(
	kind: Pick<Kind<Value>, 'read'>,
	people: readonly ItemAnswer[],
): Gathered<Value> {
	const states = { answered: 0, dk: 0, na: 0, skip: 0, unanswered: 0 };
	const values: Value[] = [];
	for (const { answer } of people) {
		const response = answer?.response;
		if (response === undefined) states.unanswered += 1;
		else if (response.state !== 'value') states[response.state] += 1;
		else {
			const value = kind.read(response.value);
			if (value === null) states.unanswered += 1;
			else {
				states.answered += 1;
				values.push(value);
			}
		}
	}
	return { counts: countsOf(states), values };
}
