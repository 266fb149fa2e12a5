import type { DepartmentId } from '$lib/questionnaires';
import type { HandoffBreak } from '$lib/scoring';
import type { LiveRoom } from '$lib/state';

/** How one reader looks at the handoffs of a room: kept while the app is open, on this device only. */
export class HandoffsView {
	/** Whose handoffs, as what they hand on and what they receive; empty = everybody's. */
	department: DepartmentId | '' = $state('');
	where: HandoffBreak | 'broken' | '' = $state('');
	/** How often somebody asked for the list as it is now. */
	updates = $state(0);

	showAll(): void {
		this.department = '';
		this.where = '';
	}
}

const views = new Map<LiveRoom['id'], HandoffsView>();

/** The view of a room's handoffs, the same from page to page. */
export function handoffsViewOf(room: LiveRoom['id']): HandoffsView {
	const view = views.get(room) ?? new HandoffsView();
	views.set(room, view);
	return view;
}
