import * as v from 'valibot';
import type { Answer } from '$lib/questionnaires';
import type { CborValue } from '$lib/records';
import { GroupIdSchema } from './body-schemas';
import { labelled, named } from './labelled-map';
import { plainText } from './plain-text';
import { readBody, type Unreadable } from './read-body';
import { KIND } from './record-kinds';
import { responseBody, ResponseSchema } from './response-body';

const LABELS = {
	response: 0,
	importance: 1,
	confidence: 2,
	evidence: 3,
	comment: 4,
	prediction: 5,
} as const;

const Step = v.picklist([1, 2, 3]);

const Prediction = v.pipe(
	v.strictTuple([GroupIdSchema, ResponseSchema]),
	v.transform(([group, response]) => ({ group, response })),
);

const AnswerSchema: v.GenericSchema<unknown, Answer | null> = v.nullable(
	v.pipe(
		named(LABELS),
		v.object({
			response: v.exactOptional(ResponseSchema),
			importance: v.exactOptional(Step),
			confidence: v.exactOptional(Step),
			evidence: v.exactOptional(v.picklist(['document', 'record', 'saw', 'told', 'assume'])),
			comment: v.exactOptional(v.string()),
			prediction: v.exactOptional(Prediction),
		}),
	),
);

/**
 * The body of an `answer` record. `null` = unanswered again.
 *
 * @example
 * answerBody({ response: { state: 'value', value: { kind: 'scale', point: 4 } }, importance: 3 }) // => new Map([[0, [1, 4]], [1, 3]])
 * answerBody(null) // => null
 */
export function answerBody(answer: Answer | null): CborValue {
	if (answer === null) return null;
	const { response, comment, prediction, importance, confidence, evidence } = answer;
	return labelled(LABELS, {
		importance,
		confidence,
		evidence,
		response: response && responseBody(response),
		comment: comment === undefined ? undefined : plainText(comment),
		prediction: prediction && [prediction.group, responseBody(prediction.response)],
	});
}

/**
 * What the body of an `answer` record says; whether its item allows that is another question, see `checkAnswer`.
 *
 * @example
 * parseAnswerBody(new Map([[0, 'dk'], [2, 1]])) // => { response: { state: 'dk' }, confidence: 1 }
 */
export function parseAnswerBody(body: CborValue): Answer | null | Unreadable {
	return readBody(KIND.answer, AnswerSchema, body);
}
