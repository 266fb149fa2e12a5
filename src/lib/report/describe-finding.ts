import { m } from '$lib/messages';
import type { ContradictionCode, Finding } from '$lib/scoring';
import { OUTCOME_QUESTIONS } from './outcome-questions';
import { quotedNames } from './quoted-names';

/**
 * A finding as a question to the room, in everyday words; it never says who is right. `spell` gives a subject the way people wrote
 * it. Source: SPEC 6.4, 6.5.
 */
export function describeFinding(
	{ code, subjects }: Pick<Finding, 'code' | 'subjects'>,
	spell: (key: string) => string,
): string {
	const names = subjects.map(spell);
	const [first = '', second = ''] = names;
	return ALL[code]({ first, second, others: quotedNames(names.slice(1)), names });
}

/** What a question is about, names as people wrote them. */
interface About {
	readonly first: string;
	/** Empty where there is one subject only. */
	readonly second: string;
	/** All but the first, as part of a sentence. */
	readonly others: string;
	readonly names: readonly string[];
}

const QUESTIONS: Readonly<Record<ContradictionCode, (about: About) => string>> = {
	DOC_CONFLICT: ({ first }) => m.findings_ask_doc_conflict({ process: first }),
	OWNER_CONFLICT: ({ first, others }) =>
		m.findings_ask_owner_conflict({ process: first, names: others }),
	OWNER_DISPUTED: ({ first }) => m.findings_ask_owner_disputed({ process: first }),
	OWNER_NONE: ({ first }) => m.findings_ask_owner_none({ process: first }),
	OWNER_UNKNOWN: ({ first }) => m.findings_ask_owner_unknown({ process: first }),
	OWNER_DENIED: ({ first, second }) =>
		m.findings_ask_owner_denied({ process: first, owner: second }),
	OWNER_OVERLOAD: ({ first }) => m.findings_ask_owner_overload({ owner: first }),
	AUTHORITY_CONFLICT: ({ first, others }) =>
		m.findings_ask_authority_conflict({ process: first, names: others }),
	AUTHORITY_NONE: ({ first }) => m.findings_ask_authority_none({ process: first }),
	AUTHORITY_NOT_LISTED: ({ first }) => m.findings_ask_authority_not_listed({ process: first }),
	SYSTEMS_DIVERGE: ({ first }) => m.findings_ask_systems_diverge({ process: first }),
	HANDOFF_UNACKNOWLEDGED: ({ first, second }) =>
		m.findings_ask_unacknowledged({ from: first, to: second }),
	TARGET_UNDESCRIBED: ({ first, second }) =>
		m.findings_ask_target_undescribed({ from: first, to: second }),
	INPUT_UNFED: ({ first, second }) => m.findings_ask_unfed({ from: first, to: second }),
	SOURCE_UNDESCRIBED: ({ first, second }) =>
		m.findings_ask_source_undescribed({ from: first, to: second }),
	ITEM_MISMATCH: ({ first, second }) => m.findings_ask_item_mismatch({ from: first, to: second }),
	ORPHAN_OUTPUT: ({ first, second }) =>
		second === ''
			? m.findings_ask_orphan({ process: first })
			: m.findings_ask_orphan_item({ process: first, item: second }),
	PROCESS_ISOLATED: ({ first }) => m.findings_ask_isolated({ process: first }),
	CYCLE: ({ first, second, names }) =>
		second === ''
			? m.findings_ask_cycle_self({ process: first })
			: m.findings_ask_cycle({ names: quotedNames(names) }),
	FUNCTION_DUPLICATED: ({ first, others }) =>
		m.findings_ask_duplicated({ function: first, names: others }),
	SINGLE_POINT_OF_KNOWLEDGE: ({ first }) => m.findings_ask_single_point({ process: first }),
	NOBODY_KNOWS: ({ first }) => m.findings_ask_nobody_knows({ process: first }),
	SINGLE_SOURCE: ({ first }) => m.findings_ask_single_source({ process: first }),
};

const ALL = { ...QUESTIONS, ...OUTCOME_QUESTIONS };
