import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { AnswerValue, Item, NonAnswer, OptionId, Response } from '$lib/questionnaires';
import { displayLocale, formatCalendar } from '$lib/report';
import type { NamedEntity } from './find-entities';

/** A response in one line for people, e.g. "Quite clear", "1. Cost, 2. Growth" or "Don't know". `entities`: the names known here. */
export function describeResponse(
	item: Item,
	response: Response,
	entities: readonly NamedEntity[],
): string {
	if (response.state === 'value') return describeValue(item, response.value, entities);
	return nonAnswerWords(response.state);
}

/** The words for a way of not answering. */
export function nonAnswerWords(state: NonAnswer): string {
	switch (state) {
		case 'dk':
			return m.controls_dont_know();
		case 'na':
			return m.controls_not_my_area();
		case 'skip':
			return m.controls_prefer_not();
		default:
			return unreachable(state);
	}
}

function describeValue(item: Item, value: AnswerValue, entities: readonly NamedEntity[]): string {
	const label = (id: OptionId): string => labelOf(item, id);
	switch (value.kind) {
		case 'scale':
			return item.kind === 'scale' ? (item.points[value.point - 1] ?? '') : '';
		case 'single':
			return label(value.option);
		case 'multiple':
			return asOffered(item, value.options).map(label).join(', ') || m.controls_none_of_these();
		case 'ranking':
			return value.order.map((id, index) => `${index + 1}. ${label(id)}`).join(', ');
		case 'allocation':
			return asOffered(item, [...value.points.keys()])
				.map((id) => `${label(id)} ${value.points.get(id) ?? 0}`)
				.join(', ');
		case 'number':
			return describeNumber(item, value.number);
		case 'date':
			return formatCalendar(value.day, 'day');
		case 'yes-partly-no':
			return { yes: m.controls_yes(), partly: m.controls_partly(), no: m.controls_no() }[
				value.choice
			];
		case 'entity':
			return describeEntity(item, value.entity, entities);
		case 'text':
			return value.text;
		default:
			return unreachable(value);
	}
}

function describeNumber(item: Item, number: number): string {
	const unit = item.kind === 'number' ? item.unit : '';
	return `${new Intl.NumberFormat(displayLocale()).format(number)} ${unit}`.trim();
}

function describeEntity(item: Item, entity: string, entities: readonly NamedEntity[]): string {
	if (entity === '@nobody') {
		return item.kind === 'entity' && item.list === 'system'
			? m.controls_no_system()
			: m.controls_nobody();
	}
	return entities.find(({ id }) => id === entity)?.name ?? m.controls_unknown_entry();
}

/** Options in the author's order, not in that of the clicks; those that the item no longer has come last. */
function asOffered(item: Item, chosen: readonly OptionId[]): readonly OptionId[] {
	const offered = 'options' in item ? item.options.map(({ id }) => id) : [];
	const place = (id: OptionId): number =>
		offered.includes(id) ? offered.indexOf(id) : offered.length;
	return chosen.toSorted((a, b) => place(a) - place(b));
}

/** An option that the item no longer has is shown by its id rather than hidden. */
function labelOf(item: Item, id: OptionId): string {
	return 'options' in item ? (item.options.find((option) => option.id === id)?.label ?? id) : id;
}
