import { describe, expect, test } from 'vitest';
import { itemId, sectionId, type Item } from '$lib/questionnaires';
import { setupDraft, type SetupDraft } from '../../../src/lib/state/facilitation/setup-draft';
import {
	addOwn,
	allItems,
	move,
	removeOwn,
	toggleHidden,
} from '../../../src/routes/room/setup/arrange-items';

const draft = setupDraft();
const own: Item = {
	kind: 'yes-partly-no',
	id: itemId('own-1'),
	section: sectionId('own'),
	text: 'Ours?',
	isShort: true,
};
const order = (of: SetupDraft) => allItems(of).items.map(({ id }) => id);

describe('the list of questions in the set-up', () => {
	test('hides and asks again, and lists hidden ones all the same', () => {
		const [first] = order(draft);
		if (!first) throw new Error('no items');
		const hidden = toggleHidden(draft, first);
		expect(hidden.hidden).toEqual([first]);
		expect(order(hidden)).toEqual(order(draft));
		expect(toggleHidden(hidden, first).hidden).toEqual([]);
	});

	test('moves a question inside its section only, there and back', () => {
		const { items } = allItems(draft);
		for (const item of items) {
			const section = items.filter((each) => each.section === item.section);
			const isLast = section.at(-1) === item;
			const moved = move(draft, item.id, 1);
			if (isLast) {
				expect(moved).toBe(draft);
				continue;
			}
			expect(order(moved).indexOf(item.id)).toBe(order(draft).indexOf(item.id) + 1);
			expect(order(move(moved, item.id, -1))).toEqual(order(draft));
		}
	});

	test('keeps an earlier move in another section', () => {
		const { sections, items } = allItems(draft);
		const firsts = sections.slice(0, 2).map(({ id }) => items.find((item) => item.section === id));
		const [one, two] = firsts;
		if (!one || !two) throw new Error('two sections expected');
		const both = move(move(draft, one.id, 1), two.id, 1);
		expect(order(both).indexOf(one.id)).toBe(order(draft).indexOf(one.id) + 1);
		expect(order(both).indexOf(two.id)).toBe(order(draft).indexOf(two.id) + 1);
	});

	test('adds, changes and removes own questions', () => {
		const added = addOwn(draft, own);
		expect(order(added)).toContain(own.id);
		const changed = addOwn(added, { ...own, text: 'Still ours?' });
		expect(changed.ownItems).toHaveLength(1);
		expect(changed.ownItems[0]?.text).toBe('Still ours?');
		expect(order(removeOwn(changed, own.id))).not.toContain(own.id);
	});
});
