import { afterEach, describe, expect, test } from 'vitest';
import { accountStatement, answerStatement, revealStatement, type Setup } from '$lib/model';
import { itemId, type Answer } from '$lib/questionnaires';
import { POOLED_GROUP } from '$lib/scoring';
import { BILLING, openRoomHere, type RoomHere } from './room-here';

const ITEM = itemId('goal-primary');
const DONT_KNOW: Answer = { response: { state: 'dk' } };

let here: RoomHere;
afterEach(() => here.close());

/** A respondent's device, on which a stranger's answer and account have arrived and one's own stand. */
async function withTwoPeople(setup: Partial<Setup>): Promise<RoomHere> {
	here = await openRoomHere('respondent', setup);
	const { room } = here;
	const [item] = room.answers.questionnaire.items;
	const stranger = await here.stranger();
	await stranger.join('Ann');
	await stranger.name(BILLING, 'Billing');
	await stranger.say(
		answerStatement('r1', item?.id ?? ITEM, DONT_KNOW),
		accountStatement('r1', BILLING, { documented: 'yes', owner: { kind: 'words', text: 'Ann' } }),
	);
	await room.accounts.set(BILLING, { documented: 'no', owner: { kind: 'words', text: 'Bo' } });
	return here;
}

function seen({ room }: RoomHere) {
	const { facilitation, accounts, findings } = room;
	return {
		canSee: facilitation.canSeeAnswers,
		accounts: accounts.visible.size,
		records: findings.inventory.records.length,
		opened: findings.opened !== null,
	};
}

const NOTHING_OF_OTHERS = { canSee: false, accounts: 1, records: 0, opened: false };
const EVERYTHING = { canSee: true, accounts: 2, records: 2, opened: true };

describe('the reveal gate', () => {
	test('hidden: nothing of others is shown before the reveal, everything after it', async () => {
		await withTwoPeople({ visibility: 'hidden' });
		expect(seen(here)).toEqual(NOTHING_OF_OTHERS);
		expect([...here.room.accounts.visible.keys()]).toEqual([here.room.context.authorId]);
		const { findings } = here.room;
		expect([findings.tracked, findings.handoffs, findings.names.pairs, findings.resolved]).toEqual([
			[],
			[],
			[],
			[],
		]);
		expect([findings.isKnown, findings.names.isLooking, findings.hasFailed]).toEqual([
			false,
			false,
			false,
		]);
		await here.facilitator.say(revealStatement('r1', null));
		expect(seen(here)).toEqual(EVERYTHING);
		expect(here.room.facilitation.reveal).not.toBeNull();
	});

	test('hidden: a reveal by somebody else opens nothing', async () => {
		await withTwoPeople({ visibility: 'hidden' });
		const vandal = await here.stranger();
		await vandal.say(revealStatement('r1', null));
		expect(seen(here)).toEqual(NOTHING_OF_OTHERS);
	});

	test('hidden: who described a process is said before the reveal, what they said is not', async () => {
		await withTwoPeople({ visibility: 'hidden' });
		expect(here.room.accounts.describers(BILLING)).toHaveLength(2);
		expect(here.room.accounts.hasAny).toBe(true);
		expect(here.room.accounts.isDescribedByMe(BILLING)).toBe(true);
	});

	test('open: with names everything is shown as it comes', async () => {
		await withTwoPeople({ visibility: 'open', naming: 'named' });
		expect(here.room.facilitation.isOpen).toBe(true);
		expect(seen(here)).toEqual(EVERYTHING);
	});

	test('open under pseudonyms, as an older build may have set it up, stays closed', async () => {
		await withTwoPeople({ visibility: 'open', naming: 'pseudonymous' });
		expect(here.room.facilitation.isOpen).toBe(false);
		expect(seen(here)).toEqual(NOTHING_OF_OTHERS);
	});

	test('before there is a set-up nothing is shown', async () => {
		here = await openRoomHere('respondent');
		const other = await openRoomHere('respondent');
		const { facilitation } = other.room;
		expect([facilitation.isOpen, facilitation.canSeeAnswers]).toEqual([false, false]);
		await other.close();
	});
});

describe('the pseudonymous floor', () => {
	test('[SPEC 4.8] the smallest group of the set-up is the one that the scorer obeys; with names there is none', async () => {
		here = await openRoomHere('respondent', { naming: 'pseudonymous', leastGroup: 4 });
		expect(here.room.facilitation.leastGroup).toBe(4);
		expect(here.room.results.scored.input.least).toBe(4);
		const named = await openRoomHere('respondent', { naming: 'named', leastGroup: 4 });
		expect(named.room.facilitation.leastGroup).toBeNull();
		expect(named.room.results.scored.input.least).toBeUndefined();
		await named.close();
	});

	test('[SPEC 4.8] under pseudonyms there is a group for the small ones together, with names there is none', async () => {
		here = await openRoomHere('respondent', { naming: 'pseudonymous' });
		const named = await openRoomHere('respondent', { naming: 'named' });
		const hasPooled = ({ room }: RoomHere) =>
			room.results.scored.input.groups.some(({ id }) => id === POOLED_GROUP);
		expect([hasPooled(here), hasPooled(named)]).toEqual([true, false]);
		await named.close();
	});

	test('[SPEC 4.8] people stay in the group under which an opening first showed them', async () => {
		here = await openRoomHere('facilitator', { naming: 'pseudonymous', leastGroup: 3 });
		const { room } = here;
		const [item] = room.answers.questionnaire.items;
		const people = [await here.stranger(), await here.stranger(), await here.stranger()];
		for (const person of people) {
			await person.join('Somebody', 'it');
			await person.say(answerStatement('r1', item?.id ?? ITEM, DONT_KNOW));
		}
		await room.facilitation.revealAnswers();
		await people[0]?.join('Somebody', 'executives');
		const groupOf = (author: string | undefined) =>
			room.results.scored.input.respondents.find(({ id }) => id === author)?.group;
		expect(room.people.respondents.map(({ group }) => group).sort()).toEqual([
			'executives',
			'it',
			'it',
		]);
		expect(groupOf(people[0]?.author)).toBe('it');
	});

	test('[SPEC 4.8] answers that no opening has shown are not scored, those of fewer people than the floor neither', async () => {
		here = await openRoomHere('facilitator', { naming: 'pseudonymous', leastGroup: 3 });
		const { room } = here;
		const [item] = room.answers.questionnaire.items;
		const answer = answerStatement('r1', item?.id ?? ITEM, DONT_KNOW);
		const eligible = () => room.results.scores.items[0]?.counts.dk;
		const people = [await here.stranger(), await here.stranger(), await here.stranger()];
		for (const [index, person] of people.entries()) {
			await person.join(`P${index}`);
			await person.say(answer);
		}
		expect(room.facilitation.unopened).toBe(3);
		expect(eligible()).toBe(0);
		await room.facilitation.revealAnswers();
		expect(room.facilitation.unopened).toBe(0);
		expect(eligible()).toBe(3);
		const late = await here.stranger();
		await late.join('Late');
		await late.say(answer);
		expect(room.facilitation.unopened).toBe(1);
		expect(eligible()).toBe(3);
		await room.facilitation.revealAnswers();
		expect(eligible()).toBe(3);
	});
});
