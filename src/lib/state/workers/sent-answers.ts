import type { Answer, AnswerValue, ItemId, OptionId, Response } from '$lib/questionnaires';

/** A value as JSON has it: points of a budget as a list. */
type SentValue =
	| Exclude<AnswerValue, { kind: 'allocation' }>
	| { readonly kind: 'allocation'; readonly points: readonly (readonly [OptionId, number])[] };

type SentResponse =
	Exclude<Response, { state: 'value' }> | { readonly state: 'value'; readonly value: SentValue };

/** The answers of one person as far as they are compared: no comments, nothing said on the side. Without a response: `null`. */
export type SentAnswers = readonly (readonly [ItemId, SentResponse | null])[];

/** Makes answers ready to be sent. */
export function packAnswers(answers: ReadonlyMap<ItemId, Answer>): SentAnswers {
	return [...answers].map(([item, { response }]) => [item, response ? packed(response) : null]);
}

/** The answers again. */
export function unpackAnswers(sent: SentAnswers): ReadonlyMap<ItemId, Answer> {
	return new Map(
		sent.map(([item, response]) => [item, response ? { response: unpacked(response) } : {}]),
	);
}

function packed(response: Response): SentResponse {
	if (response.state !== 'value') return response;
	const { value } = response;
	if (value.kind !== 'allocation') return { state: 'value', value };
	return { state: 'value', value: { kind: 'allocation', points: [...value.points] } };
}

function unpacked(response: SentResponse): Response {
	if (response.state !== 'value') return response;
	const { value } = response;
	if (value.kind !== 'allocation') return { state: 'value', value };
	return { state: 'value', value: { kind: 'allocation', points: new Map(value.points) } };
}
