import { problems } from '$lib/state';

/** The last resort for what a page's code throws while navigating. */
export function handleError({ error }: { error: unknown }): void {
	problems.report(error);
}
