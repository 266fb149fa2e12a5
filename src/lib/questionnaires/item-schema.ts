import * as v from 'valibot';
import { isCalendarDay } from './calendar-day';
import { itemId, optionId, sectionId } from './id';
import { ID_PATTERN } from './item';
import { LIMITS } from './limits';

const id = v.pipe(v.string(), v.regex(ID_PATTERN));
const words = (maxLength: number) =>
	v.pipe(
		v.string(),
		v.maxLength(maxLength),
		v.check((text) => text.trim() !== '', 'blank'),
	);
const finite = v.pipe(v.number(), v.finite());
const day = v.pipe(v.string(), v.check(isCalendarDay, 'no calendar day'));

const option = v.object({
	id: v.pipe(id, v.transform(optionId)),
	label: words(LIMITS.labelLength),
});
const options = v.pipe(
	v.array(option),
	v.minLength(LIMITS.options.min),
	v.maxLength(LIMITS.options.max),
	v.check((all) => new Set(all.map((one) => one.id)).size === all.length, 'option id used twice'),
	v.readonly(),
);
const points = v.pipe(
	v.array(words(LIMITS.labelLength)),
	v.minLength(LIMITS.points.min),
	v.maxLength(LIMITS.points.max),
	v.readonly(),
);

/** What items of every kind have. */
const base = {
	id: v.pipe(id, v.transform(itemId)),
	section: v.pipe(id, v.transform(sectionId)),
	text: words(LIMITS.questionLength),
	hint: v.exactOptional(words(LIMITS.hintLength)),
	isShort: v.boolean(),
	weight: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(1))),
	isPredicted: v.exactOptional(v.boolean()),
	readiness: v.exactOptional(v.object({ reversed: v.boolean() })),
};

const numberItem = v.pipe(
	v.object({
		...base,
		kind: v.literal('number'),
		unit: words(LIMITS.unitLength),
		min: finite,
		max: finite,
		step: v.pipe(finite, v.gtValue(0)),
		distance: v.picklist(['ratio', 'range']),
	}),
	v.check(({ min, max }) => min < max, 'empty range'),
	// A ratio of numbers on both sides of zero means nothing (SPEC 2.5).
	v.check(({ min, distance }) => distance === 'range' || min >= 0, 'ratio below zero'),
);

const dateItem = v.pipe(
	v.object({ ...base, kind: v.literal('date'), min: day, max: day }),
	v.check(({ min, max }) => min < max, 'empty horizon'),
);

/** An item of any kind as plain data; fields that this version does not know are left out of the result. */
export const itemSchema = v.variant('kind', [
	v.object({ ...base, kind: v.literal('scale'), points }),
	v.object({ ...base, kind: v.literal('single'), options }),
	v.object({ ...base, kind: v.literal('multiple'), options }),
	v.object({ ...base, kind: v.literal('ranking'), options }),
	v.object({ ...base, kind: v.literal('allocation'), options }),
	numberItem,
	dateItem,
	v.object({ ...base, kind: v.literal('yes-partly-no') }),
	v.object({ ...base, kind: v.literal('entity'), list: v.picklist(['person', 'system']) }),
	v.object({
		...base,
		kind: v.literal('text'),
		maxLength: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.textLength)),
	}),
]);
