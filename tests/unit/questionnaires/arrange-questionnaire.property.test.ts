import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeQuestionnaire, goalAlignment, type ItemId } from '$lib/questionnaires';
import { arbitraryItem } from './arbitrary-item';

const packIds = goalAlignment.items.map((item) => item.id);
const someIds = fc.shuffledSubarray(packIds);

const arrangement = fc.record({
	packs: fc.constant([goalAlignment]),
	form: fc.constantFrom('full' as const, 'short' as const),
	hidden: someIds,
	order: someIds,
	ownItems: fc.uniqueArray(arbitraryItem, { maxLength: 4, selector: (item) => item.id }),
});

const idsOf = (items: readonly { readonly id: ItemId }[]) => items.map((item) => item.id);

test('exactly the items of the form that are not hidden are asked, once each', () => {
	fc.assert(
		fc.property(arrangement, (choice) => {
			const expected = [
				...goalAlignment.items.filter((item) => choice.form === 'full' || item.isShort),
				...choice.ownItems.filter((item) => !packIds.includes(item.id)),
			].filter((item) => !choice.hidden.includes(item.id));
			const asked = idsOf(arrangeQuestionnaire(choice).items);
			expect(asked.toSorted()).toEqual(idsOf(expected).toSorted());
		}),
	);
});

test('sections keep the pack’s order, have items each, and items stand section by section', () => {
	fc.assert(
		fc.property(arrangement, (choice) => {
			const { sections, items } = arrangeQuestionnaire(choice);
			const known = new Set<string>(sections.map((section) => section.id));
			const met = items.map((item) => (known.has(item.section) ? item.section : 'own'));
			const runs = met.filter((section, index) => section !== met[index - 1]);
			expect(runs).toEqual(sections.map((section) => section.id));
		}),
	);
});

test('named items come in the order named within a section, the others keep their places', () => {
	fc.assert(
		fc.property(arrangement, (choice) => {
			const before = arrangeQuestionnaire({ ...choice, order: [] });
			const after = arrangeQuestionnaire(choice);
			for (const section of after.sections) {
				const asked = idsOf(after.items.filter((item) => item.section === section.id));
				const named = choice.order.filter((id) => asked.includes(id));
				expect(asked.filter((id) => named.includes(id))).toEqual(named);
			}
			for (const [index, item] of before.items.entries()) {
				if (!choice.order.includes(item.id)) expect(after.items[index]).toEqual(item);
			}
		}),
	);
});
