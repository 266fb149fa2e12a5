/**
 * Calls back when the page is hidden or left, the last moment at which a browser surely runs anything.
 * Gives the way to stop. Where there is no page it never calls.
 */
export function onHide(callback: () => void): () => void {
	if (!('document' in globalThis)) return () => undefined;
	const onVisibility = () => {
		if (document.visibilityState === 'hidden') callback();
	};
	document.addEventListener('visibilitychange', onVisibility);
	window.addEventListener('pagehide', callback);
	return () => {
		document.removeEventListener('visibilitychange', onVisibility);
		window.removeEventListener('pagehide', callback);
	};
}
