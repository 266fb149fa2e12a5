import type { MapProcess } from '$lib/scoring';
import type { MapBox } from './map-layout';

/** One to three small bars on the lower edge of a process: how critical it is; none where nobody said it. */
export function criticalityTicks(
	{ x, y, width, height }: MapBox,
	criticality: MapProcess['criticality'],
): readonly MapBox[] {
	return Array.from({ length: criticality ?? 0 }, (_, place) => ({
		x: x + width - 14 - place * 11,
		y: y + height - 3,
		width: 8,
		height: 6,
	}));
}
