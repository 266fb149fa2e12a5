import { m } from '$lib/messages';
import type { Alignment, Readiness, ReadinessLevel, RoundScore } from '$lib/scoring';
import { describeReason } from './describe-reason';
import { formatNumber, formatShare } from './format-number';

/** Readiness in one sentence, with what was answered and where it could still end up; why not, where there is none. SPEC 7.1. */
export function describeReadiness(readiness: ReadinessLevel | Readiness): string {
	const { level, lo, hi, coverage } = readiness;
	if (!level.ok) return describeReason(level.reason, null);
	if (!lo.ok || !hi.ok || !coverage.ok) return hundredths(level.value);
	if (coverage.value === 1) return m.report_readiness_all({ level: hundredths(level.value) });
	return m.report_readiness({
		level: hundredths(level.value),
		coverage: formatShare(coverage.value),
		lo: hundredths(lo.value),
		hi: hundredths(hi.value),
	});
}

/** Alignment in one sentence, with how many questions count; why not, where there is none. SPEC 7.2. */
export function describeAlignment({ level, items, betweenShare }: Alignment): string {
	if (!level.ok) return describeReason(level.reason, null);
	const sentence = m.report_alignment({
		level: hundredths(level.value),
		counted: items.counted,
		all: items.all,
	});
	if (!betweenShare.ok) return sentence;
	return `${sentence} ${m.report_between({ share: formatShare(betweenShare.value) })}`;
}

/** Readiness with every person counting the same, where that is so different that both must be told; else null. SPEC 7.1. */
export function describeByHead({
	readinessByHead,
	doReadinessModesDiffer,
}: Pick<RoundScore, 'readinessByHead' | 'doReadinessModesDiffer'>): string | null {
	if (!doReadinessModesDiffer || !readinessByHead.level.ok) return null;
	return m.report_readiness_by_head({ level: hundredths(readinessByHead.level.value) });
}

function hundredths(share: number): string {
	return formatNumber(share * 100, 0);
}
