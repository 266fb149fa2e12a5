import { m } from '$lib/messages';

/** How the small groups that are shown together are called. */
export function pooledGroupName(): string {
	return m.report_pooled();
}
