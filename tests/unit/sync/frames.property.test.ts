import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME_RULES, PART_BYTES, frameKinds, type FrameKind } from '../../../src/lib/sync/frame';
import { FrameReader, type ReadPart } from '../../../src/lib/sync/frame-reader';
import { FrameWriter } from '../../../src/lib/sync/frame-writer';

/** An outlet that takes everything at once, or only so much until it is emptied. */
class TestOutlet {
	readonly parts: Uint8Array<ArrayBuffer>[] = [];
	bufferedAmount = 0;
	constructor(private readonly isSlow: boolean) {}
	send(part: Uint8Array<ArrayBuffer>): void {
		this.parts.push(part);
		if (this.isSlow) this.bufferedAmount += part.length;
	}
}

const kind = fc.constantFrom(...frameKinds());
const message = kind.chain((frame) =>
	fc.record({
		frame: fc.constant(frame),
		message: fc
			.nat(Math.min(FRAME_RULES[frame].maxBytes, 5 * PART_BYTES))
			.map((length) => Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 0xff)),
	}),
);

function readAll(parts: readonly Uint8Array<ArrayBuffer>[]): readonly ReadPart[] {
	const reader = new FrameReader();
	return parts.map((part) => reader.read(part.buffer));
}

/** Messages as text, which compares fast. */
function messagesOf(read: readonly ReadPart[], wanted: FrameKind): readonly string[] {
	return read.flatMap((part) =>
		part.kind === 'message' && part.frame === wanted ? [textOf(part.message)] : [],
	);
}

function textOf(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64');
}

test('[SY3] messages of any size arrive whole, and in order within their kind', () => {
	fc.assert(
		fc.property(fc.array(message, { maxLength: 12 }), fc.boolean(), (sent, isSlow) => {
			const outlet = new TestOutlet(isSlow);
			const writer = new FrameWriter(outlet);
			for (const { frame, message } of sent) expect(writer.send(frame, message)).toBe(true);
			for (let i = 0; i < 100; i++) {
				outlet.bufferedAmount = 0;
				writer.pump();
			}
			const read = readAll(outlet.parts);
			expect(outlet.parts.every(({ length }) => length <= PART_BYTES)).toBe(true);
			expect(read.filter((part) => part.kind === 'broken')).toEqual([]);
			for (const each of frameKinds()) {
				const expected = sent.filter(({ frame }) => frame === each);
				expect(messagesOf(read, each)).toEqual(expected.map(({ message }) => textOf(message)));
			}
		}),
		{ numRuns: 100 },
	);
});

test('[SY3] any cut of a message into parts is read the same', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ minLength: 1, maxLength: 400 }),
			fc.array(fc.nat(400), { maxLength: 10 }),
			(message, cuts) => {
				const edges = [...new Set([0, ...cuts.map((cut) => cut % message.length), message.length])];
				edges.sort((a, b) => a - b);
				const reader = new FrameReader();
				const read = edges.slice(1).map((end, i) => {
					const last = end === message.length ? 0x80 : 0;
					const part = [FRAME_RULES.yjs.code | last, ...message.subarray(edges[i], end)];
					return reader.read(Uint8Array.from(part).buffer);
				});
				expect(messagesOf(read, 'yjs')).toEqual([textOf(message)]);
			},
		),
	);
});

test('[SY3] an urgent message passes between the parts of a large one', () => {
	const outlet = new TestOutlet(true);
	const writer = new FrameWriter(outlet);
	writer.send('yjs', new Uint8Array(1_000_000));
	const handedOver = outlet.parts.length;
	writer.send('ping', new Uint8Array());
	outlet.bufferedAmount = 0;
	writer.pump();
	expect(outlet.parts[handedOver]?.[0]).toBe(FRAME_RULES.ping.code | 0x80);
	expect(outlet.parts.length).toBeLessThan(1_000_000 / PART_BYTES);
});

test('[SY3] the network is never given much more than it takes', () => {
	const outlet = new TestOutlet(true);
	new FrameWriter(outlet).send('yjs', new Uint8Array(8_000_000));
	expect(outlet.bufferedAmount).toBeLessThanOrEqual(256 * 1024 + PART_BYTES);
});

test('[SY3] what is too large is not sent, and what is too far behind is dropped', () => {
	const outlet = new TestOutlet(true);
	const writer = new FrameWriter(outlet);
	expect(writer.send('yjs', new Uint8Array(FRAME_RULES.yjs.maxBytes + 1))).toBe(false);
	expect(writer.send('yjs', new Uint8Array(FRAME_RULES.yjs.maxBytes))).toBe(true);
	expect(writer.send('yjs', new Uint8Array(FRAME_RULES.yjs.maxBytes))).toBe(true);
	expect(writer.send('yjs', new Uint8Array(FRAME_RULES.yjs.maxBytes))).toBe(false);
});

test('[SY3] a message over the cap of its kind is refused before it is whole', () => {
	for (const each of frameKinds()) {
		const { code, maxBytes, isUrgent } = FRAME_RULES[each];
		const reader = new FrameReader();
		const part = new Uint8Array(PART_BYTES).fill(code, 0, 1);
		let read: ReadPart = { kind: 'unknown' };
		let bytes = 0;
		for (; read.kind !== 'broken' && bytes <= maxBytes + PART_BYTES; bytes += PART_BYTES - 1)
			read = reader.read(part.slice().buffer);
		expect(read).toEqual({
			kind: 'broken',
			rule: isUrgent ? 'urgent-in-parts' : 'message-too-large',
		});
	}
});

test('[SY3] whatever arrives, reading never throws and never keeps more than the caps', () => {
	const anything = fc.oneof(
		fc.uint8Array({ maxLength: 64 }).map((bytes) => Uint8Array.from(bytes).buffer),
		fc.anything(),
	);
	fc.assert(
		fc.property(fc.array(anything, { maxLength: 40 }), (data) => {
			const reader = new FrameReader();
			for (const each of data)
				expect(['message', 'waiting', 'unknown', 'broken']).toContain(reader.read(each).kind);
		}),
	);
});
