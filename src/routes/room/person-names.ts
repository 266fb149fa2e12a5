import { m } from '$lib/messages';
import type { LiveRoom } from '$lib/state';

/** What people are called who gave accounts: by the names under which they joined. */
export function personNames({ people }: Pick<LiveRoom, 'people'>): (id: string) => string {
	const names = new Map<string, string>(
		people.respondents.map(({ author, name }) => [author, name]),
	);
	return (id) => names.get(id) ?? m.findings_somebody();
}
