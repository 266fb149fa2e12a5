import type { Option, OptionId } from '$lib/questionnaires';

/** The place of every option of an item, by id. */
export function optionIndex(options: readonly Option[]): ReadonlyMap<OptionId, number> {
	return new Map(options.map(({ id }, index) => [id, index]));
}
