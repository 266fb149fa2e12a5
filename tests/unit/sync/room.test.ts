import { toBase64 } from 'lib0/buffer';
import { expect, test, vi } from 'vitest';
import { pass, passUntil } from './fake-time';
import { stackBench } from './stack-bench';
import type { StackDevice } from './stack-device';
import { answerDraft, joinDraft } from './sample-authors';
import { SECRET } from './stack-device';
import { encryptSignal } from './encrypt-signal';
import { deriveRoom } from '../../../src/lib/records';

const bench = stackBench(4);

async function meet(...devices: readonly StackDevice[]): Promise<void> {
	for (const device of devices) device.open();
	expect(await passUntil(() => areInSync(...devices), 30_000)).toBe(true);
}

function areInSync(...devices: readonly StackDevice[]): boolean {
	return devices.every((device) => device.isInSyncWith(devices.length - 1));
}

function pointOf(at: StackDevice, by: StackDevice): number | null {
	for (const { response } of at.ledger.projection.answersOf(by.key.author).values())
		if (response?.state === 'value' && response.value.kind === 'scale') return response.value.point;
	return null;
}

/** What the meeting point saw, from all devices or from one. */
function seenBy(device?: StackDevice): readonly string[] {
	const { signalling } = bench();
	return signalling.seen
		.filter(({ url }) => !device || url === signalling.urlFor(device.name))
		.map(({ text }) => text);
}

function visible() {
	return Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
}

async function twoInRoom() {
	const [one, two] = [bench().device(0), bench().device(1)];
	one.ledger.add(bench().authors.setup);
	one.seq = 1;
	await two.write((seq) => joinDraft('Ada', seq));
	await meet(one, two);
	return [one, two] as const;
}

test('[SY1] two devices that meet hold the same; an edit is there in a second', async () => {
	const [one, two] = await twoInRoom();
	expect(one.room?.status).toMatchObject({ state: 'linked', holdsNetwork: true, tabs: 1 });
	await two.write((seq) => answerDraft('own-one', 4, seq));
	await pass(1_000);
	expect(pointOf(one, two)).toBe(4);
});

test('[SY8] nobody without the secret gets in, and their noise is no error', async () => {
	const [one, two] = await twoInRoom();
	const stranger = bench().device(2);
	const { topic } = await deriveRoom(SECRET);
	for (const noise of ['no json', '{"type":"publish"}', 'null', '[]', '{}', '"x"'])
		bench().signalling.inject(one.name, noise);
	for (const data of ['', 'AAAA', btoa('AES-GCM and nothing else'), 7])
		bench().signalling.inject(one.name, JSON.stringify({ type: 'publish', topic, data }));
	stranger.open({ secret: new Uint8Array(16).fill(1) });
	await pass(5_000);
	expect(stranger.room?.status).toMatchObject({ state: 'alone', peers: [] });
	expect(areInSync(one, two)).toBe(true);
	expect(bench().uncaught).toEqual([]);
});

test('[SY8] with the topic but another password there is no link and no error', async () => {
	const [one, two] = await twoInRoom();
	const { topic } = await deriveRoom(SECRET);
	const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
	for (const content of [
		{ type: 'announce', from: 'stranger' },
		{ type: 'signal', from: 'stranger', to: 'x', signal: { type: 'offer', sdp: 'connection-0' } },
	]) {
		const data = toBase64(await encryptSignal(content, key));
		bench().signalling.inject(one.name, JSON.stringify({ type: 'publish', topic, data }));
	}
	await pass(3_000);
	expect(areInSync(one, two)).toBe(true);
	expect(bench().uncaught).toEqual([]);
});

test('[SY8] the meeting point sees neither names nor answers nor the secret', async () => {
	const [, two] = await twoInRoom();
	await two.write((seq) => answerDraft('own-one', 4, seq));
	await pass(2_000);
	const seen = seenBy().join('\n');
	for (const canary of ['Ada', 'own-one', bench().authors.assessment, two.key.author])
		expect(seen).not.toContain(canary);
});

test('[SY8] the old signals of a room, played again, change nothing', async () => {
	const [one, two] = await twoInRoom();
	const seen = seenBy().filter((text) => text.includes('"publish"'));
	for (const text of seen) bench().signalling.inject(one.name, text);
	for (const text of seen.reverse()) bench().signalling.inject(two.name, text);
	await pass(5_000);
	expect(await passUntil(() => areInSync(one, two), 30_000)).toBe(true);
	expect(bench().uncaught).toEqual([]);
});

test('[SY8] where signals are lost, devices that wait for each other try again', async () => {
	const [one, two] = [bench().device(0), bench().device(1)];
	bench().signalling.isLossy = true;
	one.open();
	two.open();
	await pass(10_000);
	expect(one.room?.status.state).toBe('alone');
	bench().signalling.isLossy = false;
	expect(await passUntil(() => areInSync(one, two), 40_000)).toBe(true);
});

test('[SY9] a peer that is gone without a word is unreachable after 10 s and dropped after 20 s', async () => {
	const [one, two] = await twoInRoom();
	bench().rtc.part(one.name, two.name);
	await pass(9_000);
	expect(one.room?.status.state).toBe('linked');
	await pass(6_000);
	expect(one.room?.status.peers).toMatchObject([{ isReachable: false }]);
	expect(one.room?.status.state).toBe('looking');
	await pass(12_000);
	expect(one.room?.status.peers).toEqual([]);
	bench().rtc.rejoin(one.name, two.name);
	await two.write((seq) => answerDraft('own-one', 2, seq));
	expect(await passUntil(() => areInSync(one, two), 60_000)).toBe(true);
	expect(pointOf(one, two)).toBe(2);
});

