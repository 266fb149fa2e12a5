import { layOutMap, type MapLayout, type MapPlan } from '$lib/report';
import { orderInRanks } from './order-in-ranks';
import type { WorkHandler } from './work';

/** Drawing a map; nothing is kept for it, and it is a single part. */
export interface MapWork {
	readonly order: null;
	readonly own: null;
	readonly parts: { readonly layout: { readonly given: MapPlan; readonly outcome: MapLayout } };
}

/** Lays a map out in the thread that it is called in. */
export function layOutHere(plan: MapPlan): MapLayout {
	return layOutMap(plan, orderInRanks);
}

/** Lays maps out, each as a single step. */
export const handleMap: WorkHandler<MapWork> = () => ({
	*layout(plan) {
		yield 0;
		return layOutHere(plan);
	},
});
