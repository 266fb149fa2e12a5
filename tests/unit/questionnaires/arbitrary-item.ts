import fc from 'fast-check';
import { itemId, LIMITS, optionId, sectionId, type Item, type Option } from '$lib/questionnaires';

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const words = (maxLength: number) =>
	fc.string({ minLength: 1, maxLength }).filter((text) => text.trim() !== '');

const options: fc.Arbitrary<readonly Option[]> = fc.uniqueArray(
	fc.record({ id: slug.map(optionId), label: words(LIMITS.labelLength) }),
	{ minLength: 2, maxLength: 8, selector: (option) => option.id },
);

const base = {
	id: slug.map(itemId),
	section: slug.map(sectionId),
	text: words(LIMITS.questionLength),
	isShort: fc.boolean(),
};

/** What an item may have or lack. */
const extras = fc.record(
	{
		hint: words(LIMITS.hintLength),
		weight: fc.double({ min: 0, max: 1, noNaN: true }),
		isPredicted: fc.boolean(),
		readiness: fc.record({ reversed: fc.boolean() }),
	},
	{ requiredKeys: [] },
);

const isoDay = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const numberItem = fc
	.record({
		...base,
		kind: fc.constant('number' as const),
		unit: words(LIMITS.unitLength),
		min: fc.integer({ min: 0, max: 1000 }),
		width: fc.integer({ min: 1, max: 1000 }),
		step: fc.constantFrom(0.5, 1, 5),
		distance: fc.constantFrom('ratio' as const, 'range' as const),
	})
	.map(({ width, ...item }) => ({ ...item, max: item.min + width }));

const dateItem = fc
	.record({ ...base, kind: fc.constant('date' as const), days: fc.tuple(isoDay, isoDay) })
	.filter(({ days: [a, b] }) => a !== b)
	.map(({ days: [a, b], ...item }) => ({ ...item, min: a < b ? a : b, max: a < b ? b : a }));

const withOptions = fc.record({
	...base,
	kind: fc.constantFrom('single', 'multiple', 'ranking', 'allocation'),
	options,
});

const scaleItem = fc.record({
	...base,
	kind: fc.constant('scale' as const),
	points: fc.array(words(LIMITS.labelLength), { minLength: 2, maxLength: 11 }),
});

const bare: fc.Arbitrary<Item> = fc.oneof(
	scaleItem,
	withOptions,
	numberItem,
	dateItem,
	fc.record({ ...base, kind: fc.constant('yes-partly-no' as const) }),
	fc.record({
		...base,
		kind: fc.constant('entity' as const),
		list: fc.constantFrom('person' as const, 'system' as const),
	}),
	fc.record({
		...base,
		kind: fc.constant('text' as const),
		maxLength: fc.integer({ min: 1, max: LIMITS.textLength }),
	}),
);

/** Any valid item of any kind. */
export const arbitraryItem: fc.Arbitrary<Item> = fc
	.tuple(bare, extras)
	.map(([item, extra]) => ({ ...item, ...extra }));
