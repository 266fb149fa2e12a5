import { m } from '$lib/messages';
import type { LiveRoom } from '$lib/state';

/** What people are called who gave accounts: by the names under which they joined. */
export function personNames({ projection }: Pick<LiveRoom, 'projection'>): (id: string) => string {
	const names = new Map<string, string>(
		projection.respondents.map(({ author, name }) => [author, name]),
	);
	return (id) => names.get(id) ?? m.findings_somebody();
}
