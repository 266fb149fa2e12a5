import * as v from 'valibot';
import {
	allocationColumn,
	choiceColumn,
	rangeColumn,
	rankingColumn,
	setColumn,
	type AnswerColumn,
} from '$lib/scoring';

const kind = v.variant('kind', [
	v.object({ kind: v.literal('nominal') }),
	v.object({ kind: v.picklist(['ordinal', 'range']), min: v.number(), max: v.number() }),
	v.object({ kind: v.picklist(['set', 'allocation', 'ranking']) }),
]);

type AnswerKind = v.InferOutput<typeof kind>;

/** Answers of people (rows) to questions (columns) of several kinds, null = none, as the vectors of Gower's distance give them. */
export const answerRows = {
	input: v.object({ rows: v.array(v.array(v.unknown())) }),
	params: v.object({
		kinds: v.array(kind),
		minCommon: v.optional(v.number()),
		weights: v.optional(v.array(v.number())),
	}),
};

/** The answers as the library's columns. */
export function columnsOf(
	{ rows }: v.InferOutput<typeof answerRows.input>,
	{ kinds, weights }: v.InferOutput<typeof answerRows.params>,
): readonly AnswerColumn[] {
	return kinds.map((asked, question) =>
		columnOf(
			asked,
			rows.map((row) => row[question] ?? null),
			weights?.[question] ?? 1,
		),
	);
}

const labels = v.array(v.nullable(v.union([v.string(), v.number()])));
const values = v.array(v.nullable(v.number()));
const sets = v.array(v.nullable(v.array(v.union([v.string(), v.number()]))));
const points = v.array(v.nullable(v.array(v.number())));

function columnOf(asked: AnswerKind, answers: readonly unknown[], weight: number): AnswerColumn {
	switch (asked.kind) {
		case 'nominal':
			return choiceColumn(v.parse(labels, answers), weight);
		case 'ordinal':
		case 'range':
			return rangeColumn(v.parse(values, answers), asked, weight);
		case 'set':
			return setColumn(
				v.parse(sets, answers).map((options) => (options === null ? null : new Set(options))),
				weight,
			);
		case 'allocation':
			return allocationColumn(v.parse(points, answers), weight);
		case 'ranking':
			return rankingColumn(v.parse(points, answers), weight);
	}
}
