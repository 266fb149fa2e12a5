import { beforeAll, describe, expect, test } from 'vitest';
import { fieldBody, readMilestone, readProcess, type Ledger } from '$lib/model';
import { loadFreightStory, type EntityId } from '$lib/questionnaires';
import {
	findContradictions,
	findOutcomeGaps,
	scoreRound,
	SEVERITIES,
	type Finding,
	type OutcomeCode,
	type OutcomeMap,
} from '$lib/scoring';
import { activeEntries } from '../../../src/lib/state/lists/active-entries';
import { InventoryBook } from '../../../src/lib/state/findings/inventory-book';
import { followMerges } from '../../../src/lib/state/lists/follow-merges';
import { withOutcomeFindings } from '../../../src/lib/state/findings/outcome-findings';
import { outcomeMapOf } from '../../../src/lib/state/findings/outcome-map-of';
import { outcomeSpellings } from '../../../src/lib/state/findings/outcome-spellings';
import { signStory } from '../../../src/lib/state/room/sign-story';
import { scoringInput } from '../../../src/lib/state/results/scoring-input';
import { device, found, type Writer } from '../model/room-of';

const story = await loadFreightStory();
let ledger: Ledger;
let facilitator: Writer;

beforeAll(async () => {
	const founded = await found();
	facilitator = founded.facilitator;
	ledger = device(founded.assessment).ledger;
	ledger.add(await founded.setUp({ ...story.setup, salt: founded.salt }));
	await ledger.settled();
	await signStory({ id: founded.assessment, ledger }, story);
});

function outcomesNow(isOpen: boolean): OutcomeMap {
	const { projection } = ledger;
	const processes = new Map(
		projection.entities('process').map((entity) => [entity.id, readProcess(entity)]),
	);
	const inventory = new InventoryBook().read(projection, 'r1').inventory;
	return outcomeMapOf(projection, {
		milestones: activeEntries(projection.entities('milestone').map(readMilestone)).active,
		processFor: (id) => followMerges(processes, id),
		opened: isOpen
			? {
					inventory,
					contradictions: findContradictions(inventory),
					scores: scoreRound(scoringInput(projection, 'Others')).items,
				}
			: null,
	});
}

/** Every code of the outcome map, held complete by its type. */
const CODES: Readonly<Record<OutcomeCode, true>> = {
	MILESTONE_WITHOUT_KPI: true,
	KPI_WITHOUT_MILESTONE: true,
	GOAL_UNSERVED: true,
	MILESTONE_WITHOUT_OWNER: true,
	MILESTONE_TWO_OWNERS: true,
	MILESTONE_OWNER_IS_IT: true,
	MILESTONE_OWNER_ELSEWHERE: true,
	MILESTONE_WITHOUT_LEAD: true,
	KPI_UNCONFIRMED: true,
	KPI_SELF_CONFIRMED: true,
	KPI_SOURCE_CONTESTED: true,
	MILESTONE_BEHIND: true,
};

function spelledOut(outcomes: OutcomeMap): readonly string[] {
	const { projection } = ledger;
	const words = outcomeSpellings(
		outcomes,
		projection.entities('milestone').map(readMilestone),
		projection.entities('process').map(readProcess),
	);
	return findOutcomeGaps(outcomes).map(({ code, subjects }) =>
		[code, ...subjects.map((subject) => words.get(subject) ?? `no name: ${subject}`)].join(' | '),
	);
}

describe('the outcome map of the sample', () => {
	test('has something to ask by every rule, and a name for everything it asks about', () => {
		const outcomes = outcomesNow(true);
		const codes = findOutcomeGaps(outcomes).map(({ code }) => code);
		expect(new Set(codes)).toEqual(new Set(Object.keys(CODES)));
		const asked = spelledOut(outcomes);
		expect(asked.join()).not.toContain('no name');
		expect(asked).toEqual(
			expect.arrayContaining([
				'KPI_SOURCE_CONTESTED | One list of customers | Reconcile the customer lists',
				'KPI_SELF_CONFIRMED | The month is closed in ten days | David Okafor',
				'MILESTONE_OWNER_IS_IT | Proof of delivery the same evening | Sana Malik',
				'GOAL_UNSERVED | Increase revenue',
				'GOAL_UNSERVED | Reduce risk or meet a regulation',
				'KPI_WITHOUT_MILESTONE | What customers say about us',
				'MILESTONE_WITHOUT_OWNER | Nobody types an order twice',
			]),
		);
	});
	test('says nothing of accounts and answers before these are open', () => {
		const closed = outcomesNow(false);
		expect(closed.records).toEqual([]);
		expect(closed.contradictions).toEqual([]);
		for (const { isForAll, groups } of [...closed.goals, ...closed.figures]) {
			expect([isForAll, groups]).toEqual([false, []]);
		}
		const open = findOutcomeGaps(outcomesNow(true)).map(({ code }) => code);
		const before = findOutcomeGaps(closed).map(({ code }) => code);
		expect(new Set(before).size).toBe(8);
		expect(open).toEqual(expect.arrayContaining(before));
	});
	test('leaves out what is archived: milestones, and processes that a milestone touches', async () => {
		const close = named('milestone', 'The month is closed in ten days');
		const lists = named('process', 'Reconcile the customer lists');
		expect(spelledOut(outcomesNow(true)).join()).toContain('The month is closed in ten days');
		await archive(close, true);
		await archive(lists, true);
		const outcomes = outcomesNow(true);
		expect(outcomes.milestones.map(({ id }) => id)).not.toContain(close);
		const told = JSON.stringify(
			outcomes.milestones.map(({ processes, source }) => [processes, source]),
		);
		expect(told).not.toContain('Reconcile the customer lists');
		expect(spelledOut(outcomes).join()).not.toMatch(/month is closed|Reconcile the customer lists/);
		await archive(close, null);
		await archive(lists, null);
		expect(spelledOut(outcomesNow(true)).join()).toContain('The month is closed in ten days');
	});
});

function named(list: 'milestone' | 'process', name: string): EntityId {
	const entity = ledger.projection.entities(list).find((each) => each.name === name);
	if (!entity) throw new Error(`no ${list} ${name}`);
	return entity.id;
}

async function archive(id: EntityId, isArchived: true | null): Promise<void> {
	const body = fieldBody(isArchived);
	ledger.add(await facilitator.say('field', `${id}/archived`, body, ledger.nextClock()));
	await ledger.settled();
}

test('findings of the accounts and of the map are one list, worst first, none lost', () => {
	const found = (code: Finding['code'], severity: Finding['severity']): Finding => ({
		code,
		severity,
		subjects: ['a'],
	});
	const accounts = [found('OWNER_DENIED', 'critical'), found('CYCLE', 'minor')];
	const map = [found('MILESTONE_BEHIND', 'major'), found('KPI_UNCONFIRMED', 'minor')];
	const all = withOutcomeFindings(accounts, map);
	expect(all.map(({ code }) => code)).toEqual([
		'OWNER_DENIED',
		'MILESTONE_BEHIND',
		'CYCLE',
		'KPI_UNCONFIRMED',
	]);
	const places = all.map(({ severity }) => SEVERITIES.indexOf(severity));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});
