import type { DepartmentId } from '$lib/questionnaires';
import type { LiveRoom } from '$lib/state';
import type { Place } from '../address';

/** How one reader looks at one view of the work in a room: kept while the app is open, on this device only. */
export class WorkView {
	/** Empty = all departments. */
	department: DepartmentId | '' = $state('');
	/** How often somebody asked for what the accounts say now. */
	updates = $state(0);
}

const views = new Map<string, WorkView>();

/** The view of a room's place, the same from page to page. */
export function workViewOf(room: LiveRoom['id'], place: Place): WorkView {
	const key = `${room} ${place}`;
	const view = views.get(key) ?? new WorkView();
	views.set(key, view);
	return view;
}
