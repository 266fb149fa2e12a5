import type { OutcomeCode } from '../outcomes/outcome-codes';

/** How much a finding matters, most first. */
export const SEVERITIES = ['critical', 'major', 'minor', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** The rules of the accounts, see the file of each family. Source: SPEC 6.4. */
export const FINDING_CODES = [
	'DOC_CONFLICT',
	'OWNER_CONFLICT',
	'OWNER_DISPUTED',
	'OWNER_NONE',
	'OWNER_UNKNOWN',
	'OWNER_DENIED',
	'OWNER_OVERLOAD',
	'AUTHORITY_CONFLICT',
	'AUTHORITY_NONE',
	'AUTHORITY_NOT_LISTED',
	'SYSTEMS_DIVERGE',
	'HANDOFF_UNACKNOWLEDGED',
	'TARGET_UNDESCRIBED',
	'INPUT_UNFED',
	'SOURCE_UNDESCRIBED',
	'ITEM_MISMATCH',
	'ORPHAN_OUTPUT',
	'PROCESS_ISOLATED',
	'CYCLE',
	'FUNCTION_DUPLICATED',
	'SINGLE_POINT_OF_KNOWLEDGE',
	'NOBODY_KNOWS',
	'SINGLE_SOURCE',
] as const;

/** A rule of the accounts. */
export type ContradictionCode = (typeof FINDING_CODES)[number];

/** A rule of the accounts or of the outcome map. */
export type FindingCode = ContradictionCode | OutcomeCode;

/**
 * A question that the accounts, or the outcome map, raise; never a verdict. Subjects are keys, ids of milestones and wanted options, in
 * the order that the rule names.
 */
export interface Finding {
	readonly code: FindingCode;
	readonly severity: Severity;
	readonly subjects: readonly string[];
	/** Both sides of a contradiction come from one and the same person. */
	readonly isSelfInconsistent?: boolean;
}

/** By severity, code, subjects, all by code point; the same finding once. Source: SPEC 6.4. */
export function arrangeFindings(findings: readonly Finding[]): readonly Finding[] {
	const sorted = findings.toSorted(compareFindings);
	return sorted.filter((finding, place) => {
		const next = sorted[place + 1];
		return next === undefined || compareFindings(finding, next) !== 0;
	});
}

function compareFindings(a: Finding, b: Finding): number {
	return (
		SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
		compareText(a.code, b.code) ||
		compareLists(a.subjects, b.subjects)
	);
}

/** Order of code points, which is not that of JavaScript's own comparison beyond the basic plane. */
export function compareText(a: string, b: string): number {
	for (let place = 0; place < a.length && place < b.length;) {
		const one = a.codePointAt(place) ?? 0;
		const other = b.codePointAt(place) ?? 0;
		if (one !== other) return one - other;
		place += one > 0xffff ? 2 : 1;
	}
	return a.length - b.length;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
	for (const [place, text] of a.entries()) {
		const other = b[place];
		const difference = other === undefined ? 1 : compareText(text, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
