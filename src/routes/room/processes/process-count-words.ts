import { m } from '$lib/messages';

/** How many processes there are, and how many of them nobody has described: "4 processes, none described yet". */
export function processCountWords(count: number, undescribed: number): string {
	if (undescribed === 0) return m.lists_count({ count });
	return undescribed === count
		? m.lists_count_none_yet({ count })
		: m.lists_count_none({ count, none: undescribed });
}
