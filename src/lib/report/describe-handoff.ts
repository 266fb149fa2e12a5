import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Handoff, HandoffBreak, HandoffSide, HandoffStatement } from '$lib/scoring';
import { handoffEndName } from './handoff-end-name';
import { nameList } from './quoted-names';

/** How keys and people are called. */
export interface HandoffNames {
	/** A key the way people wrote it. */
	readonly spell: (key: string) => string;
	readonly nameOf: (person: string) => string;
}

/** A handoff in words. */
export interface HandoffWords {
	readonly from: string;
	readonly to: string;
	/** Where it breaks, worst first; that both sides say so, or that it crosses the border of what is described. */
	readonly stands: readonly string[];
	/** What the side that hands on says, a line a statement; or why it says nothing. */
	readonly sent: readonly string[];
	readonly received: readonly string[];
}

/** Says what both sides of a handoff say, and where it breaks. */
export function describeHandoff(handoff: Handoff, names: HandoffNames): HandoffWords {
	const { from, to, breaks } = handoff;
	return {
		from: handoffEndName(from.end, names.spell),
		to: handoffEndName(to.end, names.spell),
		stands: breaks.length > 0 ? breaks.map(({ code }) => breakName(code)) : [unbroken(handoff)],
		sent: sideLines(from, names, m.handoffs_outputs_missing),
		received: sideLines(to, names, m.handoffs_inputs_missing),
	};
}

/** Where a handoff breaks, in a few words. */
export function breakName(code: HandoffBreak): string {
	switch (code) {
		case 'HANDOFF_UNACKNOWLEDGED':
			return m.handoffs_is_unacknowledged();
		case 'INPUT_UNFED':
			return m.handoffs_is_unfed();
		case 'ITEM_MISMATCH':
			return m.handoffs_is_item();
		case 'ORPHAN_OUTPUT':
			return m.handoffs_is_orphan();
		case 'CYCLE':
			return m.handoffs_is_circle();
		case 'TARGET_UNDESCRIBED':
			return m.handoffs_is_target_undescribed();
		case 'SOURCE_UNDESCRIBED':
			return m.handoffs_is_source_undescribed();
		default:
			return unreachable(code);
	}
}

function unbroken({ from, to }: Handoff): string {
	const isInside = from.end.kind === 'process' && to.end.kind === 'process';
	return isInside ? m.handoffs_is_confirmed() : m.handoffs_is_border();
}

/** `missing` says that people described the process, but not this side of it. */
function sideLines(
	side: HandoffSide,
	{ nameOf }: HandoffNames,
	missing: (who: { names: string }) => string,
): readonly string[] {
	const { end, statements, described, silent } = side;
	if (end.kind === 'outside') return [m.handoffs_no_side_outside()];
	if (end.kind === 'nowhere') return [m.handoffs_no_side_nobody()];
	if (statements.length > 0) {
		return statements.map((said) =>
			m.handoffs_says({ who: nameOf(said.by), what: whatIsSaid(said) }),
		);
	}
	if (described.length > 0) {
		return [m.handoffs_silent({ names: nameList(described.map(nameOf)) })];
	}
	return silent.length > 0
		? [missing({ names: nameList(silent.map(nameOf)) })]
		: [m.handoffs_undescribed()];
}

function whatIsSaid({ item, form }: HandoffStatement): string {
	const what = item ?? m.handoffs_what_missing();
	return form === null ? what : m.findings_said_form({ what, form });
}
