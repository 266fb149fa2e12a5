import fc from 'fast-check';
import { unreachable } from '$lib/faults';
import {
	entityId,
	type AnswerValue,
	type Item,
	type Option,
	type OptionId,
} from '$lib/questionnaires';

const idsOf = (options: readonly Option[]) => options.map((option) => option.id);
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
const isoDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Splits 100 points at random cuts. */
function sharedOut(ids: readonly OptionId[]): fc.Arbitrary<ReadonlyMap<OptionId, number>> {
	const cuts = fc.array(fc.integer({ min: 0, max: 100 }), {
		minLength: ids.length - 1,
		maxLength: ids.length - 1,
	});
	return cuts.map((places) => {
		const edges = [0, ...places.toSorted((a, b) => a - b), 100];
		return new Map(ids.map((id, index) => [id, (edges[index + 1] ?? 0) - (edges[index] ?? 0)]));
	});
}

/** Any value that the item allows. */
export function arbitraryValue(item: Item): fc.Arbitrary<AnswerValue> {
	switch (item.kind) {
		case 'scale':
			return fc.record({
				kind: fc.constant(item.kind),
				point: fc.integer({ min: 1, max: item.points.length }),
			});
		case 'single':
			return fc.record({
				kind: fc.constant(item.kind),
				option: fc.constantFrom(...idsOf(item.options)),
			});
		case 'multiple':
			return fc.record({ kind: fc.constant(item.kind), options: fc.subarray(idsOf(item.options)) });
		case 'ranking':
			return fc.record({
				kind: fc.constant(item.kind),
				order: fc.shuffledSubarray(idsOf(item.options), { minLength: 2 }),
			});
		case 'allocation':
			return fc.record({ kind: fc.constant(item.kind), points: sharedOut(idsOf(item.options)) });
		case 'number':
			return fc.record({
				kind: fc.constant(item.kind),
				number: fc.double({ min: item.min, max: item.max, noNaN: true }),
			});
		case 'date':
			return fc.record({
				kind: fc.constant(item.kind),
				day: fc.integer({ min: dayNumber(item.min), max: dayNumber(item.max) }).map(isoDay),
			});
		case 'yes-partly-no':
			return fc.record({
				kind: fc.constant(item.kind),
				choice: fc.constantFrom('yes', 'partly', 'no'),
			});
		case 'entity':
			return fc.record({
				kind: fc.constant(item.kind),
				entity: fc.oneof(
					fc.constant('@nobody' as const),
					fc.stringMatching(/^[0-9a-f]{16}$/).map((hex) => entityId(`${item.list}-${hex}`)),
				),
			});
		case 'text':
			return fc.record({
				kind: fc.constant(item.kind),
				text: fc
					.string({ minLength: 1, maxLength: item.maxLength })
					.filter((text) => text.trim() !== ''),
			});
		default:
			return unreachable(item);
	}
}
