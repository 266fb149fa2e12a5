import type { GroupId, SectionId } from '$lib/questionnaires';
import type { Criterion } from '$lib/report';
import type { Shape } from '$lib/scoring';
import type { LiveRoom } from '$lib/state';

/** How one reader looks at the results of a room: kept while the app is open, on this device only. */
export class ResultsView {
	section: SectionId | '' = $state('');
	/** Only the answers of this group's people. */
	group: GroupId | '' = $state('');
	shape: Shape | '' = $state('');
	criterion: Criterion = $state('shape');
	/** Whether more than the first questions are shown. */
	isUnfolded = $state(false);
	/** How often somebody asked for the new order. */
	orders = $state(0);

	get isFiltered(): boolean {
		return this.section !== '' || this.group !== '' || this.shape !== '';
	}

	showAll(): void {
		this.section = '';
		this.group = '';
		this.shape = '';
	}
}

const views = new Map<LiveRoom['id'], ResultsView>();

/** The view of a room's results, the same from page to page. */
export function resultsViewOf(room: LiveRoom['id']): ResultsView {
	const view = views.get(room) ?? new ResultsView();
	views.set(room, view);
	return view;
}
