import type { AgendaItem } from './priority';
import { agendaKey, compareAgendaKeys } from './sort-key';

/**
 * Items in the order of the agenda: priority, then importance, then divergence, then the order given. Source: SPEC 8.
 *
 * @example
 * const item = { importance: 1, answers: 6, dk: 0, confidence: null, lowConfidence: 0 };
 * agendaOrder([{ ...item, D: 0.2 }, { ...item, D: 0.9 }]).map(({ D }) => D) // => [0.9, 0.2]
 */
export function agendaOrder<Item extends AgendaItem>(items: readonly Item[]): readonly Item[] {
	return items
		.map((item) => ({ item, key: agendaKey(item) }))
		.sort((a, b) => compareAgendaKeys(a.key, b.key))
		.map(({ item }) => item);
}
