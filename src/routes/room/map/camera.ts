import { MAP_TEXT, type MapBox, type MapPoint } from '$lib/report';

/** What of the map is looked at: its upper left corner, in units of the map, and how many pixels a unit takes. */
export interface Camera extends MapPoint {
	readonly zoom: number;
}

/** Of the window on the map, in pixels. */
export interface WindowSize {
	readonly width: number;
	readonly height: number;
}

/** The least size of words, in pixels, at which the critical path is shown. */
const READABLE = 12;
const SMALLEST = 0.12;
const LARGEST = 3;
/** Around what is shown, in pixels. */
const MARGIN = 20;

/** Looks from nearer or farther; what is under `at`, in pixels of the window, stays there. */
export function zoomed(camera: Camera, factor: number, at: MapPoint): Camera {
	const zoom = Math.min(LARGEST, Math.max(SMALLEST, camera.zoom * factor));
	return {
		x: camera.x + at.x / camera.zoom - at.x / zoom,
		y: camera.y + at.y / camera.zoom - at.y / zoom,
		zoom,
	};
}

/** Moves what is looked at by pixels; the middle of the window stays on the map. */
export function moved(
	{ x, y, zoom }: Camera,
	by: MapPoint,
	map: WindowSize,
	size: WindowSize,
): Camera {
	const [halfWidth, halfHeight] = [size.width / zoom / 2, size.height / zoom / 2];
	return {
		x: within(x + by.x / zoom, -halfWidth, map.width - halfWidth),
		y: within(y + by.y / zoom, -halfHeight, map.height - halfHeight),
		zoom,
	};
}

/** All of a part of the map, in the middle of the window, at most at its own size. */
export function fitted(box: MapBox, size: WindowSize): Camera {
	const zoom = within(zoomThatFits(box, size), SMALLEST, 1);
	return {
		x: box.x - (size.width / zoom - box.width) / 2,
		y: box.y - (size.height / zoom - box.height) / 2,
		zoom,
	};
}

/**
 * As much of the critical path as can be read, from its first step on: words never get smaller than 12 pixels. Without steps, the beginning of
 * the map.
 */
export function onPath(steps: readonly MapBox[], size: WindowSize): Camera {
	const [first] = steps;
	const whole = around(steps);
	const least = READABLE / MAP_TEXT;
	const camera = fitted(whole, size);
	if (camera.zoom >= least || first === undefined) {
		return first === undefined ? { x: -MARGIN, y: -MARGIN, zoom: least } : camera;
	}
	const start = (at: number, step: number, length: number, shown: number) =>
		shown >= length
			? at - (shown - length) / 2
			: within(step - shown / 3, at - 2 * MARGIN, at + length - shown);
	return {
		x: start(whole.x, first.x, whole.width, size.width / least),
		y: start(whole.y, first.y, whole.height, size.height / least),
		zoom: least,
	};
}

/** Moves only as far as it takes to see all of a box. */
export function revealing(camera: Camera, box: MapBox, size: WindowSize): Camera {
	const [width, height] = [size.width / camera.zoom, size.height / camera.zoom];
	const margin = MARGIN / camera.zoom;
	return {
		x: within(camera.x, box.x + box.width + margin - width, box.x - margin),
		y: within(camera.y, box.y + box.height + margin - height, box.y - margin),
		zoom: camera.zoom,
	};
}

function around(boxes: readonly MapBox[]): MapBox {
	const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
	};
}

function zoomThatFits(box: MapBox, size: WindowSize): number {
	const [width, height] = [Math.max(1, box.width), Math.max(1, box.height)];
	return Math.min((size.width - 2 * MARGIN) / width, (size.height - 2 * MARGIN) / height);
}

/** Where the bounds cross, the lower one counts. */
function within(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
