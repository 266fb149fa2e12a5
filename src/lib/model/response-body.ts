import * as v from 'valibot';
import { unreachable } from '$lib/faults';
import type { AnswerValue, OptionId, Response } from '$lib/questionnaires';
import type { CborValue } from '$lib/records';
import { EntityIdSchema, OptionIdSchema } from './body-schemas';
import { plainText } from './plain-text';

/** The first entry of a value's array. A number is never used again for another kind. */
const CODES = {
	scale: 1,
	single: 2,
	multiple: 3,
	ranking: 4,
	allocation: 5,
	number: 6,
	date: 7,
	'yes-partly-no': 8,
	entity: 9,
	text: 10,
} as const satisfies Record<AnswerValue['kind'], number>;

type ResponseOf = v.GenericSchema<unknown, Response>;

/** Schema of [code, content] that makes a value of the content. */
function coded<Kind extends AnswerValue['kind'], Content>(
	kind: Kind,
	content: v.GenericSchema<unknown, Content>,
	valueOf: (content: Content) => AnswerValue,
): [number, ResponseOf] {
	const schema = v.pipe(
		v.strictTuple([v.literal(CODES[kind]), content]),
		v.transform((tuple): Response => ({ state: 'value', value: valueOf(tuple[1]) })),
	);
	return [CODES[kind], schema];
}

const Options = v.pipe(v.array(OptionIdSchema), v.maxLength(100));
const Points = v.map(OptionIdSchema, v.number());
const Choice = v.picklist(['yes', 'partly', 'no']);
const Entity = v.union([v.literal('@nobody'), EntityIdSchema]);

const BY_CODE = new Map<unknown, ResponseOf>([
	coded('scale', v.pipe(v.number(), v.integer()), (point) => ({ kind: 'scale', point })),
	coded('single', OptionIdSchema, (option) => ({ kind: 'single', option })),
	coded('multiple', Options, (options) => ({ kind: 'multiple', options })),
	coded('ranking', Options, (order) => ({ kind: 'ranking', order })),
	coded('allocation', Points, (points) => ({ kind: 'allocation', points })),
	coded('number', v.number(), (number) => ({ kind: 'number', number })),
	coded('date', v.string(), (day) => ({ kind: 'date', day })),
	coded('yes-partly-no', Choice, (choice) => ({ kind: 'yes-partly-no', choice })),
	coded('entity', Entity, (entity) => ({ kind: 'entity', entity })),
	coded('text', v.string(), (text) => ({ kind: 'text', text })),
]);

const NonAnswer = v.pipe(
	v.picklist(['dk', 'na', 'skip']),
	v.transform((state): Response => ({ state })),
);
const UnknownCode = v.never();

/** Reads a response: `dk`, `na`, `skip`, or [code, content]. */
export const ResponseSchema: ResponseOf = v.lazy((input) => {
	if (!Array.isArray(input)) return NonAnswer;
	const tuple: readonly unknown[] = input;
	return BY_CODE.get(tuple[0]) ?? UnknownCode;
});

/** A response as it stands in a body. */
export function responseBody(response: Response): CborValue {
	if (response.state !== 'value') return response.state;
	return [CODES[response.value.kind], contentOf(response.value)];
}

function contentOf(value: AnswerValue): CborValue {
	switch (value.kind) {
		case 'scale':
			return value.point;
		case 'single':
			return value.option;
		case 'multiple':
			return value.options;
		case 'ranking':
			return value.order;
		case 'allocation':
			return new Map<OptionId, number>(value.points);
		case 'number':
			return value.number;
		case 'date':
			return value.day;
		case 'yes-partly-no':
			return value.choice;
		case 'entity':
			return value.entity;
		case 'text':
			return plainText(value.text);
		default:
			return unreachable(value);
	}
}
