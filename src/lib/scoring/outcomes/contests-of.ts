import type { Finding, FindingCode } from '../inventory/finding';
import { findingProcesses } from '../inventory/finding-processes';
import type { OutcomeMap } from './outcome-map';

/** Findings by which accounts contradict each other about a process, or say that no source counts. */
const CONTESTED: readonly FindingCode[] = [
	'DOC_CONFLICT',
	'OWNER_CONFLICT',
	'OWNER_DISPUTED',
	'OWNER_DENIED',
	'AUTHORITY_CONFLICT',
	'AUTHORITY_NONE',
	'HANDOFF_UNACKNOWLEDGED',
	'INPUT_UNFED',
];

/**
 * The contradictions that make a process, by its key, contested: critical and major ones, in their order. What is merely not known contests
 * nothing. Source: SPEC 6.4.
 *
 * @example
 * contestsOf('billing', sampleOutcomes) // => []
 */
export function contestsOf(
	process: string,
	{ contradictions }: Pick<OutcomeMap, 'contradictions'>,
): readonly Finding[] {
	return contradictions.filter(
		(finding) =>
			CONTESTED.includes(finding.code) &&
			(finding.severity === 'critical' || finding.severity === 'major') &&
			findingProcesses(finding).includes(process),
	);
}
