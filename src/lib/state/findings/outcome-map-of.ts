import type { ListedMilestone, ListedProcess, Projection } from '$lib/model';
import {
	goalAlignment,
	isEntityId,
	type EntityId,
	type Item,
	type Option,
} from '$lib/questionnaires';
import {
	FIGURE_ITEMS,
	figureOptions,
	GOAL_ITEMS,
	goalOptions,
	wantedOptions,
	type Finding,
	type Inventory,
	type ItemScore,
	type OutcomeMap,
} from '$lib/scoring';
import { mergesOf, readNameDecisions } from '../lists/name-decisions';

/** What accounts and answers say, where they may be seen. */
export interface Opened {
	readonly inventory: Inventory;
	readonly contradictions: readonly Finding[];
	readonly scores: readonly ItemScore[];
}

/** What a room offers to make an outcome map of. */
export interface OutcomeSources {
	/** Those on the list. */
	readonly milestones: readonly ListedMilestone[];
	/** The process that stands for an id now, archived ones too. */
	readonly processFor: (id: EntityId) => ListedProcess | null;
	/** `null` = accounts and answers may not be seen yet. */
	readonly opened: Opened | null;
}

/**
 * What the findings of the outcome map come from: the milestones on the list with the names that processes have now (archived ones are left
 * out), who joined, and, once they may be seen, accounts and answers.
 */
export function outcomeMapOf(
	projection: Projection,
	{ milestones, processFor, opened }: OutcomeSources,
): OutcomeMap {
	const nameOf = (id: string): readonly string[] => {
		const process = isEntityId(id, 'process') ? processFor(id) : null;
		return process === null || process.isArchived ? [] : [process.name];
	};
	const { items } = projection.questionnaire;
	const scores = opened?.scores ?? [];
	return {
		milestones: milestones.map((milestone) => ({
			...milestone,
			processes: milestone.processes.flatMap(nameOf),
			source: (milestone.source === null ? [] : nameOf(milestone.source))[0] ?? null,
		})),
		departments: projection.setup?.departments ?? [],
		people: peopleOf(projection),
		merges: mergesOf(readNameDecisions(projection.entities('merge'))),
		records: opened?.inventory.records ?? [],
		contradictions: opened?.contradictions ?? [],
		goals: wantedOptions(scores, GOAL_ITEMS, goalsIn(items)),
		figures: wantedOptions(scores, FIGURE_ITEMS, figuresIn(items)),
	};
}

/** The goals that a milestone can serve: those that are asked about, else those of our own questions. */
export function goalsIn(items: readonly Item[]): readonly Option[] {
	const asked = goalOptions(items);
	return asked.length > 0 ? asked : goalOptions(goalAlignment.items);
}

/** The kinds of figure that a milestone can move: those that are asked about, else those of our own question. */
export function figuresIn(items: readonly Item[]): readonly Option[] {
	const asked = figureOptions(items);
	return asked.length > 0 ? asked : figureOptions(goalAlignment.items);
}

function peopleOf({ respondents, setup }: Projection): OutcomeMap['people'] {
	const groups = new Map(setup?.groups.map(({ id, name }) => [id, name]));
	const departments = new Map(setup?.departments.map(({ id, name }) => [id, name]));
	return respondents.map(({ name, group, department }) => ({
		name,
		department,
		roles: [groups.get(group), departments.get(department)].filter((role) => role !== undefined),
	}));
}
