import { expect, test } from 'vitest';
import { watchWake } from '../../../src/lib/sync/wake';
import { VirtualClock } from './virtual-clock';

class TestDocument extends EventTarget {
	visibilityState: DocumentVisibilityState = 'visible';
}

/** A clock whose device can sleep: then no timer fires, and all are late afterwards. */
class SleepyClock extends VirtualClock {
	#sleptMs = 0;
	override now(): number {
		return super.now() + this.#sleptMs;
	}
	sleep(ms: number): void {
		this.#sleptMs += ms;
	}
}

function watch() {
	const clock = new SleepyClock();
	const page = { window: new EventTarget(), document: new TestDocument() };
	const events: string[] = [];
	const stop = watchWake({
		clock,
		page,
		onWake: () => events.push('wake'),
		onVisible: () => events.push('glance'),
	});
	return { clock, page, events, stop };
}

test('[SY10] a device that slept for more than 8 s wakes; one that was slow does not', async () => {
	const { clock, events } = watch();
	await clock.advance(60_000);
	clock.sleep(5_000);
	await clock.advance(4_000);
	expect(events).toEqual([]);
	clock.sleep(35_000);
	await clock.advance(2_000);
	expect(events).toEqual(['wake']);
	await clock.advance(60_000);
	expect(events).toEqual(['wake']);
});

test('[SY10] the network coming back and a page from the back-forward cache wake', () => {
	const { page, events } = watch();
	page.window.dispatchEvent(new Event('online'));
	page.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
	page.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
	expect(events).toEqual(['wake', 'wake']);
});

test('[SY10] a page that said goodbye and stayed wakes a second later', async () => {
	const { clock, page, events } = watch();
	page.window.dispatchEvent(new Event('beforeunload'));
	expect(events).toEqual([]);
	await clock.advance(1_100);
	expect(events).toEqual(['wake']);
});

test('[SY10] being looked at again is a reason to look after the links', () => {
	const { page, events } = watch();
	page.document.visibilityState = 'hidden';
	page.document.dispatchEvent(new Event('visibilitychange'));
	page.document.visibilityState = 'visible';
	page.document.dispatchEvent(new Event('visibilitychange'));
	expect(events).toEqual(['glance']);
});

test('[SY10] after it was stopped nothing is watched', async () => {
	const { clock, page, events, stop } = watch();
	page.window.dispatchEvent(new Event('beforeunload'));
	stop();
	page.window.dispatchEvent(new Event('online'));
	clock.sleep(60_000);
	await clock.advance(60_000);
	expect(events).toEqual([]);
});
