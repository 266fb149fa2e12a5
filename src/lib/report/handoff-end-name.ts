import { m } from '$lib/messages';
import { unreachable } from '$lib/faults';
import type { HandoffSide } from '$lib/scoring';

/** An end of a handoff in words; `spell` = how a process is called by its key. */
export function handoffEndName(end: HandoffSide['end'], spell: (key: string) => string): string {
	switch (end.kind) {
		case 'process':
			return spell(end.key);
		case 'outside':
			return m.handoffs_outside();
		case 'nowhere':
			return m.handoffs_nobody();
		default:
			return unreachable(end);
	}
}
