import type { AgendaItem } from './priority';
import { agendaKey, compareAgendaKeys } from './sort-key';

/** Items in the order of the agenda: priority, then importance, then divergence, then the order given. Source: SPEC 8. */
export function agendaOrder<Item extends AgendaItem>(items: readonly Item[]): readonly Item[] {
	return items
		.map((item) => ({ item, key: agendaKey(item) }))
		.sort((a, b) => compareAgendaKeys(a.key, b.key))
		.map(({ item }) => item);
}
