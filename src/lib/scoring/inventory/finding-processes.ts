import { unreachable } from '$lib/faults';
import type { Finding } from './finding';

/** The processes among the subjects of a finding, as keys; none where it is about an owner, a function or the outcome map alone. Source: SPEC 6.4. */
export function findingProcesses({
	code,
	subjects,
}: Pick<Finding, 'code' | 'subjects'>): readonly string[] {
	switch (code) {
		case 'OWNER_OVERLOAD':
		case 'FUNCTION_DUPLICATED':
		case 'MILESTONE_WITHOUT_KPI':
		case 'KPI_WITHOUT_MILESTONE':
		case 'GOAL_UNSERVED':
		case 'MILESTONE_WITHOUT_OWNER':
		case 'MILESTONE_TWO_OWNERS':
		case 'MILESTONE_OWNER_IS_IT':
		case 'MILESTONE_WITHOUT_LEAD':
		case 'KPI_UNCONFIRMED':
		case 'KPI_SELF_CONFIRMED':
		case 'MILESTONE_BEHIND':
			return [];
		case 'KPI_SOURCE_CONTESTED':
		case 'MILESTONE_OWNER_ELSEWHERE':
			return subjects.slice(1);
		case 'HANDOFF_UNACKNOWLEDGED':
		case 'TARGET_UNDESCRIBED':
		case 'INPUT_UNFED':
		case 'SOURCE_UNDESCRIBED':
		case 'ITEM_MISMATCH':
		case 'CYCLE':
			return subjects;
		case 'DOC_CONFLICT':
		case 'OWNER_CONFLICT':
		case 'OWNER_DISPUTED':
		case 'OWNER_NONE':
		case 'OWNER_UNKNOWN':
		case 'OWNER_DENIED':
		case 'AUTHORITY_CONFLICT':
		case 'AUTHORITY_NONE':
		case 'AUTHORITY_NOT_LISTED':
		case 'SYSTEMS_DIVERGE':
		case 'ORPHAN_OUTPUT':
		case 'PROCESS_ISOLATED':
		case 'SINGLE_POINT_OF_KNOWLEDGE':
		case 'NOBODY_KNOWS':
		case 'SINGLE_SOURCE':
			return subjects.slice(0, 1);
		default:
			return unreachable(code);
	}
}
