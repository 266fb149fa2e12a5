import type { Clock } from './clock';

/** What a page tells about itself. In a browser both are the global `window` and `document`. */
export interface Page {
	readonly window: EventTarget;
	readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/** The page this code runs in; `null` outside a browser's page. */
export function browserPage(): Page | null {
	return 'window' in globalThis && 'document' in globalThis ? { window, document } : null;
}

/** What to do when. */
export interface WakeOptions {
	readonly clock: Clock;
	readonly page: Page | null;
	/** The device slept, the network came back, or the page was about to leave and stayed: connections are not to be trusted. */
	readonly onWake: () => void;
	/** Somebody looks at the page again: connections may have died meanwhile. */
	readonly onGlance: () => void;
}

const TICK_MS = 2_000;
/** A timer that is this late, in ms, was asleep. */
const ASLEEP_MS = 8_000;
/** A page that is still there this long after it said goodbye, in ms, has stayed. */
const STAYED_MS = 1_000;

/** Watches for the moments after which peer connections look alive and are not (SPEC SY10). Returns the way to stop. */
export function watchWake({ clock, page, onWake, onGlance }: WakeOptions): () => void {
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
		if (page?.document.visibilityState === 'visible') onGlance();
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
