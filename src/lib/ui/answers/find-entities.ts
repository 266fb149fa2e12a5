import { getLocale } from '$lib/messages';
import type { EntityId } from '$lib/questionnaires';

/** An entry of a shared list, as an input shows it. */
export interface NamedEntity {
	readonly id: EntityId;
	readonly name: string;
}

export interface FoundEntities {
	/** By name, at most `SHOWN`, the chosen one always among them. */
	readonly shown: readonly NamedEntity[];
	/** How many names hold what was typed. */
	readonly matches: number;
	/** How many of those are not shown. */
	readonly hidden: number;
	/** The one whose name is what was typed, but for case and spaces. */
	readonly exact: NamedEntity | null;
}

/** How many names are offered at once; more are found by typing. */
const SHOWN = 8;

/** The entries whose names hold `typed`, and which of them to show. Nothing typed finds all. */
export function findEntities(
	entities: readonly NamedEntity[],
	typed: string,
	chosen: string | null,
): FoundEntities {
	const wanted = plain(typed);
	const collator = new Intl.Collator(getLocale(), { sensitivity: 'base', numeric: true });
	const sorted = [...entities].sort((a, b) => collator.compare(a.name, b.name));
	const matching = sorted.filter(({ name }) => plain(name).includes(wanted));
	const first = new Set(matching.slice(0, SHOWN));
	return {
		shown: sorted.filter((entity) => first.has(entity) || entity.id === chosen),
		matches: matching.length,
		hidden: matching.length - first.size,
		exact: sorted.find(({ name }) => plain(name) === wanted) ?? null,
	};
}

function plain(name: string): string {
	return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase();
}
