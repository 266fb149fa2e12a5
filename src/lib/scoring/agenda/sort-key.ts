import { config } from '../config';
import { agendaPriority, type AgendaItem } from './priority';

/** What items of the agenda are put in order by. */
export interface AgendaKey {
	readonly priority: number;
	readonly importance: number;
	readonly D: number;
}

/** The key of an item; no divergence sorts as 0. Source: SPEC 8. */
export function agendaKey(item: AgendaItem): AgendaKey {
	return {
		priority: agendaPriority(item).priority,
		importance: item.importance,
		D: item.D ?? 0,
	};
}

/** Below 0 where `a` comes first: by priority, then importance, then divergence; 0 where only the order of asking is left. Rounding never decides. */
export function compareAgendaKeys(a: AgendaKey, b: AgendaKey): number {
	return (
		descending(a.priority, b.priority) ||
		descending(a.importance, b.importance) ||
		descending(a.D, b.D)
	);
}

function descending(a: number, b: number): number {
	return Math.abs(a - b) <= config.slack ? 0 : b - a;
}
