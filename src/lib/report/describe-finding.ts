import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Finding } from '$lib/scoring';
import { quotedNames } from './quoted-names';

/**
 * A finding as a question to the room, in everyday words; it never says who is right. `spell` gives a key the way people wrote it.
 * Source: SPEC 6.4, 6.5.
 */
export function describeFinding(
	finding: Pick<Finding, 'code' | 'subjects'>,
	spell: (key: string) => string,
): string {
	const names = finding.subjects.map(spell);
	const [first = '', second = ''] = names;
	const others = quotedNames(names.slice(1));
	const [process, from, to] = [first, first, second];
	switch (finding.code) {
		case 'DOC_CONFLICT':
			return m.findings_ask_doc_conflict({ process });
		case 'OWNER_CONFLICT':
			return m.findings_ask_owner_conflict({ process, names: others });
		case 'OWNER_DISPUTED':
			return m.findings_ask_owner_disputed({ process });
		case 'OWNER_NONE':
			return m.findings_ask_owner_none({ process });
		case 'OWNER_UNKNOWN':
			return m.findings_ask_owner_unknown({ process });
		case 'OWNER_DENIED':
			return m.findings_ask_owner_denied({ process, owner: second });
		case 'OWNER_OVERLOAD':
			return m.findings_ask_owner_overload({ owner: first });
		case 'AUTHORITY_CONFLICT':
			return m.findings_ask_authority_conflict({ process, names: others });
		case 'AUTHORITY_NONE':
			return m.findings_ask_authority_none({ process });
		case 'AUTHORITY_NOT_LISTED':
			return m.findings_ask_authority_not_listed({ process });
		case 'SYSTEMS_DIVERGE':
			return m.findings_ask_systems_diverge({ process });
		case 'HANDOFF_UNACKNOWLEDGED':
			return m.findings_ask_unacknowledged({ from, to });
		case 'TARGET_UNDESCRIBED':
			return m.findings_ask_target_undescribed({ from, to });
		case 'INPUT_UNFED':
			return m.findings_ask_unfed({ from, to });
		case 'SOURCE_UNDESCRIBED':
			return m.findings_ask_source_undescribed({ from, to });
		case 'ITEM_MISMATCH':
			return m.findings_ask_item_mismatch({ from, to });
		case 'ORPHAN_OUTPUT':
			return names.length > 1
				? m.findings_ask_orphan_item({ process, item: second })
				: m.findings_ask_orphan({ process });
		case 'PROCESS_ISOLATED':
			return m.findings_ask_isolated({ process });
		case 'CYCLE':
			return names.length > 1
				? m.findings_ask_cycle({ names: quotedNames(names) })
				: m.findings_ask_cycle_self({ process });
		case 'FUNCTION_DUPLICATED':
			return m.findings_ask_duplicated({ function: first, names: others });
		case 'SINGLE_POINT_OF_KNOWLEDGE':
			return m.findings_ask_single_point({ process });
		case 'NOBODY_KNOWS':
			return m.findings_ask_nobody_knows({ process });
		case 'SINGLE_SOURCE':
			return m.findings_ask_single_source({ process });
		default:
			return unreachable(finding.code);
	}
}
