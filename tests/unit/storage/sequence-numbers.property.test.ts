import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssessmentId } from '../../../src/lib/records';
import { SequenceNumbers } from '../../../src/lib/storage/sequence-numbers';

const assessment = '00'.repeat(16) as AssessmentId;

/** The counter of the shelf, in memory; `draws` counts how often it was asked. */
class Counter {
	draws = 0;
	#last = 0;

	async nextSeq(_assessment: AssessmentId, atLeast: number, count = 1): Promise<number> {
		this.draws++;
		await Promise.resolve();
		const first = Math.max(atLeast, this.#last + 1);
		this.#last = first + count - 1;
		return first;
	}
}

test('[ST4] an edit waits for the shelf once in a run, and each time without a reserve', async () => {
	const counter = new Counter();
	const numbers = new SequenceNumbers(counter, assessment, 9);
	const taken: number[] = [];
	for (let i = 0; i < 20; i++) taken.push(await numbers.take(1, 1));
	expect(taken).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
	expect(counter.draws).toBe(2);
	const single = new SequenceNumbers(counter, assessment, 0);
	expect([await single.take(1, 1), await single.take(1, 1)]).toEqual([21, 22]);
	expect(counter.draws).toBe(4);
});

test('[ST4] a run that another tab has overtaken is given up, and so is a forgotten one', async () => {
	const counter = new Counter();
	const tabs = [
		new SequenceNumbers(counter, assessment, 9),
		new SequenceNumbers(counter, assessment, 9),
	] as const;
	expect(await tabs[0].take(1, 1)).toBe(1);
	expect(await tabs[1].take(2, 1)).toBe(11);
	expect(await tabs[0].take(12, 1)).toBe(21);
	tabs[0].forget();
	expect(await tabs[0].take(22, 1)).toBe(31);
});

test('[ST4] a shelf that fails says so, and the next edit asks it again', async () => {
	const counter = new Counter();
	let isFull = true;
	const shelf = {
		nextSeq: (...given: Parameters<Counter['nextSeq']>) =>
			isFull ? Promise.reject(new Error('full')) : counter.nextSeq(...given),
	};
	const numbers = new SequenceNumbers(shelf, assessment, 9);
	await expect(numbers.take(5, 1)).rejects.toThrow('full');
	isFull = false;
	expect(await numbers.take(6, 1)).toBe(6);
});

interface Step {
	readonly tab: number;
	readonly count: number;
	/** Whether the tab has heard what the others wrote. */
	readonly hasHeard: boolean;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.record({
		tab: fc.nat({ max: 2 }),
		count: fc.integer({ min: 1, max: 40 }),
		hasHeard: fc.boolean(),
	}),
	{ maxLength: 50 },
);

test('[ST4] no number is given out twice, and all are as high as was asked, however many tabs draw', async () => {
	await fc.assert(
		fc.asyncProperty(steps, fc.nat({ max: 20 }), async (plan, reserve) => {
			const counter = new Counter();
			const tabs = [0, 1, 2].map(() => new SequenceNumbers(counter, assessment, reserve));
			const given = new Set<number>();
			const highestOf = [0, 0, 0];
			let highest = 0;
			for (const { tab, count, hasHeard } of plan) {
				const atLeast = (hasHeard ? highest : (highestOf[tab] ?? 0)) + 1;
				const first = (await tabs[tab]?.take(atLeast, count)) ?? 0;
				expect(first).toBeGreaterThanOrEqual(atLeast);
				for (let i = 0; i < count; i++) {
					expect(given.has(first + i)).toBe(false);
					given.add(first + i);
				}
				highestOf[tab] = first + count - 1;
				highest = Math.max(highest, first + count - 1);
			}
		}),
	);
});

test('[ST4] numbers taken at the same time are different', async () => {
	const numbers = new SequenceNumbers(new Counter(), assessment, 3);
	const taken = await Promise.all(Array.from({ length: 50 }, () => numbers.take(1, 1)));
	expect(new Set(taken).size).toBe(50);
});
