import { isFault } from '$lib/faults';
import { sectionId } from './id';
import type { Item } from './item';
import type { Section } from './pack';
import { parseItem } from './parse-item';

/** Which end of the scale is the good one, where an item counts towards readiness. */
type Direction = 'high-is-good' | 'high-is-bad';

/** An item as a pack's author writes it: ids plain, short form and the rest only where they apply, options by id. */
type Draft<Kind extends Item> = Kind extends Item
	? Omit<Kind, 'id' | 'section' | 'isShort' | 'readiness' | 'options'> & {
			readonly id: string;
			readonly isShort?: true;
			readonly readiness?: Direction;
		} & (Kind extends { options: unknown } ? { readonly options: Record<string, string> } : unknown)
	: never;

export interface SectionDraft {
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	readonly items: readonly Draft<Item>[];
}

/** A section with its items. */
export interface DefinedSection {
	readonly section: Section;
	readonly items: readonly Item[];
}

/** Turns what an author wrote into a section and its items, by the same rules as items from outside; throws when one is broken. */
export function defineSection({ id, title, purpose, items }: SectionDraft): DefinedSection {
	return {
		section: { id: sectionId(id), title, purpose },
		items: items.map((draft) => defineItem(id, draft)),
	};
}

function defineItem(section: string, draft: Draft<Item>): Item {
	const { readiness, isShort = false, ...rest } = draft;
	const options = 'options' in rest ? Object.entries(rest.options) : [];
	const item = parseItem({
		...rest,
		section,
		isShort,
		...(readiness && { readiness: { reversed: readiness === 'high-is-bad' } }),
		options: options.map(([optionId, label]) => ({ id: optionId, label })),
	});
	if (isFault(item)) throw item;
	return item;
}
