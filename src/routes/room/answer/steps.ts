import type { Answer, Item, ItemId, Questionnaire, Section } from '$lib/questionnaires';

/** What one screen asks: one question on small devices, a section on large ones. */
export interface Step {
	readonly index: number;
	readonly section: Section;
	readonly sectionIndex: number;
	readonly items: readonly Item[];
}

/** All screens in the order of asking. */
export function stepsOf(questionnaire: Questionnaire, size: 'item' | 'section'): readonly Step[] {
	const steps: Step[] = [];
	const sections = questionnaire.sections.filter(({ id }) =>
		questionnaire.items.some((item) => item.section === id),
	);
	for (const [sectionIndex, section] of sections.entries()) {
		const items = questionnaire.items.filter((item) => item.section === section.id);
		const screens = size === 'section' ? [items] : items.map((item) => [item]);
		for (const screen of screens) {
			steps.push({ index: steps.length, section, sectionIndex, items: screen });
		}
	}
	return steps;
}

/** The screen that asks the item. */
export function findStep(steps: readonly Step[], item: ItemId | null): Step | undefined {
	return steps.find((step) => step.items.some(({ id }) => id === item));
}

/** Where somebody goes on: the first question without an answer; the first of all when there is none. */
export function resumeAt(
	{ items }: Questionnaire,
	answers: ReadonlyMap<ItemId, Answer>,
): ItemId | undefined {
	return (items.find(({ id }) => !answers.get(id)?.response) ?? items[0])?.id;
}
