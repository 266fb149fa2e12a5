import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import type { MentionKey } from '$lib/report';
import { canonicalNames } from '$lib/scoring';
import type { LiveRoom } from '$lib/state';

/** One person's account with whose it is. */
export interface SignedAccount {
	readonly key: string;
	readonly name: string;
	readonly isMe: boolean;
	readonly account: ProcessAccount;
}

/** The accounts of a process that may be seen, one's own first, then in the order of joining. */
export function accountsOf(room: LiveRoom, process: EntityId): readonly SignedAccount[] {
	const { accounts, lists } = room;
	const { participants } = room.people;
	const ids = lists.idsOf(process);
	return [...participants]
		.sort((a, b) => Number(b.isMe) - Number(a.isMe))
		.flatMap(({ author, name, isMe }) => {
			const given = isMe ? accounts.own : accounts.visible.get(author);
			return ids.flatMap((id) => {
				const account = given?.get(id);
				return account ? [{ key: `${author} ${id}`, name, isMe, account }] : [];
			});
		});
}

/** By what names are compared: the key of the name as it stands, confirmed merges followed; an entry that nobody knows is itself. */
export function keysOf({ findings, lists }: LiveRoom): MentionKey {
	const keyOf = canonicalNames(findings.inventory.merges);
	const { nameOf } = lists;
	return (mention) => {
		const name = nameOf(mention);
		if (name !== null) return keyOf(name);
		return mention.kind === 'entry' ? `@${mention.id}` : null;
	};
}
