import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fitted,
	moved,
	onPath,
	revealing,
	zoomed,
	type Camera,
} from '../../../src/routes/room/map/camera';

const length = fc.integer({ min: 1, max: 5_000 });
const size = fc.record({
	width: fc.integer({ min: 300, max: 2_000 }),
	height: fc.integer({ min: 300, max: 2_000 }),
});
const box = fc.record({ x: length, y: length, width: length, height: length });
const camera: fc.Arbitrary<Camera> = fc.record({
	x: fc.integer({ min: -500, max: 5_000 }),
	y: fc.integer({ min: -500, max: 5_000 }),
	zoom: fc.integer({ min: 12, max: 300 }).map((percent) => percent / 100),
});

describe('what is looked at of the map', () => {
	test('keeps what is under the hand when it is zoomed', () => {
		fc.assert(
			fc.property(camera, fc.integer({ min: 1, max: 40 }), size, (before, factor, at) => {
				const place = { x: at.width / 3, y: at.height / 2 };
				const after = zoomed(before, factor / 10, place);
				expect(after.x + place.x / after.zoom).toBeCloseTo(before.x + place.x / before.zoom, 6);
				expect(after.y + place.y / after.zoom).toBeCloseTo(before.y + place.y / before.zoom, 6);
			}),
		);
	});

	test('never leaves the map, however far it is moved', () => {
		fc.assert(
			fc.property(camera, camera, size, size, (before, by, map, window) => {
				const { x, y, zoom } = moved(before, { x: by.x * 100, y: by.y * 100 }, map, window);
				const middle = { x: x + window.width / zoom / 2, y: y + window.height / zoom / 2 };
				expect(middle.x).toBeGreaterThanOrEqual(-1e-6);
				expect(middle.x).toBeLessThanOrEqual(map.width + 1e-6);
				expect(middle.y).toBeGreaterThanOrEqual(-1e-6);
				expect(middle.y).toBeLessThanOrEqual(map.height + 1e-6);
			}),
		);
	});

	test('holds the whole of what it was fitted to, at most at its own size', () => {
		const small = fc.record({
			x: length,
			y: length,
			width: fc.integer({ min: 1, max: 2_000 }),
			height: fc.integer({ min: 1, max: 2_000 }),
		});
		fc.assert(
			fc.property(small, size, (whole, window) => {
				const { x, y, zoom } = fitted(whole, window);
				expect(zoom).toBeLessThanOrEqual(1);
				expect(x).toBeLessThanOrEqual(whole.x);
				expect(y).toBeLessThanOrEqual(whole.y);
				expect(x + window.width / zoom).toBeGreaterThanOrEqual(whole.x + whole.width);
				expect(y + window.height / zoom).toBeGreaterThanOrEqual(whole.y + whole.height);
			}),
		);
	});

	test('shows words of the critical path at 12 pixels or more, and its first step', () => {
		fc.assert(
			fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), size, (places, window) => {
				const steps = places.map((each) => ({ ...each, width: 164, height: 64 }));
				const { x, y, zoom } = onPath(steps, window);
				expect(zoom * 14).toBeGreaterThanOrEqual(12 - 1e-9);
				const first = steps[0] ?? { x: 0, y: 0 };
				expect(first.x).toBeGreaterThanOrEqual(x);
				expect(first.y).toBeGreaterThanOrEqual(y);
				expect(first.x).toBeLessThan(x + window.width / zoom);
				expect(first.y).toBeLessThan(y + window.height / zoom);
			}),
		);
	});

	test('moves to show what takes the focus, and only then', () => {
		fc.assert(
			fc.property(camera, box, size, (before, place, window) => {
				const process = { ...place, width: 1, height: 1 };
				const after = revealing(before, process, window);
				expect(process.x).toBeGreaterThan(after.x);
				expect(process.x).toBeLessThan(after.x + window.width / after.zoom);
				expect(revealing(after, process, window)).toEqual(after);
			}),
		);
	});
});
