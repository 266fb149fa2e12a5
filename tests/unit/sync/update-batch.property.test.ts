import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyUpdate, Doc } from 'yjs';
import { UpdateBatch } from '../../../src/lib/sync/update-batch';
import { VirtualClock } from './virtual-clock';

/** How long after a message further updates are collected, in ms. */
const BATCH_MS = 25;

interface Sent {
	readonly at: number;
	/** The edits that have arrived at the other end with this message, in order. */
	readonly edits: readonly number[];
}

/** A batch between two documents: `edit` appends the next number here, `sent` tells what the other document holds after each message. */
function openBatch() {
	const clock = new VirtualClock();
	const [here, there] = [new Doc(), new Doc()];
	const sent: Sent[] = [];
	const batch = new UpdateBatch(clock, (update) => {
		applyUpdate(there, update);
		sent.push({ at: clock.now(), edits: there.getArray<number>('edits').toArray() });
	});
	here.on('update', (update: Uint8Array) => batch.add(update));
	let made = 0;
	const edit = () => here.getArray<number>('edits').push([made++]);
	return { clock, batch, sent, edit };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test('[SY17] a single edit is sent before the call returns', async () => {
	const { clock, sent, edit } = openBatch();
	const start = clock.now();
	edit();
	expect(sent).toEqual([{ at: start, edits: [0] }]);
	await clock.advance(60_000);
	expect(sent).toHaveLength(1);
	edit();
	expect(sent.at(-1)).toEqual({ at: start + 60_000, edits: [0, 1] });
});

test('[SY17] a burst becomes its first message and one for all that followed', async () => {
	const { clock, sent, edit } = openBatch();
	const start = clock.now();
	for (let i = 0; i < 100; i++) edit();
	expect(sent).toEqual([{ at: start, edits: [0] }]);
	await clock.advance(60_000);
	expect(sent).toEqual([
		{ at: start, edits: [0] },
		{ at: start + BATCH_MS, edits: upTo(100) },
	]);
});

test('[SY17] a flush sends what is waiting at once and never an empty message; after a stop nothing is sent', async () => {
	const { clock, batch, sent, edit } = openBatch();
	batch.flush();
	for (let i = 0; i < 3; i++) edit();
	batch.flush();
	batch.flush();
	expect(sent.map(({ edits }) => edits)).toEqual([[0], [0, 1, 2]]);
	edit();
	batch.stop();
	edit();
	batch.flush();
	await clock.advance(60_000);
	expect(sent).toHaveLength(2);
});

test('a receiver that stops the batch while a message is being sent is not called again', async () => {
	const clock = new VirtualClock();
	let sent = 0;
	const batch = new UpdateBatch(clock, () => {
		sent++;
		batch.stop();
	});
	batch.add(Uint8Array.of(0, 0));
	batch.add(Uint8Array.of(0, 0));
	await clock.advance(60_000);
	expect(sent).toBe(1);
});

type Step = 'edit' | 'flush' | number;

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.oneof(
		{ weight: 4, arbitrary: fc.constant('edit' as const) },
		{ weight: 1, arbitrary: fc.constant('flush' as const) },
		{ weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
	),
	{ maxLength: 60 },
);

test('[SY17] whatever comes when: nothing is lost or doubled, the order is kept, no edit waits longer than the window', async () => {
	await fc.assert(
		fc.asyncProperty(steps, async (plan) => {
			const { clock, batch, sent, edit } = openBatch();
			const madeAt: number[] = [];
			for (const step of plan) {
				if (step === 'edit') {
					madeAt.push(clock.now());
					edit();
				} else if (step === 'flush') batch.flush();
				else await clock.advance(step);
			}
			await clock.advance(BATCH_MS);
			const counts = sent.map(({ edits }) => edits.length);
			expect(sent.map(({ edits }) => edits)).toEqual(counts.map(upTo));
			expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
			expect(counts.at(-1) ?? 0).toBe(madeAt.length);
			for (const [index, at] of madeAt.entries()) {
				const arrived = sent.find(({ edits }) => edits.length > index);
				expect((arrived?.at ?? Infinity) - at).toBeLessThanOrEqual(BATCH_MS);
			}
		}),
	);
});

test('[SY17] without a flush, two messages are never closer together than the window', async () => {
	const waits = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });
	await fc.assert(
		fc.asyncProperty(waits, async (plan) => {
			const { clock, sent, edit } = openBatch();
			for (const wait of plan) {
				edit();
				await clock.advance(wait);
			}
			await clock.advance(BATCH_MS);
			for (const [index, { at }] of sent.entries())
				expect(at - (sent[index - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(BATCH_MS);
		}),
	);
});
