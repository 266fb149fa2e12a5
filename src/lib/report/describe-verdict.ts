import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import type { Criterion, Verdict } from './criterion';
import { describeReason } from './describe-reason';

const { percent, stricterPercent, oppositeBelowPercent } = config.agreeShare;

/** A rule in two or three words, to be chosen from a list. */
export function criterionName(criterion: Criterion): string {
	switch (criterion) {
		case 'shape':
			return m.criterion_shape();
		case 'share-70':
			return m.criterion_share({ percent });
		case 'share-75':
			return m.criterion_share({ percent: stricterPercent });
		case 'share-70-15':
			return m.criterion_share_opposite({ percent, opposite: oppositeBelowPercent });
		case 'rand':
			return m.criterion_rand();
		default:
			return unreachable(criterion);
	}
}

/** What a rule asks for, as one sentence. */
export function criterionMeaning(criterion: Criterion): string {
	switch (criterion) {
		case 'shape':
			return m.criterion_shape_meaning();
		case 'share-70':
			return m.criterion_share_meaning({ percent });
		case 'share-75':
			return m.criterion_share_meaning({ percent: stricterPercent });
		case 'share-70-15':
			return m.criterion_share_opposite_meaning({ percent, opposite: oppositeBelowPercent });
		case 'rand':
			return m.criterion_rand_meaning({ points: config.ipras.points });
		default:
			return unreachable(criterion);
	}
}

/** A verdict in one to four words. `least`: as for `describeReason`. */
export function describeVerdict(verdict: Verdict, least: number | null): string {
	switch (verdict) {
		case 'consensus':
			return m.criterion_consensus();
		case 'no-consensus':
			return m.criterion_no_consensus();
		case 'too-few':
			return describeReason('too-few', least);
		case 'hidden':
			return describeReason('hidden', least);
		case 'not-for-this-scale':
			return m.criterion_not_for_this_scale();
		default:
			return unreachable(verdict);
	}
}

/** What would change under other rules, one sentence for each of them. */
export function describeSensitivity(verdict: Verdict, others: readonly Criterion[]): string {
	const sentence = verdict === 'consensus' ? m.criterion_would_not_be : m.criterion_would_be;
	return others.map((other) => sentence({ rule: ruleInSentence(other) })).join(' ');
}

/** A rule as part of a sentence: "the 75 % rule". */
export function ruleInSentence(criterion: Criterion): string {
	return criterion === 'shape'
		? m.criterion_shape_in_sentence()
		: m.criterion_rule_in_sentence({ name: criterionName(criterion) });
}
