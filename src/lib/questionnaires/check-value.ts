import { unreachable } from '$lib/faults';
import type { AnswerValue } from './answer';
import { isCalendarDay } from './calendar-day';
import { checkAllocation, checkKnownOptions, checkOrder } from './check-options';
import { isEntityId } from './id';
import type { DateItem, Item, NumberItem, ScaleItem, TextItem } from './item';

/** Why a value is no answer to an item, or `null` when it is one. */
export function checkValue(item: Item, value: AnswerValue): string | null {
	switch (item.kind) {
		case 'scale':
			return value.kind === item.kind ? checkPoint(item, value.point) : OTHER_KIND;
		case 'single':
			return value.kind === item.kind
				? checkKnownOptions(item.options, [value.option])
				: OTHER_KIND;
		case 'multiple':
			return value.kind === item.kind ? checkKnownOptions(item.options, value.options) : OTHER_KIND;
		case 'ranking':
			return value.kind === item.kind ? checkOrder(item, value.order) : OTHER_KIND;
		case 'allocation':
			return value.kind === item.kind ? checkAllocation(item, value.points) : OTHER_KIND;
		case 'number':
			return value.kind === item.kind ? checkNumber(item, value.number) : OTHER_KIND;
		case 'date':
			return value.kind === item.kind ? checkDay(item, value.day) : OTHER_KIND;
		case 'yes-partly-no':
			return value.kind === item.kind ? null : OTHER_KIND;
		case 'entity':
			if (value.kind !== item.kind) return OTHER_KIND;
			if (value.entity === '@nobody' || isEntityId(value.entity, item.list)) return null;
			return 'not in that list';
		case 'text':
			return value.kind === item.kind ? checkText(item, value.text) : OTHER_KIND;
		default:
			return unreachable(item);
	}
}

const OTHER_KIND = 'another kind of answer';

function checkPoint(item: ScaleItem, point: number): string | null {
	const isPoint = Number.isInteger(point) && point >= 1 && point <= item.points.length;
	return isPoint ? null : 'no point of the scale';
}

function checkNumber(item: NumberItem, number: number): string | null {
	// Written so that NaN fails too.
	return number >= item.min && number <= item.max ? null : 'outside the range';
}

function checkDay(item: DateItem, day: string): string | null {
	if (!isCalendarDay(day)) return 'no calendar day';
	return day >= item.min && day <= item.max ? null : 'outside the horizon';
}

function checkText(item: TextItem, text: string): string | null {
	if (text.trim() === '') return 'empty';
	return text.length <= item.maxLength ? null : 'too long';
}
