import type { Answer, GroupId, Response } from '$lib/questionnaires';

type Side = 'importance' | 'confidence' | 'evidence' | 'comment';

/**
 * The answer with another response; `null` takes it back and leaves the rest. Confidence and evidence speak of a value, so they go
 * when somebody says that they cannot answer.
 */
export function withResponse(answer: Answer, response: Response | null): Answer {
	const { response: _before, ...sides } = answer;
	if (response === null) return sides;
	if (response.state === 'value') return { ...sides, response };
	const { confidence: _sure, evidence: _known, ...rest } = sides;
	return { ...rest, response };
}

/** The answer with one of its side questions answered, or taken back by `null`. An empty comment is none. */
export function withSide<Key extends Side>(
	answer: Answer,
	key: Key,
	value: Required<Answer>[Key] | null,
): Answer {
	const { [key]: _before, ...rest } = answer;
	return value === null || value === '' ? rest : { ...rest, [key]: value };
}

/** The answer with what somebody believes `group` says, or without it (`null`). */
export function withPrediction(answer: Answer, group: GroupId, response: Response | null): Answer {
	const { prediction: _before, ...rest } = answer;
	return response === null ? rest : { ...rest, prediction: { group, response } };
}

/** Whether nothing is left of an answer: the same as never having answered. */
export function isEmptyAnswer(answer: Answer): boolean {
	return Object.keys(answer).length === 0;
}
