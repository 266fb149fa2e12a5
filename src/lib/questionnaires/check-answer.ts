import { Fault } from '$lib/faults';
import type { Answer, Response } from './answer';
import { checkValue } from './check-value';
import type { Item } from './item';
import { LIMITS } from './limits';

/**
 * Whether an item allows an answer: a value must be of the item's kind and within its points, options, range, horizon or length.
 * The three non-answers are allowed everywhere, and so is an answer without response; a comment has at most 1000 characters.
 * A prediction is held to the same rules, and only on items that are asked twice.
 *
 * @returns the reason against it, or `null` when it is allowed.
 */
export function checkAnswer(item: Item, answer: Answer): Fault<'answer-not-allowed'> | null {
	const reason =
		(answer.response && checkResponse(item, answer.response)) ??
		checkPrediction(item, answer) ??
		checkComment(answer.comment ?? '');
	return reason === null ? null : new Fault('answer-not-allowed', { item: item.id, reason });
}

function checkResponse(item: Item, response: Response): string | null {
	return response.state === 'value' ? checkValue(item, response.value) : null;
}

function checkPrediction(item: Item, { prediction }: Answer): string | null {
	if (prediction === undefined) return null;
	return item.isPredicted ? checkResponse(item, prediction.response) : 'not asked twice';
}

function checkComment(comment: string): string | null {
	return comment.length <= LIMITS.commentLength ? null : 'comment too long';
}
