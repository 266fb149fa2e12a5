import { layOutMap, type MapLayout, type MapPlan } from '$lib/report';
import { orderInRanks } from './order-in-ranks';

/** Lays a map out in the thread that it is called in. */
export function layOutHere(plan: MapPlan): MapLayout {
	return layOutMap(plan, orderInRanks);
}
