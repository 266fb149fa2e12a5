import type { DepartmentId } from '$lib/questionnaires';
import type { MapDirection } from '$lib/report';
import type { LiveRoom } from '$lib/state';
import type { Camera } from './camera';

/** What was chosen on the map: a process by its key, or a handoff by its id. */
export interface MapChoice {
	readonly kind: 'process' | 'handoff';
	readonly id: string;
}

/** How one reader looks at the map of a room: kept while the app is open, on this device only. */
export class MapView {
	/** Whose processes and handoffs; empty = everybody's. */
	department: DepartmentId | '' = $state('');
	onlyBreaks = $state(false);
	chosen: MapChoice | null = $state.raw(null);
	/** How often somebody asked for the map as it is now. */
	updates = $state(0);
	/** What is looked at, for each direction in which the map was drawn. */
	cameras: Readonly<Partial<Record<MapDirection, Camera>>> = $state.raw({});

	showAll(): void {
		this.department = '';
		this.onlyBreaks = false;
	}
}

const views = new Map<LiveRoom['id'], MapView>();

/** The view of a room's map, the same from page to page. */
export function mapViewOf(room: LiveRoom['id']): MapView {
	const view = views.get(room) ?? new MapView();
	views.set(room, view);
	return view;
}
