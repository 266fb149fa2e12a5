import { parseAnswerTable } from './freight-story/parse-answer-table';
import type { Answer } from './answer';
import { foundation } from './freight-story/foundation';
import { goalsAndPlan } from './freight-story/goals-and-plan';
import { storyDepartments, storyEntities, storyGroups, storyPeople } from './freight-story/people';
import { storyMilestones } from './freight-story/listed-milestones';
import { processCorrections, storyProcesses } from './freight-story/listed-processes';
import { storySystems, systemCorrections } from './freight-story/listed-systems';
import { parseAccountTable } from './freight-story/parse-account-table';
import { calledBy, type Called } from './freight-story/parse-mention';
import { peopleAndChange } from './freight-story/people-and-change';
import { storyAccounts } from './freight-story/processes/story-accounts';
import type { StoryField } from './freight-story/story-field';
import { useAndReadiness } from './freight-story/use-and-readiness';
import { foundationCheck } from './foundation-check';
import { goalAlignment } from './goal-alignment';
import { groupId } from './id';
import type { DepartmentId, EntityId, EntityList, GroupId, Item, ItemId } from './item';
import { LEAST_GROUP } from './least-group';
import type { Department, Group, InitiativeKind } from './new-assessment';
import type { ProcessAccount } from './process-account';

/** The set-up of the story's assessment: what a facilitator would have chosen, without the salt that founds it. */
export interface StorySetup {
	readonly title: string;
	readonly organisation: string;
	readonly initiative: string;
	readonly initiativeKind: InitiativeKind;
	readonly groups: readonly Group[];
	readonly departments: readonly Department[];
	readonly packs: readonly { readonly id: string; readonly version: number }[];
	readonly form: 'full' | 'short';
	readonly hidden: readonly ItemId[];
	readonly order: readonly ItemId[];
	readonly ownItems: readonly Item[];
	readonly naming: 'named' | 'pseudonymous';
	readonly leastGroup: number;
	readonly visibility: 'open' | 'hidden';
	readonly predictedGroup: GroupId | null;
	readonly predictedByThem: GroupId | null;
	readonly minReader: readonly string[];
}

export interface StoryRespondent {
	readonly name: string;
	readonly group: GroupId;
	readonly department: DepartmentId;
	readonly answers: ReadonlyMap<ItemId, Answer>;
	/** How they say that processes run, by process. */
	readonly accounts: ReadonlyMap<EntityId, ProcessAccount>;
}

export interface StoryEntity {
	readonly id: EntityId;
	readonly list: EntityList;
	readonly name: string;
	/** Place in `respondents` of the one who put it on the list. */
	readonly by: number;
}

/** A made-up assessment, ready to be played into a room. */
export interface FreightStory {
	readonly setup: StorySetup;
	readonly respondents: readonly StoryRespondent[];
	/** People and systems that the answers name. */
	readonly entities: readonly StoryEntity[];
	/** Processes, systems and milestones, field by field. */
	readonly fields: readonly StoryField[];
}

const frontLine = groupId('front-line');
const executives = groupId('executives');

const setup: StorySetup = {
	title: 'Tidewell Freight moves to the cloud',
	organisation: 'Tidewell Freight',
	initiative: 'Replace the old ERP with a cloud platform',
	initiativeKind: 'erp',
	groups: storyGroups,
	departments: storyDepartments,
	packs: [goalAlignment, foundationCheck].map(({ id, version }) => ({ id, version })),
	form: 'full',
	hidden: [],
	order: [],
	ownItems: [],
	naming: 'named',
	leastGroup: LEAST_GROUP.default,
	visibility: 'hidden',
	predictedGroup: frontLine,
	predictedByThem: executives,
	minReader: [],
};

/**
 * A mid-sized freight company moves from its old ERP to a cloud platform: executives chose it to cut cost, sales expects better
 * service, IT was told a date, and the front line fears to be watched. 14 fictional respondents in five groups, answered unevenly; how they
 * describe the same work differs as much as what they want.
 */
export const freightStory: FreightStory = tellStory();

function tellStory(): FreightStory {
	const tables = [goalsAndPlan, peopleAndChange, useAndReadiness, foundation];
	const answers = parseAnswerTable(tables.join('\n'), {
		items: [...goalAlignment.items, ...foundationCheck.items],
		columns: storyPeople.map(({ key, group }) => ({
			key,
			predicts: group === frontLine ? executives : frontLine,
		})),
		entities: new Map(storyEntities.map(({ key, id }) => [key, id])),
	});
	const told = parseAccountTable(storyAccounts, {
		speakers: storyPeople.map(({ key }) => key),
		people: calledPeople(),
		processes: calledBy(storyProcesses),
		systems: calledBy(storySystems),
	});
	return {
		setup,
		respondents: storyPeople.map(({ key, name, group, department }) => ({
			name,
			group,
			department,
			answers: answers.get(key) ?? new Map<ItemId, Answer>(),
			accounts: new Map(
				told
					.filter(({ speaker }) => speaker === key)
					.map(({ process, account }) => [process, account]),
			),
		})),
		entities: storyEntities.map(({ id, list, name, by }) => ({ id, list, name, by })),
		fields: [
			...[...storyProcesses, ...storySystems, ...storyMilestones].flatMap(({ fields }) => fields),
			...processCorrections,
			...systemCorrections,
		],
	};
}

/** Those who stand on the list of people; the others are written out in the accounts. */
function calledPeople(): Called {
	return calledBy(storyEntities.filter(({ list }) => list === 'person'));
}
