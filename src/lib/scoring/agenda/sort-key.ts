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

/** The keys of many items, by their place: written over and over, once for each person. */
export class AgendaKeys {
	readonly #priority: Float64Array;
	readonly #importance: Float64Array;
	readonly #D: Float64Array;

	constructor(items: number) {
		this.#priority = new Float64Array(items);
		this.#importance = new Float64Array(items);
		this.#D = new Float64Array(items);
	}

	set(item: number, priority: number, importance: number, D: number): void {
		this.#priority[item] = priority;
		this.#importance[item] = importance;
		this.#D[item] = D;
	}

	/** As `compareAgendaKeys`, for two different items; of equal ones the first comes first. */
	compare(a: number, b: number): number {
		return (
			descending(this.#priority[a] ?? 0, this.#priority[b] ?? 0) ||
			descending(this.#importance[a] ?? 0, this.#importance[b] ?? 0) ||
			descending(this.#D[a] ?? 0, this.#D[b] ?? 0) ||
			a - b
		);
	}
}

function descending(a: number, b: number): number {
	return Math.abs(a - b) <= config.slack ? 0 : b - a;
}
