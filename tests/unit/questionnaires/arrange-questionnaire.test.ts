import { expect, test } from 'vitest';
import {
	arrangeQuestionnaire,
	findPack,
	foundationCheck,
	goalAlignment,
	itemId,
	sectionId,
	type Arrangement,
	type Item,
} from '$lib/questionnaires';

const plain: Arrangement = {
	packs: [goalAlignment],
	form: 'full',
	hidden: [],
	order: [],
	ownItems: [],
};

const own = (id: string, section: string): Item => ({
	kind: 'yes-partly-no',
	id: itemId(id),
	section: sectionId(section),
	text: 'Is the yard ready?',
	isShort: false,
});

test('without choices the questionnaire is the pack', () => {
	const { sections, items } = arrangeQuestionnaire(plain);
	expect(sections).toEqual(goalAlignment.sections);
	expect(items).toEqual(goalAlignment.items);
});

test('an own item follows its section, in the short form too', () => {
	const { items } = arrangeQuestionnaire({
		...plain,
		form: 'short',
		ownItems: [own('yard', 'users')],
	});
	const ids = items.filter((item) => item.section === 'users').map((item) => item.id);
	expect(ids).toEqual(['help-or-watch', 'daily-use', 'yard']);
});

test('own items of an unknown section go into one of their own at the end', () => {
	const ownItems = [own('yard', 'elsewhere')];
	const { sections, items } = arrangeQuestionnaire({ ...plain, ownItems, ownTitle: 'The yard' });
	expect(sections.at(-1)).toMatchObject({ id: 'own', title: 'The yard' });
	expect(items.at(-1)).toEqual({ ...ownItems[0], section: 'own' });
	expect(arrangeQuestionnaire({ ...plain, ownItems }).sections.at(-1)?.title).not.toBe('');
});

test('an own item cannot take the place of a pack’s item', () => {
	const ownItems = [own('sponsor', 'sponsorship')];
	expect(arrangeQuestionnaire({ ...plain, ownItems }).items).toEqual(goalAlignment.items);
	const hidden = [itemId('sponsor')];
	const ids = arrangeQuestionnaire({ ...plain, ownItems, hidden }).items.map((item) => item.id);
	expect(ids).not.toContain('sponsor');
});

test('an id named twice in the order keeps its first place', () => {
	const order = [itemId('bad-news'), itemId('last-news'), itemId('bad-news')];
	const { items } = arrangeQuestionnaire({ ...plain, order });
	const ids = items.filter((item) => item.section === 'communication').map((item) => item.id);
	expect(ids).toEqual([
		'bad-news',
		'project-state',
		'problem-route',
		'problem-answer',
		'last-news',
	]);
});

test('a pack is found by id and version, and by nothing less', () => {
	expect(findPack('goal-alignment', 1)).toBe(goalAlignment);
	expect(findPack('goal-alignment', 2)).toBeNull();
	expect(findPack('foundation-check', 1)).toBe(foundationCheck);
	expect(findPack('nobody-knows-it', 1)).toBeNull();
});
