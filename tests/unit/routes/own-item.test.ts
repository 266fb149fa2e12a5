import { expect, test } from 'vitest';
import type { Item } from '$lib/questionnaires';
import { draftOf, itemFrom, type OwnItemDraft } from '../../../src/routes/room/setup/own-item';
import { ITEM_KINDS } from '../../../src/routes/room/setup/item-kind-words';

const filled: OwnItemDraft = {
	...draftOf(null, 'own'),
	text: 'How ready are we?',
	lines: 'Not at all\nA little\nQuite\nFully',
	unit: 'weeks',
	min: '1',
	max: '52',
};

function made(draft: OwnItemDraft): Item {
	const result = itemFrom(draft, null, []);
	if ('errors' in result) throw new Error(JSON.stringify(result.errors));
	return result.item;
}

test.each(ITEM_KINDS)(
	'makes a question of the kind %s and shows it again as it was typed',
	(kind) => {
		const dates = kind === 'date' ? { min: '2026-01-01', max: '2027-01-01' } : {};
		const item = made({ ...filled, kind, ...dates });
		expect(item.kind).toBe(kind);
		const again = made({ ...draftOf(item, 'own') });
		expect({ ...again, id: item.id }).toEqual(item);
	},
);

test('keeps its id when it is changed, and draws a free one when it is new', () => {
	const item = made(filled);
	const changed = itemFrom({ ...filled, text: 'Other words?' }, item.id, [item.id]);
	expect('item' in changed && changed.item.id).toBe(item.id);
	const second = itemFrom(filled, null, [item.id]);
	expect('item' in second && second.item.id).not.toBe(item.id);
});

test.each([
	[{ text: ' ' }, 'own-text'],
	[{ lines: 'One' }, 'own-lines'],
	[{ lines: 'One\nOne\nTwo' }, 'own-lines'],
	[{ kind: 'number', min: '9', max: '3' }, 'own-min'],
	[{ kind: 'date', min: '', max: '2027-01-01' }, 'own-min'],
] satisfies [Partial<OwnItemDraft>, string][])('says what is missing in %j', (change, fieldId) => {
	const result = itemFrom({ ...filled, ...change }, null, []);
	expect('errors' in result && result.errors[0]?.fieldId).toBe(fieldId);
});
