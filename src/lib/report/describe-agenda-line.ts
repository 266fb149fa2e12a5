import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { AgendaFactors, AgendaLine } from '$lib/scoring';
import { keptFormat } from './kept-format';

/** One line of the agenda in words. */
export interface AgendaLineDescription {
	/** Its place, and the places that it would have without any one person: "3rd, 2nd to 5th". */
	readonly place: string;
	/** What it asks of the room. */
	readonly type: string;
	/** What its priority is the product of: "importance 1.00 × disagreement 0.82 × certainty 0.90 × evidence 0.90". */
	readonly factors: string;
	/** Whether people differ between the groups or inside them; null where that was not tested. */
	readonly where: string | null;
	/** That its order and that of the next line mean nothing; null where they do. */
	readonly tie: string | null;
}

/** Puts a line of the agenda into words. Source: SPEC 8. */
export function describeAgendaLine(line: AgendaLine): AgendaLineDescription {
	return {
		place: describePlace(line),
		type: describeType(line.priority.type),
		factors: describeFactors(line.factors),
		where: describeWhere(line.where),
		tie: line.isTiedWithNext ? m.report_agenda_tie() : null,
	};
}

function describePlace({ rank, range }: AgendaLine): string {
	const ordinal = (place: number) => m.report_agenda_ordinal({ place });
	if (range === null || range.first === range.last) return ordinal(rank);
	return m.report_agenda_range({
		rank: ordinal(rank),
		first: ordinal(range.first),
		last: ordinal(range.last),
	});
}

function describeType(type: AgendaLine['priority']['type']): string {
	switch (type) {
		case 'decide':
			return m.report_agenda_decide();
		case 'find-out':
			return m.report_agenda_find_out();
		case 'none':
			return m.report_agenda_none();
		default:
			return unreachable(type);
	}
}

function describeFactors(factors: AgendaFactors): string {
	const importance = factor(factors.importance);
	const evidence = factor(factors.evidence);
	switch (factors.kind) {
		case 'conflict':
			return m.report_agenda_conflict({
				importance,
				disagreement: factor(factors.disagreement),
				certainty: factor(factors.certainty),
				evidence,
			});
		case 'gap':
			return m.report_agenda_gap({ importance, unknown: factor(factors.notKnowing), evidence });
		default:
			return unreachable(factors);
	}
}

function describeWhere(where: AgendaLine['where']): string | null {
	switch (where) {
		case 'between':
			return m.report_agenda_between();
		case 'inside':
			return m.report_agenda_inside();
		case null:
			return null;
		default:
			return unreachable(where);
	}
}

/** Two decimals, so that factors stand in line. */
const twoDigits = keptFormat(
	(locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

function factor(share: number): string {
	return twoDigits().format(share);
}
