import { m } from '$lib/messages';
import type { FieldWord, LiveRoom } from '$lib/state';
import { formatWhen } from '$lib/ui';

/** Who wrote a word and when, e.g. "Ann, 22 Nov 2026, 14:03". */
export function whoWords(room: LiveRoom, { by, at }: FieldWord): string {
	const isMine = by === room.context.authorId;
	const name = room.people.respondents.find(({ author }) => author === by)?.name;
	const who = isMine ? m.lists_by_you() : (name ?? m.lists_by_unknown());
	return m.lists_changed_by({ who, when: formatWhen(at * 1000) });
}
