import type { OutcomeNames } from '$lib/report';
import { figuresIn, goalsIn, type LiveRoom } from '$lib/state';

/** What the outcome map of a room calls by an id. */
export function outcomeNamesOf({
	answers,
	facilitation: { setup },
	findings,
}: LiveRoom): OutcomeNames {
	const { items } = answers.questionnaire;
	const labelOf = (options: readonly { readonly id: string; readonly label: string }[]) => {
		const labels = new Map(options.map(({ id, label }) => [id, label]));
		return (id: string) => labels.get(id) ?? id;
	};
	const named = (list: readonly { readonly id: string; readonly name: string }[] = []) =>
		labelOf(list.map(({ id, name }) => ({ id, label: name })));
	return {
		department: named(setup?.departments),
		group: named(setup?.groups),
		goal: labelOf(goalsIn(items)),
		figure: labelOf(figuresIn(items)),
		spell: (key) => findings.spelling(key),
	};
}
