import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import { isOutcomeCode, type FindingCode } from '$lib/scoring';

/** What findings are about, in the order in which they are offered to choose from. */
export const FINDING_FAMILIES = [
	'ownership',
	'documentation',
	'data',
	'handoffs',
	'knowledge',
	'outcomes',
] as const;

export type FindingFamily = (typeof FINDING_FAMILIES)[number];

/** What a finding is about. Every rule belongs to one family. */
export function findingFamily(code: FindingCode): FindingFamily {
	if (isOutcomeCode(code)) return 'outcomes';
	switch (code) {
		case 'OWNER_CONFLICT':
		case 'OWNER_DISPUTED':
		case 'OWNER_NONE':
		case 'OWNER_UNKNOWN':
		case 'OWNER_DENIED':
		case 'OWNER_OVERLOAD':
			return 'ownership';
		case 'DOC_CONFLICT':
			return 'documentation';
		case 'AUTHORITY_CONFLICT':
		case 'AUTHORITY_NONE':
		case 'AUTHORITY_NOT_LISTED':
		case 'SYSTEMS_DIVERGE':
		case 'FUNCTION_DUPLICATED':
			return 'data';
		case 'HANDOFF_UNACKNOWLEDGED':
		case 'TARGET_UNDESCRIBED':
		case 'INPUT_UNFED':
		case 'SOURCE_UNDESCRIBED':
		case 'ITEM_MISMATCH':
		case 'ORPHAN_OUTPUT':
		case 'PROCESS_ISOLATED':
		case 'CYCLE':
			return 'handoffs';
		case 'SINGLE_POINT_OF_KNOWLEDGE':
		case 'NOBODY_KNOWS':
		case 'SINGLE_SOURCE':
			return 'knowledge';
		default:
			return unreachable(code);
	}
}

/** A family in a word or two. */
export function familyName(family: FindingFamily): string {
	switch (family) {
		case 'ownership':
			return m.findings_family_ownership();
		case 'documentation':
			return m.findings_family_documentation();
		case 'data':
			return m.findings_family_data();
		case 'handoffs':
			return m.findings_family_handoffs();
		case 'knowledge':
			return m.findings_family_knowledge();
		case 'outcomes':
			return m.outcomes_family();
		default:
			return unreachable(family);
	}
}
