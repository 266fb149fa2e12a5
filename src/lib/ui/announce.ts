import { Pacer } from './pacer';

const regions = new Set<(text: string) => void>();

/** How long a message stays, and the least time between two. */
const PAUSE_MS = 5000;

const pacer = new Pacer((text) => regions.forEach((show) => show(text)), PAUSE_MS);

/**
 * Says `text` to eyes and screen readers through the page's `Announcer`, at most one message in five seconds. Of those that come
 * faster only the newest is said. Nothing is said where no announcer is on the page.
 */
export function announce(text: string): void {
	pacer.push(text);
}

/** Lets a live region hear what is announced, until the returned function is called. */
export function hearAnnouncements(show: (text: string) => void): () => void {
	regions.add(show);
	return () => {
		regions.delete(show);
		if (regions.size === 0) pacer.stop();
	};
}
