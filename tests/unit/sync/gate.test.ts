import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME_RULES, LAST_PART, PART_BYTES } from '../../../src/lib/sync/frame';
import { Gate } from '../../../src/lib/sync/gate';
import { VirtualClock } from './virtual-clock';

function openGate(receive: () => string | null = () => null) {
	const clock = new VirtualClock();
	const misbehaved: string[] = [];
	let received = 0;
	const gate = new Gate({
		clock,
		onPart: () => undefined,
		receive: () => {
			received++;
			return receive();
		},
		onMisbehaved: (rule) => misbehaved.push(rule),
	});
	return { gate, clock, misbehaved, received: () => received };
}

const ping = () => Uint8Array.of(FRAME_RULES.ping.code | LAST_PART).buffer;

test('[SY7] the third broken rule drops the peer, once, and nothing of it is read afterwards', () => {
	const { gate, misbehaved, received } = openGate();
	gate.take('text');
	gate.take(new ArrayBuffer(0));
	expect(misbehaved).toEqual([]);
	gate.take(new ArrayBuffer(PART_BYTES + 1));
	gate.take('text');
	gate.take(ping());
	expect(misbehaved).toEqual(['part-too-large']);
	expect(received()).toBe(0);
});

test('[SY7] rules broken long ago are forgotten', async () => {
	const { gate, clock, misbehaved } = openGate();
	for (let i = 0; i < 10; i++) {
		gate.take('text');
		await clock.advance(3 * 60_000);
	}
	expect(misbehaved).toEqual([]);
});

test('[SY7] a broken rule is remembered for five minutes', async () => {
	const { gate, clock, misbehaved } = openGate();
	for (const waitMs of [2 * 60_000, 2 * 60_000, 0]) {
		gate.take('text');
		await clock.advance(waitMs);
	}
	expect(misbehaved).toEqual(['part-not-binary']);
});

test('[SY7] a flood of messages is stopped; a busy room is not', async () => {
	const busy = openGate();
	for (let second = 0; second < 60; second++) {
		for (let i = 0; i < 30; i++) busy.gate.take(ping());
		await busy.clock.advance(1_000);
	}
	expect(busy.received()).toBe(1_800);
	const flooded = openGate();
	for (let i = 0; i < 5_000; i++) flooded.gate.take(ping());
	expect(flooded.misbehaved).toEqual(['too-many-messages']);
	expect(flooded.received()).toBeLessThan(1_000);
});

test('[SY7] a flood of bytes is stopped, in large parts and in tiny ones', () => {
	for (const size of [PART_BYTES, 2]) {
		const { gate, misbehaved } = openGate();
		const part = new Uint8Array(size).fill(FRAME_RULES.yjs.code, 0, 1);
		for (let i = 0; i < 100_000 && misbehaved.length === 0; i++) gate.take(part.slice().buffer);
		expect(['too-many-bytes', 'message-too-large']).toContain(misbehaved[0]);
	}
});

test('[SY7] an error while a message is read is a broken rule, not an uncaught error', () => {
	const { gate, misbehaved } = openGate(() => {
		throw new RangeError('deep');
	});
	for (let i = 0; i < 3; i++) gate.take(ping());
	expect(misbehaved).toEqual(['message-failed']);
});

test('[SY7] whatever arrives, nothing throws', () => {
	fc.assert(
		fc.property(fc.array(fc.anything(), { maxLength: 20 }), (data) => {
			const { gate } = openGate();
			for (const each of data) gate.take(each);
		}),
	);
});
