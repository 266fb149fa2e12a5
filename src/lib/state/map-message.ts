import type { MapLayout, MapPlan } from '$lib/report';

/** What the page asks of the one who lays maps out. */
export interface MapRequest {
	readonly id: number;
	readonly plan: MapPlan;
}

/** What comes back: that the worker is there, or where everything stands. */
export type MapReply =
	| { readonly kind: 'ready' }
	| { readonly kind: 'done'; readonly id: number; readonly layout: MapLayout };

/**
 * Page and worker are two halves of one build and the channel between them is private, so their messages are typed, not
 * parsed; these two functions are the only place that says so.
 */
export function parseMapRequest(data: unknown): MapRequest {
	return data as MapRequest;
}

/** See `parseMapRequest`. */
export function parseMapReply(data: unknown): MapReply {
	return data as MapReply;
}
