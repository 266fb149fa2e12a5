import { afterEach, expect, test } from 'vitest';
import type { RoomInFrame } from './room-in-frame';

const frames: { readonly element: HTMLIFrameElement; readonly peer: RoomInFrame }[] = [];

/** A frame with modules of its own, as another browser has. */
async function openFrame(): Promise<RoomInFrame> {
	const element = document.createElement('iframe');
	const source = new URL('./room-in-frame.ts', import.meta.url).href;
	element.srcdoc = `<script type="module" src="${source}"></script>`;
	document.body.append(element);
	const peer = await new Promise<RoomInFrame>((resolve) => {
		const look = () => {
			const made = element.contentWindow?.roomInFrame;
			if (made) resolve(made);
			else requestAnimationFrame(look);
		};
		look();
	});
	frames.push({ element, peer });
	return peer;
}

afterEach(async () => {
	for (const { element, peer } of frames.splice(0)) {
		await peer.close();
		element.remove();
	}
});

test('[SY15] a document of 3 MB reaches a newcomer over a real peer connection', async () => {
	const [one, two] = [await openFrame(), await openFrame()];
	await one.write(200, 15_000);
	one.open();
	two.open();
	await two.whenInSync(200, 1);
	await one.whenInSync(200, 1);
	expect(two.size).toBe(200);
}, 120_000);

test('[SY1] [SY16] five browsers meet at once and hold the same; an edit is everywhere in a moment', async () => {
	const peers = await Promise.all(Array.from({ length: 5 }, () => openFrame()));
	for (const peer of peers) await peer.write(20, 80);
	for (const peer of peers) peer.open();
	await Promise.all(peers.map((peer) => peer.whenInSync(100, 4)));
	await peers[3]?.write(1, 80);
	await Promise.all(peers.map((peer) => peer.whenInSync(101, 4)));
	expect(peers.map(({ size }) => size)).toEqual([101, 101, 101, 101, 101]);
}, 60_000);

test('[SY12] switched off and on again, a browser catches up', async () => {
	const [one, two] = [await openFrame(), await openFrame()];
	one.open();
	two.open();
	await one.whenInSync(0, 1);
	two.room.setSharing(false);
	expect(two.room.status.state).toBe('off');
	await one.write(3, 80);
	expect(two.size).toBe(0);
	two.room.setSharing(true);
	await two.whenInSync(3, 1);
	expect(two.size).toBe(3);
}, 60_000);
