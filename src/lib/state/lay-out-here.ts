import { layOutMap, type MapLayout, type MapPlan } from '$lib/report';
import { orderInRanks } from './order-in-ranks';
import type { WorkSteps } from './work-runner';

/** Drawing a map, as it is done beside the page; nothing is kept for it. */
export interface MapWork {
	readonly order: MapPlan;
	readonly own: null;
	readonly outcome: MapLayout;
}

/** Lays a map out in the thread that it is called in. */
export function layOutHere(plan: MapPlan): MapLayout {
	return layOutMap(plan, orderInRanks);
}

/** Lays a map out as a single step. */
export const layOutSteps: WorkSteps<MapWork> = function* (plan) {
	yield 0;
	return layOutHere(plan);
};
