import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadMarks } from '../../../src/lib/ui/charts/spread-marks';

const positions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
const lanes = fc.integer({ min: 1, max: 4 });
const WIDTH = 0.08;

test('marks keep their order and position, and none covers another in its lane', () => {
	fc.assert(
		fc.property(positions, lanes, (wanted, count) => {
			const marks = spreadMarks(wanted, count, WIDTH);
			expect(marks.map(({ position }) => position)).toEqual(wanted);
			for (let lane = 0; lane < count; lane += 1) {
				const places = marks
					.filter((mark) => mark.lane === lane)
					.map(({ position, shift }) => position + shift * WIDTH)
					.sort((a, b) => a - b);
				places.slice(1).forEach((place, index) => {
					expect(place - (places[index] ?? 0)).toBeGreaterThan(WIDTH - 1e-6);
				});
			}
			expect(marks.every(({ lane }) => lane >= 0 && lane < count)).toBe(true);
		}),
	);
});

test('a mark that has room stays where its value is', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), lanes, (position, count) => {
			expect(spreadMarks([position], count, WIDTH)).toEqual([{ position, lane: 0, shift: 0 }]);
		}),
	);
});
