import { Fault } from '$lib/faults';

/**
 * Makes sure that this browser has what nothing works without: signatures and a store.
 *
 * @throws Fault `context-insecure`, `browser-unsupported`.
 */
export function assertBrowser(): void {
	if (!window.isSecureContext) {
		throw new Fault('context-insecure', { origin: window.location.origin });
	}
	const missing = [
		...('subtle' in crypto ? [] : ['WebCrypto']),
		...('indexedDB' in window ? [] : ['IndexedDB']),
	];
	if (missing.length > 0) throw new Fault('browser-unsupported', { missing });
}
