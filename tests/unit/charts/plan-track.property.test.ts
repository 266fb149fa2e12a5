import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTrack } from '$lib/ui';

const number = fc.integer({ min: -1000, max: 1000 });

test('all points stand on the line, the target to the right, and the reading left of the plan where it is behind', () => {
	fc.assert(
		fc.property(number, number, number, number, (baseline, target, planned, current) => {
			const track = planTrack({ baseline, target, planned, current });
			if (baseline === target) {
				expect(track).toBeNull();
				return;
			}
			if (track === null) throw new Error('no track');
			const places = [track.baseline, track.target, track.planned ?? -1, track.current ?? -1];
			expect(Math.min(...places)).toBeCloseTo(0, 12);
			expect(Math.max(...places)).toBeCloseTo(1, 12);
			expect(track.target).toBeGreaterThan(track.baseline);
			expect(track.isBehind).toBe((track.current ?? 0) < (track.planned ?? 0));
		}),
	);
});

test('what nobody said has no place, and without both ends there is no line', () => {
	const numbers = { baseline: 20, target: 10, planned: null, current: 15 };
	expect(planTrack(numbers)).toEqual({
		baseline: 0,
		target: 1,
		planned: null,
		current: 0.5,
		isBehind: false,
	});
	expect(planTrack({ ...numbers, baseline: null })).toBeNull();
});
