import {
	arrangeQuestionnaire,
	findPack,
	type Item,
	type ItemId,
	type Questionnaire,
} from '$lib/questionnaires';
import type { SetupDraft } from '$lib/state';

/** Every question that could be asked under this set-up, hidden ones too, in the order of asking. */
export function allItems(draft: SetupDraft): Questionnaire {
	const packs = draft.packs.flatMap(({ id, version }) => findPack(id, version) ?? []);
	return arrangeQuestionnaire({ ...draft, packs, hidden: [] });
}

/** Leaves a question out, or asks it again. Its answers stay either way. */
export function toggleHidden(draft: SetupDraft, item: ItemId): SetupDraft {
	const isHidden = draft.hidden.includes(item);
	const hidden = isHidden ? draft.hidden.filter((id) => id !== item) : [...draft.hidden, item];
	return { ...draft, hidden };
}

/** Moves a question one place up (-1) or down (1) inside its section. */
export function move(draft: SetupDraft, item: ItemId, by: -1 | 1): SetupDraft {
	const { items } = allItems(draft);
	const section = items.find(({ id }) => id === item)?.section;
	const ids = items.filter((each) => each.section === section).map(({ id }) => id);
	const from = ids.indexOf(item);
	const to = from + by;
	if (from < 0 || to < 0 || to >= ids.length) return draft;
	const moved = ids.toSpliced(from, 1).toSpliced(to, 0, item);
	const elsewhere = draft.order.filter((id) => !ids.includes(id));
	return { ...draft, order: [...elsewhere, ...moved] };
}

/** Adds an own question, or puts the changed one in its place. */
export function addOwn(draft: SetupDraft, item: Item): SetupDraft {
	const index = draft.ownItems.findIndex(({ id }) => id === item.id);
	const ownItems = index < 0 ? [...draft.ownItems, item] : draft.ownItems.with(index, item);
	return { ...draft, ownItems };
}

/** Takes an own question away. Answers that were given to it stay in the document, unseen. */
export function removeOwn(draft: SetupDraft, item: ItemId): SetupDraft {
	return { ...draft, ownItems: draft.ownItems.filter(({ id }) => id !== item) };
}
