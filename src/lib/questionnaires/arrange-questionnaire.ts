import { sectionId } from './id';
import type { Item, ItemId, SectionId } from './item';
import type { Pack, Section } from './pack';
import type { Questionnaire } from './questionnaire';

/** What a facilitator chose. */
export interface Arrangement {
	readonly packs: readonly Pack[];
	readonly form: 'full' | 'short';
	/** Items left out; unknown ids are ignored. */
	readonly hidden: readonly ItemId[];
	/** Items that change places with each other; unknown ids are ignored. */
	readonly order: readonly ItemId[];
	readonly ownItems: readonly Item[];
	/** Title of the section for own items that name no section of the packs. */
	readonly ownTitle?: string;
}

const OWN_SECTION: Section = {
	id: sectionId('own'),
	title: 'Our own questions',
	purpose: 'Questions that were added for this assessment.',
};

/**
 * The questionnaire as asked. The short form keeps the packs' short items and every own item. Hidden items are left out. Items named
 * in `order` come in that order within their section, in the places that they held before; all others keep theirs. Own items
 * follow the pack's in their section; where they name an unknown section they go into one of their own at the end. Where an id
 * occurs twice the first item keeps it. Sections without items are left out.
 */
export function arrangeQuestionnaire(arrangement: Arrangement): Questionnaire {
	const known = firstById(arrangement.packs.flatMap((pack) => pack.sections));
	const own = { ...OWN_SECTION, title: arrangement.ownTitle ?? OWN_SECTION.title };
	const sections = firstById([...known, own]);
	const bySection = new Map<SectionId, Item[]>(sections.map((section) => [section.id, []]));
	for (const item of chosenItems(arrangement)) {
		const section = bySection.has(item.section) ? item.section : own.id;
		bySection.get(section)?.push(section === item.section ? item : { ...item, section });
	}
	const rank = new Map([...new Set(arrangement.order)].map((id, index) => [id, index]));
	return {
		sections: sections.filter((section) => bySection.get(section.id)?.length),
		items: [...bySection.values()].flatMap((items) => reorder(items, rank)),
	};
}

function chosenItems({ packs, form, hidden, ownItems }: Arrangement): readonly Item[] {
	const left = new Set(hidden);
	const packItems = packs.flatMap((pack) => pack.items);
	// Own items give way to a pack's item of the same id, whether that one is shown or not.
	return firstById([...packItems, ...ownItems])
		.filter((item) => form === 'full' || item.isShort || ownItems.includes(item))
		.filter((item) => !left.has(item.id));
}

/** Puts the ranked items into the places of the ranked items, lowest rank first. */
function reorder(items: readonly Item[], rank: ReadonlyMap<ItemId, number>): readonly Item[] {
	const ranked = items
		.filter((item) => rank.has(item.id))
		.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
	const next = ranked.values();
	return items.map((item) => (rank.has(item.id) ? (next.next().value ?? item) : item));
}

function firstById<Thing extends { readonly id: string }>(
	things: readonly Thing[],
): readonly Thing[] {
	const byId = new Map<string, Thing>();
	for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing);
	return [...byId.values()];
}
