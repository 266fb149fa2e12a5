import type { Answer } from './answer';
import type { ItemId } from './item';
import type { Section } from './pack';
import type { Questionnaire } from './questionnaire';

/** How far one respondent is. */
export interface Progress {
	/** Items with a response; "don't know" and its like are responses, a comment alone is none. */
	readonly answered: number;
	/** Items asked. */
	readonly of: number;
}

export interface SectionProgress extends Progress {
	readonly section: Section;
}

/** How far one respondent is, in all and per section. Answers to items that are not asked do not count. */
export function progress(
	questionnaire: Questionnaire,
	answers: ReadonlyMap<ItemId, Answer>,
): Progress & { readonly sections: readonly SectionProgress[] } {
	const sections = sectionProgress(questionnaire, answers);
	return {
		answered: sections.reduce((sum, section) => sum + section.answered, 0),
		of: questionnaire.items.length,
		sections,
	};
}

/** How far one respondent is in each section, in the order of asking. */
export function sectionProgress(
	{ sections, items }: Questionnaire,
	answers: ReadonlyMap<ItemId, Answer>,
): readonly SectionProgress[] {
	return sections.map((section) => {
		const asked = items.filter((item) => item.section === section.id);
		const answered = asked.filter((item) => answers.get(item.id)?.response !== undefined).length;
		return { section, answered, of: asked.length };
	});
}
