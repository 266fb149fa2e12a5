import { config } from '../config';
import { wilson } from '../intervals/wilson';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { bandCounts, type Band } from './bands';

/** The band of a scale that most chose, and whether it is enough for a consensus by the usual share criteria. */
export interface AgreeShare {
	readonly band: Band;
	readonly share: number;
	/** 95 % interval of the share (Wilson). */
	readonly lo: number;
	readonly hi: number;
	/** At least 70 % in the band. */
	readonly meets70: boolean;
	/** And under 15 % at the opposite end (for the middle band: at the larger end). */
	readonly meets70and15: boolean;
}

/**
 * Share of the band with the most answers (of equal ones low before middle before high) and the 70 % and 70/15 % criteria of
 * Delphi and COMET studies. Nobody: no result. Source: PMC8024512; SPEC 1.5.
 *
 * @example
 * agreeShare([1, 0, 0, 1, 2]) // ≈ { ok: true, value: { band: 'high', share: 0.75, lo: 0.301, hi: 0.954, meets70: true, meets70and15: false } }
 */
export function agreeShare(
	counts: readonly number[],
): Result<AgreeShare, 'no-answers' | 'no-variation'> {
	const n = sum(counts);
	if (n === 0) return none('no-answers');
	if (counts.length < 2) return none('no-variation');
	const { answers } = bandCounts(counts);
	const bands = ['low', 'middle', 'high'] as const;
	const band = bands.reduce((best, next) => (answers[next] > answers[best] ? next : best));
	const meets70 = answers[band] * 100 >= config.agreeShare.percent * n;
	const against = {
		low: answers.high,
		middle: Math.max(answers.low, answers.high),
		high: answers.low,
	}[band];
	const isUncontested = against * 100 < config.agreeShare.oppositeBelowPercent * n;
	const interval = wilson(answers[band], n);
	return some({
		band,
		share: answers[band] / n,
		...interval,
		meets70,
		meets70and15: meets70 && isUncontested,
	});
}
