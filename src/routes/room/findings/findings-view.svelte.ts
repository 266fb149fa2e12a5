import type { DepartmentId } from '$lib/questionnaires';
import type { FindingFamily } from '$lib/report';
import type { Severity } from '$lib/scoring';
import type { FindingState, LiveRoom } from '$lib/state';

/** How one reader looks at the findings of a room: kept while the app is open, on this device only. */
export class FindingsView {
	department: DepartmentId | '' = $state('');
	severity: Severity | '' = $state('');
	family: FindingFamily | '' = $state('');
	state: FindingState | '' = $state('');
	/** How often somebody asked for the list as it is now. */
	updates = $state(0);

	showAll(): void {
		this.department = '';
		this.severity = '';
		this.family = '';
		this.state = '';
	}
}

const views = new Map<LiveRoom['id'], FindingsView>();

/** The view of a room's findings, the same from page to page. */
export function findingsViewOf(room: LiveRoom['id']): FindingsView {
	const view = views.get(room) ?? new FindingsView();
	views.set(room, view);
	return view;
}
