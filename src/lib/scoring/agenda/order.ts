import { config } from '../config';
import { agendaPriority, type AgendaItem } from './priority';

/** Items in the order of the agenda: priority, then importance, then divergence, then the order given. Source: SPEC 8. */
export function agendaOrder<Item extends AgendaItem>(items: readonly Item[]): readonly Item[] {
	return items.toSorted(
		(a, b) =>
			descending(agendaPriority(a).priority, agendaPriority(b).priority) ||
			descending(a.importance, b.importance) ||
			descending(a.D ?? 0, b.D ?? 0),
	);
}

function descending(a: number, b: number): number {
	return Math.abs(a - b) <= config.slack ? 0 : b - a;
}
