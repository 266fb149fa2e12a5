import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaPriority } from '$lib/scoring';

const SLACK = 1e-9;

test('[SC31] a priority grows with importance, and nothing unimportant has one', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const item = fc.record({
		importance: share,
		D: fc.option(share),
		answers: fc.nat(50),
		dk: fc.nat(50),
		confidence: fc.option(share),
		lowConfidence: fc.constant(0),
	});
	fc.assert(
		fc.property(item, (one) => {
			const own = agendaPriority(one);
			expect(own.priority).toBeGreaterThanOrEqual(0);
			expect(own.priority).toBeLessThanOrEqual(100);
			expect(agendaPriority({ ...one, importance: 1 }).priority).toBeGreaterThanOrEqual(
				own.priority - SLACK,
			);
			expect(agendaPriority({ ...one, importance: 0 }).type).toBe('none');
			if (one.D === null) expect(own.conflict).toBe(0);
		}),
	);
});