test('[SY10] after waking up all links are made anew, with the same document', async () => {
	const [one, two] = await twoInRoom();
	const page = { window: new EventTarget(), document: visible() };
	const sleeper = bench().device(2);
	sleeper.open({ page });
	expect(await passUntil(() => areInSync(one, two, sleeper), 60_000)).toBe(true);
	const links = sleeper.room?.status.peers.map(({ id }) => id);
	page.window.dispatchEvent(new Event('online'));
	await two.write((seq) => answerDraft('own-two', 3, seq));
	await pass(200);
	expect(await passUntil(() => areInSync(one, two, sleeper), 60_000)).toBe(true);
	expect(sleeper.room?.status.peers.some(({ id }) => links?.includes(id))).toBe(false);
	expect(pointOf(sleeper, two)).toBe(3);
	expect(bench().uncaught).toEqual([]);
});

test('[SY10] a page that was about to leave and stayed is in the room again', async () => {
	const [one, two] = await twoInRoom();
	const window = new EventTarget();
	vi.stubGlobal('window', window);
	const leaver = bench().device(2);
	leaver.open({ page: { window, document: visible() } });
	expect(await passUntil(() => areInSync(one, two, leaver), 60_000)).toBe(true);
	window.dispatchEvent(new Event('beforeunload'));
	await pass(500);
	expect(leaver.room?.status.peers).toEqual([]);
	await two.write((seq) => answerDraft('own-two', 5, seq));
	expect(await passUntil(() => areInSync(one, two, leaver), 60_000)).toBe(true);
	expect(pointOf(leaver, two)).toBe(5);
});

test('[SY12] switched off, nothing comes or goes; switched on, both catch up', async () => {
	const [one, two] = await twoInRoom();
	two.room?.setSharing(false);
	await pass(2_000);
	expect(two.room?.status).toMatchObject({ state: 'off', reason: 'switched-off', peers: [] });
	expect(one.room?.status.peers).toEqual([]);
	const said = seenBy(two).length;
	await two.write((seq) => answerDraft('own-one', 1, seq));
	await one.write((seq) => joinDraft('Facilitator', seq));
	await pass(30_000);
	expect(pointOf(one, two)).toBeNull();
	expect(seenBy(two).slice(said)).toEqual([]);
	two.room?.setSharing(true);
	expect(await passUntil(() => areInSync(one, two), 60_000)).toBe(true);
	expect(pointOf(one, two)).toBe(1);
	expect(two.ledger.projection.respondents).toHaveLength(2);
});

test('[SY12] a room that is opened while sharing is off does not connect', async () => {
	const one = bench().device(0);
	one.open({ isSharing: false });
	await pass(5_000);
	expect(one.room?.status).toMatchObject({ state: 'off', reason: 'switched-off' });
	expect(bench().signalling.seen).toEqual([]);
});

test('[SY13] presence is that of linked peers, and goes with them', async () => {
	const [one, two] = await twoInRoom();
	two.room?.setPresence({
		author: two.key.author,
		progress: { answered: 3, of: 4 },
		place: 'goals',
	});
	await pass(500);
	expect(one.room?.presence).toMatchObject([
		{ author: two.key.author, progress: { answered: 3, of: 4 }, place: 'goals' },
	]);
	expect(one.room?.status.peers).toMatchObject([{ author: two.key.author }]);
	expect(two.room?.presence).toMatchObject([{ author: one.key.author }]);
	await two.room?.close();
	await pass(1_000);
	expect(one.room?.presence).toEqual([]);
});

test('[SY14] without a meeting point that answers, the room says so, and comes alive when one does', async () => {
	const [one, two] = [bench().device(0), bench().device(1)];
	bench().signalling.cutOff(one.name);
	one.open();
	two.open();
	await pass(2_000);
	expect(one.room?.status.state).toBe('looking');
	await pass(6_000);
	expect(one.room?.status.state).toBe('unreachable');
	expect(one.room?.status.faults).toMatchObject([
		{ code: 'signalling-unreachable', details: { url: bench().signalling.urlFor(one.name) } },
	]);
	expect(two.room?.status.state).toBe('alone');
	bench().signalling.restore(one.name);
	expect(await passUntil(() => areInSync(one, two), 60_000)).toBe(true);
});

test('[SY14] links outlive the meeting point', async () => {
	const [one, two] = await twoInRoom();
	for (const { name } of [one, two]) bench().signalling.cutOff(name);
	await pass(60_000);
	await two.write((seq) => answerDraft('own-one', 5, seq));
	await pass(1_000);
	expect(pointOf(one, two)).toBe(5);
	expect(one.room?.status.state).toBe('linked');
});

test('[SY14] a browser without peer connections, and a site without a meeting point, say why they are off', async () => {
	const [one, two] = [bench().device(0), bench().device(1)];
	one.open({ wrtc: null });
	two.open({ signalling: [] });
	await pass(1_000);
	expect(one.room?.status).toMatchObject({ state: 'off', reason: 'no-peer-connections' });
	expect(two.room?.status).toMatchObject({ state: 'off', reason: 'no-signalling' });
});

test('[SY1] four devices form a full mesh and one that is killed comes back', async () => {
	const devices = [0, 1, 2, 3].map((person) => bench().device(person));
	const [one, two] = devices;
	if (!one || !two) throw new Error('four');
	one.ledger.add(bench().authors.setup);
	one.seq = 1;
	await meet(...devices);
	await two.write((seq) => joinDraft('Ada', seq));
	await two.write((seq) => answerDraft('own-one', 3, seq));
	await two.restart();
	two.open();
	expect(await passUntil(() => areInSync(...devices), 90_000)).toBe(true);
	for (const device of devices) expect(pointOf(device, two)).toBe(3);
	expect(bench().uncaught).toEqual([]);
});
