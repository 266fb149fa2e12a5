import { config } from '../config';
import type { AgendaItem } from './priority';

/** What a priority is the product of, each 0..1; times 100 it is the weight as a conflict to decide, or as a gap in what is known. */
export type AgendaFactors =
	| {
			readonly kind: 'conflict';
			readonly importance: number;
			readonly disagreement: number;
			readonly certainty: number;
			readonly evidence: number;
	  }
	| {
			readonly kind: 'gap';
			readonly importance: number;
			readonly notKnowing: number;
			readonly evidence: number;
	  };

/** An item as a conflict: without a divergence nobody disagrees. Source: SPEC 8. */
export function conflictFactors(item: AgendaItem): Extract<AgendaFactors, { kind: 'conflict' }> {
	const { importance, D, answers, confidence } = item;
	return {
		kind: 'conflict',
		importance,
		disagreement: D ?? 0,
		certainty: certaintyOf(confidence),
		evidence: evidenceOf(answers),
	};
}

/** An item as a gap: don't-knows and unsure answers over all who answered or did not know. Source: SPEC 8. */
export function gapFactors(item: AgendaItem): Extract<AgendaFactors, { kind: 'gap' }> {
	const { importance, answers, dk, lowConfidence } = item;
	return {
		kind: 'gap',
		importance,
		notKnowing: notKnowingOf(answers + dk, dk, lowConfidence),
		evidence: evidenceOf(answers + dk),
	};
}

/** Half, and up to as much again for mean confidence, 0..1; where nobody said how sure they are, three quarters. Source: SPEC 8. */
export function certaintyOf(confidence: number | null): number {
	return confidence === null ? config.agenda.unknownCertainty : 0.5 + 0.5 * confidence;
}

/** Share of the people who do not know or are unsure; nobody at all is no gap. Source: SPEC 8. */
export function notKnowingOf(people: number, dk: number, lowConfidence: number): number {
	return people === 0 ? 0 : (dk + lowConfidence) / people;
}

/** Keeps what two people say down. Source: SPEC 8. */
export function evidenceOf(people: number): number {
	return people / (people + 2);
}
