import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import type { Workbox } from 'workbox-window';
import { trustedWorkerUrl } from '../workers/worker-url';

const hourMs = 60 * 60 * 1000;

/** A newer build of the app waiting on this device. It is used when a person agrees to it, never by itself. */
export class AppUpdate {
	#ready = $state(false);
	#workbox: Workbox | null = null;
	#checkedAt = 0;
	#isAgreed = false;
	#isReplaced = false;

	/** Whether a newer build has been downloaded and waits. */
	get updateReady(): boolean {
		return this.#ready;
	}

	/**
	 * Keeps the app on this device, so that it opens without a network, and watches for newer builds. Call it once, in a browser.
	 * Where the browser has no service workers, or outside a secure context, nothing happens.
	 */
	async start(): Promise<void> {
		if (dev || !('serviceWorker' in navigator) || this.#workbox) return;
		const library = await import('workbox-window');
		const workbox = new library.Workbox(trustedWorkerUrl(`${resolve('/')}service-worker.js`), {
			scope: resolve('/'),
			updateViaCache: 'none',
		});
		this.#workbox = workbox;
		workbox.addEventListener('waiting', () => (this.#ready = true));
		workbox.addEventListener('controlling', ({ isUpdate }) => {
			if (isUpdate !== true) return;
			this.#isReplaced = true;
			if (this.#isAgreed) window.location.reload();
			// Another tab agreed: this one goes on with the files it has until it is reloaded.
			else this.#ready = true;
		});
		this.#checkedAt = Date.now();
		document.addEventListener('visibilitychange', () => void this.#check());
		try {
			await workbox.register({ immediate: true });
		} catch {
			// Storage may be refused, or the address unreachable: the app still works, only not offline.
			this.#workbox = null;
		}
	}

	/** Switches to the waiting build and reloads this tab. Other tabs go on with the build they have until they are reloaded. */
	applyUpdate(): void {
		if (!this.#ready) return;
		this.#isAgreed = true;
		if (this.#isReplaced) window.location.reload();
		else this.#workbox?.messageSkipWaiting();
	}

	async #check(): Promise<void> {
		if (document.visibilityState !== 'visible' || Date.now() - this.#checkedAt < hourMs) return;
		this.#checkedAt = Date.now();
		try {
			await this.#workbox?.update();
		} catch {
			// No network now; the next return to the page asks again.
		}
	}
}
