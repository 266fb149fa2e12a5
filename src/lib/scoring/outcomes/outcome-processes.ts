import type { OutcomeCode } from './outcome-codes';

/** The processes among the subjects of a finding of the outcome map, as keys: only those that join it with accounts have any. */
export function outcomeProcesses({
	code,
	subjects,
}: {
	readonly code: OutcomeCode;
	readonly subjects: readonly string[];
}): readonly string[] {
	const isJoined = code === 'KPI_SOURCE_CONTESTED' || code === 'MILESTONE_OWNER_ELSEWHERE';
	return isJoined ? subjects.slice(1) : [];
}
