import { findingProcesses, type Finding } from '$lib/scoring';
import type { RoomFindings } from '$lib/state';

/** Ids of the departments that a finding concerns: those of its processes, and of the owner and the output of its milestone. */
export function findingDepartments(
	finding: Pick<Finding, 'code' | 'subjects'>,
	{ processesByKey, outcomes }: Pick<RoomFindings, 'processesByKey' | 'outcomes'>,
): readonly string[] {
	const milestone = outcomes.map.milestones.find(({ id }) => id === finding.subjects[0]);
	const places = [
		...findingProcesses(finding).map((key) => processesByKey.get(key)?.department),
		milestone?.ownerDepartment,
		milestone?.outputDepartment,
	];
	return places.filter((place) => typeof place === 'string');
}
