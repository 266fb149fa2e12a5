import {
	arrangeFindings,
	compareText,
	SEVERITIES,
	type Finding,
	type FindingCode,
	type Severity,
} from './finding';
import { flowFindings } from './flow-findings';
import { readInventory } from './process-accounts';
import type { Inventory } from './process-record';
import { statedHandoffs, type HandoffSide, type StatedHandoff } from './stated-handoffs';

/** The rules that a handoff can break, in the order in which they are offered to choose from. */
export const HANDOFF_BREAKS = [
	'HANDOFF_UNACKNOWLEDGED',
	'INPUT_UNFED',
	'ITEM_MISMATCH',
	'ORPHAN_OUTPUT',
	'CYCLE',
	'TARGET_UNDESCRIBED',
	'SOURCE_UNDESCRIBED',
] as const satisfies readonly FindingCode[];

export type HandoffBreak = (typeof HANDOFF_BREAKS)[number];

/** A finding about a handoff. */
export interface BrokenHandoff extends Finding {
	readonly code: HandoffBreak;
}

/** One handoff, once as its sender and once as its receiver states it. */
export interface Handoff extends StatedHandoff {
	/** Where it breaks, worst first; none where both sides say the same, or where it enters or leaves the operation. */
	readonly breaks: readonly BrokenHandoff[];
}

/**
 * Every handoff once, with the findings about it; of a circle every handoff inside of it has the same. By severity, unbroken ones after
 * them, those with the outside last, then by sender, receiver and item. The order of accounts does not matter. Cost O(records + edges),
 * and sorting. Source: SPEC 6.4.
 *
 * @example
 * const [handoff] = handoffLedger(sampleInventory);
 * [handoff.from.end.key, handoff.to.end.key, handoff.breaks[0].code] // => ['dispatch', 'billing', 'INPUT_UNFED']
 */
export function handoffLedger(inventory: Inventory): readonly Handoff[] {
	const read = readInventory(inventory);
	const breaksOf = breaksByHandoff(arrangeFindings(flowFindings(read)).filter(isBreak));
	return statedHandoffs(read)
		.map((handoff): Handoff => ({ ...handoff, breaks: breaksOf(handoff) }))
		.sort(
			(a, b) =>
				placeOf(a) - placeOf(b) ||
				compareText(nameOf(a.from), nameOf(b.from)) ||
				compareText(nameOf(a.to), nameOf(b.to)) ||
				compareText(a.orphan ?? '', b.orphan ?? ''),
		);
}

/**
 * How much the worst break of a handoff matters; null where it is not broken.
 *
 * @example
 * handoffSeverity({ breaks: [] }) // => null
 */
export function handoffSeverity({ breaks }: Pick<Handoff, 'breaks'>): Severity | null {
	return breaks[0]?.severity ?? null;
}

function isBreak(finding: Finding): finding is BrokenHandoff {
	return HANDOFF_BREAKS.some((code) => code === finding.code);
}

function placeOf(handoff: Handoff): number {
	const severity = handoffSeverity(handoff);
	if (severity !== null) return SEVERITIES.indexOf(severity);
	const isOutside = handoff.from.end.kind === 'outside' || handoff.to.end.kind === 'outside';
	return SEVERITIES.length + Number(isOutside);
}

function nameOf({ end }: HandoffSide): string {
	return end.kind === 'process' ? end.key : '';
}

/** Looked up by what they are about: a large ledger is not searched once a handoff. */
function breaksByHandoff(
	breaks: readonly BrokenHandoff[],
): (handoff: StatedHandoff) => readonly BrokenHandoff[] {
	const bySubjects = new Map<string, BrokenHandoff[]>();
	const circleOf = new Map<string, BrokenHandoff>();
	for (const each of breaks) {
		if (each.code === 'CYCLE') for (const process of each.subjects) circleOf.set(process, each);
		else {
			const about = aboutKey(each.code === 'ORPHAN_OUTPUT', each.subjects);
			bySubjects.set(about, [...(bySubjects.get(about) ?? []), each]);
		}
	}
	return (handoff) => {
		const { from, to, orphan } = handoff;
		if (from.end.kind === 'process' && to.end.kind === 'nowhere') {
			const subjects = orphan === null ? [from.end.key] : [from.end.key, orphan];
			return bySubjects.get(aboutKey(true, subjects)) ?? [];
		}
		if (from.end.kind !== 'process' || to.end.kind !== 'process') return [];
		const own = bySubjects.get(aboutKey(false, [from.end.key, to.end.key])) ?? [];
		const circle = circleOf.get(from.end.key);
		const isInside = isConfirmed(handoff) && circle?.subjects.includes(to.end.key) === true;
		return isInside ? arrangeFindings([...own, circle]).filter(isBreak) : own;
	};
}

function aboutKey(isOrphan: boolean, subjects: readonly string[]): string {
	return JSON.stringify([isOrphan, subjects]);
}

/** A circle is made of what both sides state. */
function isConfirmed({ from, to }: StatedHandoff): boolean {
	return from.statements.length > 0 && to.statements.length > 0;
}
