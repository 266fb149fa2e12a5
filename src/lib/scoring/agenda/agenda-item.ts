import type { Divergence } from '../divergence';
import type { Result } from '../result';
import type { Confidence } from '../round/ratings';
import type { AgendaItem } from './priority';

/** What the agenda takes of an item's score, or of its score without somebody. */
export interface AgendaSource {
	readonly importance: { readonly value: number };
	readonly divergence: Result<Pick<Divergence, 'D'>>;
	readonly counts: { readonly answered: number; readonly dk: number };
	readonly confidence: Result<Confidence>;
}

/** An item as the agenda sees it; the mean confidence, 1 to 5, becomes a share. What is hidden or too few is not there. Source: SPEC 8. */
export function agendaItem({
	importance,
	divergence,
	counts,
	confidence,
}: AgendaSource): AgendaItem {
	return {
		importance: importance.value,
		D: divergence.ok ? divergence.value.D : null,
		answers: counts.answered,
		dk: counts.dk,
		confidence: confidence.ok ? confidenceShare(confidence.value.mean) : null,
		lowConfidence: confidence.ok ? confidence.value.low : 0,
	};
}

/** Mean confidence, 1 to 5, as a share. */
export function confidenceShare(mean: number): number {
	return (mean - 1) / 4;
}
