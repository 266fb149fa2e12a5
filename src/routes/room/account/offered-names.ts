import type { ProcessAccount } from '$lib/questionnaires';
import { namesInUse, type NameInUse } from '$lib/report';
import type { LiveRoom } from '$lib/state';

type Listed = Omit<NameInUse, 'isOwn'>;

/**
 * What the form offers while somebody types a name: systems, processes and people of the lists, everybody in the room, groups and
 * departments (owners are named as any of these), and names in one's own and in visible accounts.
 */
export function offeredNames({ inventory, projection, participants, setup, me }: LiveRoom) {
	const entries = (kind: NameInUse['kind'], list: readonly Entry[]): readonly Listed[] =>
		list
			.filter(({ isArchived, mergedInto }) => isArchived !== true && !mergedInto)
			.map(({ id, name }) => ({ kind, mention: { kind: 'entry', id }, name }));
	const people = [...participants, ...(setup?.groups ?? []), ...(setup?.departments ?? [])];
	const seen: ProcessAccount[] = [];
	for (const [author, accounts] of inventory.accounts) {
		if (author !== me?.author) seen.push(...accounts.values());
	}
	return namesInUse({
		listed: [
			...entries('system', inventory.systems),
			...entries('process', inventory.processes),
			...entries('person', projection.entities('person')),
			...people.map(({ name }): Listed => {
				return { kind: 'person', mention: { kind: 'words', text: name }, name };
			}),
		],
		own: inventory.own.values(),
		seen,
		nameOf: inventory.nameOf,
	});
}

type Entry = Pick<LiveRoom['inventory']['systems'][number], 'id' | 'name'> &
	Partial<Pick<LiveRoom['inventory']['systems'][number], 'isArchived' | 'mergedInto'>>;
