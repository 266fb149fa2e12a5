import { config } from '../config';
import { certaintyOf, evidenceOf, notKnowingOf } from './factors';

/** What the agenda knows about one item. */
export interface AgendaItem {
	/** 0..1. */
	readonly importance: number;
	/** Headline divergence; null where there is none. */
	readonly D: number | null;
	readonly answers: number;
	readonly dk: number;
	/** Mean confidence, 0..1; null where nobody said. */
	readonly confidence: number | null;
	/** Answers given with little confidence (2 or less of 5). */
	readonly lowConfidence: number;
}

/** What an item asks of the room: settle a conflict, find something out, or nothing. */
export interface AgendaPriority {
	/** Weight as a conflict to decide, 0..100. */
	readonly conflict: number;
	/** Weight as a gap in what is known, 0..100. */
	readonly gap: number;
	/** The larger of both. */
	readonly priority: number;
	readonly type: 'decide' | 'find-out' | 'none';
}

/**
 * Priority of one item on the agenda: importance times divergence times certainty times evidence, against importance times not
 * knowing. A product, so that an unimportant or undisputed item cannot rise on one factor; n / (n + 2) keeps disputes of two people
 * down. Without a divergence the conflict is 0. Source: SPEC 8 (our own design).
 *
 * @example
 * const item = { importance: 1, D: 0.8, answers: 6, dk: 0, confidence: null, lowConfidence: 0 };
 * agendaPriority(item) // => { conflict: 45, gap: 0, priority: 45, type: 'decide' }
 */
export function agendaPriority(item: AgendaItem): AgendaPriority {
	const { importance, D, answers, dk, confidence, lowConfidence } = item;
	const conflict = conflictWeight(importance, D ?? 0, answers, confidence);
	const gap = gapWeight(importance, answers, dk, lowConfidence);
	return { conflict, gap, priority: Math.max(conflict, gap), type: typeOf(conflict, gap) };
}

/** Weight as a conflict, 0..100: the product of `conflictFactors`. Called for every answer when one person after another is left out. */
export function conflictWeight(
	importance: number,
	disagreement: number,
	answers: number,
	confidence: number | null,
): number {
	return 100 * importance * disagreement * evidenceOf(answers) * certaintyOf(confidence);
}

/** Weight as a gap, 0..100: the product of `gapFactors`. */
export function gapWeight(
	importance: number,
	answers: number,
	dk: number,
	lowConfidence: number,
): number {
	const people = answers + dk;
	return 100 * importance * notKnowingOf(people, dk, lowConfidence) * evidenceOf(people);
}

function typeOf(conflict: number, gap: number): AgendaPriority['type'] {
	if (Math.max(conflict, gap) < config.agenda.leastPriority - config.slack) return 'none';
	return conflict >= gap - config.slack ? 'decide' : 'find-out';
}
