import { problems } from '$lib/state';

/** The last resort for what a page's code throws while navigating. */
export function handleError({ error, status }: { error: unknown; status: number }): void {
	// An address that leads nowhere has a page of its own.
	if (status === 404) return;
	problems.report(error);
}
