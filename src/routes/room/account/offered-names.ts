import type { ProcessAccount } from '$lib/questionnaires';
import { namesInUse, type NameInUse } from '$lib/report';
import type { LiveRoom } from '$lib/state';

type Listed = Omit<NameInUse, 'isOwn'>;

/**
 * What the form offers while somebody types a name: systems, processes and people of the lists, everybody in the room, groups and
 * departments (owners are named as any of these), and names in one's own and in visible accounts.
 */
export function offeredNames({
	accounts,
	facilitation: { setup },
	lists,
	people: { me, participants },
}: LiveRoom) {
	const entries = (kind: NameInUse['kind'], list: readonly Entry[]): readonly Listed[] =>
		list
			.filter(({ isArchived, mergedInto }) => isArchived !== true && !mergedInto)
			.map(({ id, name }) => ({ kind, mention: { kind: 'entry', id }, name }));
	const people = [...participants, ...(setup?.groups ?? []), ...(setup?.departments ?? [])];
	const seen: ProcessAccount[] = [];
	for (const [author, theirs] of accounts.visible) {
		if (author !== me?.author) seen.push(...theirs.values());
	}
	return namesInUse({
		listed: [
			...entries('system', lists.systems),
			...entries('process', lists.processes),
			...entries('person', lists.entities('person')),
			...people.map(({ name }): Listed => {
				return { kind: 'person', mention: { kind: 'words', text: name }, name };
			}),
		],
		own: accounts.own.values(),
		seen,
		nameOf: lists.nameOf,
	});
}

type Entry = Pick<LiveRoom['lists']['systems'][number], 'id' | 'name'> &
	Partial<Pick<LiveRoom['lists']['systems'][number], 'isArchived' | 'mergedInto'>>;
