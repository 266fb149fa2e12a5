import * as v from 'valibot';
import { agendaOrder, agendaPriority, alignment, readiness } from '$lib/scoring';
import { measure, noParams, number, plain, text, type MeasureTable } from './measure';
import { alignmentItems, questionnaire, readinessItems } from './overall-input';

const agendaItem = v.object({
	id: text,
	importance: number,
	D: v.nullable(number),
	answers: number,
	dk: number,
	confidence: v.nullable(number),
	lowConfidence: number,
});

/** Dials and agenda: sections 7 and 8. */
export const overallMeasures: MeasureTable = {
	'overall.readiness': measure(
		questionnaire,
		v.object({ mode: v.optional(text, 'balanced') }),
		(input, { mode }) => {
			const own = readiness(readinessItems(input), mode === 'balanced' ? 'balanced' : 'head-count');
			return {
				dims: Object.fromEntries(own.dimensions.map((dim) => [dim.dimension, plain(dim.level)])),
				overall: plain(own.level),
				weakest: own.weakest,
				lo: plain(own.lo),
				hi: plain(own.hi),
				coverage: plain(own.coverage),
			};
		},
	),
	'overall.alignment': measure(
		questionnaire,
		v.object({ minAnswers: v.optional(number) }),
		(input, { minAnswers }) => {
			const own = alignment(alignmentItems(input), minAnswers);
			return {
				alignment: plain(own.level),
				betweenShare: plain(own.betweenShare),
				weightCovered: plain(own.weightCovered),
			};
		},
	),
	'agenda.priority': measure(agendaItem, noParams, agendaPriority),
	'agenda.order': measure(v.object({ questions: v.array(agendaItem) }), noParams, ({ questions }) =>
		agendaOrder(questions).map(({ id }) => id),
	),
};
