import { expect, test } from 'vitest';
import { PageLocks } from '../../../src/lib/sync/locks';
import { FakeTabs } from './fake-tabs';
import { pass, passUntil } from './fake-time';
import { stackBench } from './stack-bench';
import type { StackDevice } from './stack-device';
import { answerDraft, ITEMS } from './sample-authors';

const bench = stackBench(3);

/** Two tabs of one browser, and somebody else. Both tabs write as the same person, each with its own numbers. */
/** The tab that came first holds the network. */
async function twoTabs() {
	const browser = { openTabChannel: new FakeTabs().open, locks: new PageLocks() };
	const tabs = [bench().device(0, 'tab-0'), bench().device(0, 'tab-1')] as const;
	tabs[1].seq = 1_000;
	const other = bench().device(1);
	tabs[0].open(browser);
	expect(await passUntil(() => tabs[0].room?.status.holdsNetwork === true, 5_000)).toBe(true);
	tabs[1].open(browser);
	other.open();
	return { tabs, other, browser };
}

const isLinked = (device: StackDevice) => device.room?.status.state === 'linked';

test('[SY11] one tab holds the network; both show the same, down to the peers', async () => {
	const { tabs, other } = await twoTabs();
	const [first, second] = tabs;
	expect(await passUntil(() => isLinked(first) && isLinked(second), 20_000)).toBe(true);
	await pass(1_000);
	expect(first.room?.status).toMatchObject({ holdsNetwork: true, tabs: 2 });
	expect(second.room?.status).toMatchObject({ holdsNetwork: false, tabs: 2 });
	expect(second.room?.status.peers).toEqual(first.room?.status.peers);
	expect(second.room?.presence).toEqual(first.room?.presence);
	expect(other.room?.status.peers).toHaveLength(1);
});

test('[SY11] an answer in either tab reaches the other tab and the other people', async () => {
	const { tabs, other } = await twoTabs();
	const [first, second] = tabs;
	expect(await passUntil(() => isLinked(second), 20_000)).toBe(true);
	await second.write((seq) => answerDraft('own-one', 1, seq));
	await first.write((seq) => answerDraft('own-two', 2, seq));
	await other.write((seq) => answerDraft('own-three', 3, seq));
	await pass(1_500);
	for (const device of [first, second, other]) expect(device.ledger.size).toBe(3);
});

test('[SY11] when the tab that holds the network is closed, another takes over', async () => {
	const { tabs, other } = await twoTabs();
	const [first, second] = tabs;
	expect(await passUntil(() => isLinked(second), 20_000)).toBe(true);
	await first.room?.close();
	expect(await passUntil(() => second.room?.status.holdsNetwork === true, 5_000)).toBe(true);
	await second.write((seq) => answerDraft('own-one', 5, seq));
	expect(await passUntil(() => other.ledger.size === 1, 30_000)).toBe(true);
	expect(second.room?.status).toMatchObject({ state: 'linked', tabs: 1 });
});

test('[SY12] the switch holds for all tabs, and tabs go on sharing with each other', async () => {
	const { tabs, other } = await twoTabs();
	const [first, second] = tabs;
	expect(await passUntil(() => isLinked(second), 20_000)).toBe(true);
	second.room?.setSharing(false);
	await pass(1_000);
	expect(first.room?.isSharing).toBe(false);
	expect(first.room?.status.state).toBe('off');
	await second.write((seq) => answerDraft('own-one', 5, seq));
	await pass(1_000);
	expect(first.ledger.size).toBe(1);
	expect(other.ledger.size).toBe(0);
	first.room?.setSharing(true);
	expect(await passUntil(() => other.ledger.size === 1, 30_000)).toBe(true);
});

test('[SY11] [SY14] tabs share without a network, and a tab that opens later catches up', async () => {
	const browser = { openTabChannel: new FakeTabs().open, locks: new PageLocks(), wrtc: null };
	const [first, second] = [bench().device(0, 'tab-0'), bench().device(0, 'tab-1')];
	first.open(browser);
	for (const item of ITEMS) await first.write((seq) => answerDraft(item, 2, seq));
	await pass(5_000);
	second.open(browser);
	await pass(1_000);
	expect(second.ledger.digest()).toEqual(first.ledger.digest());
	expect(second.room?.status).toMatchObject({
		state: 'off',
		reason: 'no-peer-connections',
		tabs: 2,
	});
});

test('[SY5] [SY11] tabs under one client number come together as well', async () => {
	const browser = { openTabChannel: new FakeTabs().open, locks: new PageLocks(), wrtc: null };
	const [first, second] = [bench().device(0, 'tab-0'), bench().device(1, 'tab-1')];
	second.bag.doc.clientID = first.bag.doc.clientID;
	await first.write((seq) => answerDraft('own-one', 2, seq));
	await second.write((seq) => answerDraft('own-one', 2, seq));
	first.open(browser);
	second.open(browser);
	await pass(40_000);
	expect(second.ledger.size).toBe(2);
	expect(first.ledger.size).toBe(2);
});

test('[SY11] what is no message of a tab is ignored', async () => {
	const { tabs, browser } = await twoTabs();
	const [first, second] = tabs;
	expect(await passUntil(() => isLinked(second), 20_000)).toBe(true);
	const name =
		bench()
			.signalling.seen.map(({ text }) => text)
			.join('')
			.match(/"topics":\["([^"]+)"/)?.[1] ?? '';
	const channel = browser.openTabChannel(`groundwork-tabs-${name}`);
	const noise = [null, 'text', { kind: 'update', from: 'x', update: new Uint8Array([1, 2, 3]) }];
	for (const each of [...noise, { kind: 'hello', from: 'x' }, { kind: 'network', from: 'x' }])
		channel.postMessage(each);
	await pass(1_000);
	expect(bench().uncaught).toEqual([]);
	expect(first.room?.status.state).toBe('linked');
});

test('[SY11] without Web Locks no page holds the network twice', async () => {
	const locks = new PageLocks();
	const order: string[] = [];
	const release: (() => void)[] = [];
	const take = (name: string) =>
		locks.request('net', { signal: new AbortController().signal }, () => {
			order.push(name);
			return new Promise<void>((resolve) => release.push(resolve));
		});
	const both = [take('first'), take('second')];
	await pass(20);
	expect(order).toEqual(['first']);
	release[0]?.();
	await pass(20);
	expect(order).toEqual(['first', 'second']);
	release[1]?.();
	await Promise.all(both);
});
