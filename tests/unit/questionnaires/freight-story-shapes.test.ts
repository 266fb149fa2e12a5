import { expect, test } from 'vitest';
import { goalAlignment, loadFreightStory } from '$lib/questionnaires';
import { scoreRound, type Shape } from '$lib/scoring';

const { setup, respondents, entities } = await loadFreightStory();

const round = scoreRound({
	sections: goalAlignment.sections,
	items: goalAlignment.items,
	groups: setup.groups,
	respondents: respondents.map(({ name, group }) => ({ id: name, group })),
	answers: new Map(respondents.map(({ name, answers }) => [name, answers])),
	entityNames: new Map(entities.map(({ id, name }) => [id, name])),
});

test.each<[string, Shape]>([
	['main-user', 'unanimous'],
	['problem-answer', 'agreement'],
	['last-change', 'agreement-with-dissent'],
	['day-better', 'two-camps'],
	['scope-line', 'scattered'],
	['figure-confirmer', 'dont-know'],
	['system-fit', 'dont-know'],
])('%s comes out as %s', (id, shape) => {
	expect(round.items.find((score) => score.item.id === id)?.shape).toBe(shape);
});
