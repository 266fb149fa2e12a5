import { unreachable } from '$lib/faults';
import { isOutcomeCode } from '../outcomes/is-outcome-code';
import { outcomeProcesses } from '../outcomes/outcome-processes';
import type { Finding } from './finding';

/**
 * The processes among the subjects of a finding, as keys; none where it is about an owner, a function or the outcome map alone. Source: SPEC 6.4.
 *
 * @example
 * findingProcesses({ code: 'OWNER_CONFLICT', subjects: ['billing'] }) // => ['billing']
 */
export function findingProcesses({
	code,
	subjects,
}: Pick<Finding, 'code' | 'subjects'>): readonly string[] {
	if (isOutcomeCode(code)) return outcomeProcesses({ code, subjects });
	switch (code) {
		case 'OWNER_OVERLOAD':
		case 'FUNCTION_DUPLICATED':
			return [];
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
