import type { Item, Option } from '$lib/questionnaires';

/** The questions about goals; the same goal has the same id in each. */
export const GOAL_ITEMS: readonly string[] = ['primary-goal', 'goal-order', 'goal-points'];

/** The question for the kind of figure that should move first. */
export const FIGURE_ITEMS: readonly string[] = ['main-figure'];

/** Options that name nothing in particular. */
const UNSPECIFIC: readonly string[] = ['other', 'none'];

/**
 * The goals of a questionnaire: the options of its questions about goals, each once, in the order of asking, without "something else". None
 * where none of these questions is asked. Source: domain.md, "Purpose and success".
 *
 * @example
 * goalOptions(sampleRound.items).map(({ id }) => id) // => ['cost', 'revenue']
 */
export function goalOptions(items: readonly Item[]): readonly Option[] {
	return optionsOf(items, GOAL_ITEMS);
}

/**
 * The kinds of figure of a questionnaire: the options of its question for the main figure, without "no figure". Source: domain.md, "Measures".
 *
 * @example
 * figureOptions(sampleRound.items) // => []
 */
export function figureOptions(items: readonly Item[]): readonly Option[] {
	return optionsOf(items, FIGURE_ITEMS);
}

function optionsOf(items: readonly Item[], ids: readonly string[]): readonly Option[] {
	const options = new Map<string, Option>();
	for (const item of items) {
		if (!ids.includes(item.id) || !('options' in item)) continue;
		for (const option of item.options) {
			if (!options.has(option.id) && !UNSPECIFIC.includes(option.id))
				options.set(option.id, option);
		}
	}
	return [...options.values()];
}
