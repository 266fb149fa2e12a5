import type { Clock } from './clock';

/** The page as `sync` watches it: in a browser, the global `window` and `document`. */
export interface Page {
	readonly window: EventTarget;
	readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/** The page that this code runs in; `null` outside a page. */
export function browserPage(): Page | null {
	return 'window' in globalThis && 'document' in globalThis ? { window, document } : null;
}

/** What `watchWake` needs. */
export interface WakeOptions {
	readonly clock: Clock;
	readonly page: Page | null;
	/** The device slept, the network came back, or the page was about to be left and was not: connections may be dead. */
	readonly onWake: () => void;
	/** The page is visible again: connections may have died in the meantime. */
	readonly onVisible: () => void;
}

/** Between two ticks, in ms. */
const TICK_MS = 2_000;
/** If more than this lies between two ticks, in ms, the device slept. */
const ASLEEP_MS = 8_000;
/** A page that still runs this long after `beforeunload`, in ms, was not left. */
const STAYED_MS = 1_000;

/** Watches for the moments after which peer connections may look alive and be dead (SPEC SY10). Returns the way to stop. */
export function watchWake({ clock, page, onWake, onVisible }: WakeOptions): () => void {
	const stops: (() => void)[] = [];
	const listen = (
		target: EventTarget | undefined,
		type: string,
		callback: (event: Event) => void,
	) => {
		target?.addEventListener(type, callback);
		stops.push(() => target?.removeEventListener(type, callback));
	};
	listen(page?.window, 'online', onWake);
	listen(page?.window, 'pageshow', (event) => {
		if ('persisted' in event && event.persisted === true) onWake();
	});
	// y-webrtc leaves every room on `beforeunload`, also when a download or a cancelled navigation caused it.
	listen(page?.window, 'beforeunload', () => stops.push(clock.after(STAYED_MS, onWake)));
	listen(page?.document, 'visibilitychange', () => {
		if (page?.document.visibilityState === 'visible') onVisible();
	});
	stops.push(watchSleep(clock, onWake));
	return () => {
		for (const stop of stops) stop();
	};
}

function watchSleep(clock: Clock, onWake: () => void): () => void {
	let stop = () => undefined as void;
	const tick = (before: number) => {
		stop = clock.after(TICK_MS, () => {
			const now = clock.now();
			if (now - before > ASLEEP_MS) onWake();
			tick(now);
		});
	};
	tick(clock.now());
	return () => stop();
}
