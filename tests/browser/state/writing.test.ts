import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerStatement, revealStatement } from '$lib/model';
import { departmentId, groupId, type Answer, type ItemId } from '$lib/questionnaires';
import { BILLING, DELIVERY, faultOf, openRoomHere, type RoomHere } from './room-here';

let here: RoomHere;
afterEach(() => here.close());

const said = (comment: string): Answer => ({ response: { state: 'dk' }, comment });
const PROFILE = { name: 'Me', group: groupId('it'), department: departmentId('it') };

function firstItem({ room }: RoomHere): ItemId {
	const [item] = room.answers.questionnaire.items;
	if (!item) throw new Error('nothing is asked');
	return item.id;
}

const commentOf = ({ room }: RoomHere, item: ItemId) => room.answers.current.get(item)?.comment;

describe('who may write', () => {
	test('read-only: a document of a newer build is shown, and every way to change it is refused with nothing left pending', async () => {
		here = await openRoomHere('facilitator', { minReader: ['from-the-future'] });
		const { room } = here;
		expect(room.isReadOnly).toBe(true);
		const setup = room.facilitation.setup;
		const ways = [
			room.people.join(PROFILE),
			room.answers.set(firstItem(here), said('x')),
			room.accounts.set(BILLING, { documented: 'yes' }),
			room.lists.edits.add('process', [{ name: 'Billing' }]),
			room.lists.edits.addNamed('person', 'Ann'),
			room.findings.edits.decideNames('a', 'b', true),
			room.findings.setState(
				{ code: 'OWNER_NONE', severity: 'major', subjects: ['a'] },
				'accepted',
			),
			room.facilitation.revealAnswers(),
			setup ? room.facilitation.saveSetup(setup) : Promise.resolve(),
		];
		expect(await Promise.all(ways.map(faultOf))).toEqual(ways.map(() => 'document-too-new'));
		expect(room.context.edits.isSigning).toBe(false);
		expect([room.accounts.own.size, room.answers.current.size]).toEqual([0, 0]);
		expect(room.answers.steps.canUndo).toBe(false);
		expect(room.context.ledger.size).toBe(1);
	});

	test('role: who is no facilitator can neither set up nor reveal, and signs nothing', async () => {
		here = await openRoomHere('respondent');
		const { room } = here;
		await room.people.join(PROFILE);
		const { size } = room.context.ledger;
		const { setup } = room.facilitation;
		expect(room.facilitation.isFacilitator).toBe(false);
		expect(await faultOf(room.facilitation.revealAnswers())).toBe('not-facilitator');
		expect(setup && (await faultOf(room.facilitation.saveSetup(setup)))).toBe('not-facilitator');
		expect(room.context.ledger.size).toBe(size);
	});

	test('role: a facilitator without a key on this device is none', async () => {
		here = await openRoomHere('respondent');
		await here.room.listing.update({ role: 'facilitator' });
		expect(here.room.facilitation.isFacilitator).toBe(false);
		expect(await faultOf(here.room.facilitation.revealAnswers())).toBe('not-facilitator');
	});

	test('two first words at once are said by one author', async () => {
		here = await openRoomHere('respondent');
		const { room } = here;
		await Promise.all([room.people.join(PROFILE), room.answers.set(firstItem(here), said('1'))]);
		expect(room.people.respondents.map(({ author }) => author)).toEqual([room.context.authorId]);
		expect(commentOf(here, firstItem(here))).toBe('1');
	});

	test('naming: how people are listed is fixed from the first answer on', async () => {
		here = await openRoomHere('facilitator', { naming: 'named' });
		const { room } = here;
		const stranger = await here.stranger();
		await stranger.join('Ann');
		expect(room.facilitation.isNamingFixed).toBe(false);
		await stranger.say(answerStatement('r1', firstItem(here), said('x')));
		expect(room.facilitation.isNamingFixed).toBe(true);
		const { setup } = room.facilitation;
		if (setup)
			await room.facilitation.saveSetup({ ...setup, naming: 'pseudonymous', title: 'New' });
		expect([room.facilitation.setup?.naming, room.facilitation.setup?.title]).toEqual([
			'named',
			'New',
		]);
		expect(room.listing.title).toBe('New');
	});
});

describe('a removed author', () => {
	test('is in no list, no number and no account, and what stood before in a shared field counts again', async () => {
		here = await openRoomHere('respondent', { visibility: 'open', naming: 'named' });
		const { room } = here;
		const [honest, vandal] = [await here.stranger(), await here.stranger()];
		await honest.join('Ann');
		await honest.name(BILLING, 'Billing');
		await vandal.join('Eve');
		await vandal.name(BILLING, 'Spoilt');
		await vandal.say(answerStatement('r1', firstItem(here), said('x')));
		expect(room.people.participants.map(({ name }) => name)).toEqual(['Ann', 'Eve']);
		expect(room.people.answering).toBe(1);
		expect(room.lists.processes.map(({ name }) => name)).toEqual(['Spoilt']);
		await here.remove(vandal.author);
		expect(room.people.participants.map(({ name }) => name)).toEqual(['Ann']);
		expect(room.people.answering).toBe(0);
		expect(room.lists.processes.map(({ name }) => name)).toEqual(['Billing']);
		expect(room.results.scores.items[0]?.counts.dk).toBe(0);
	});
});

describe('one log of edits', () => {
	test('an answer is shown at once and is not called saved before it is signed', async () => {
		here = await openRoomHere('respondent');
		const item = firstItem(here);
		const written = here.room.answers.set(item, said('1'));
		expect(commentOf(here, item)).toBe('1');
		expect(here.room.context.edits.isSigning).toBe(true);
		expect(here.room.saving.status.state).toBe('saving');
		await written;
		expect(here.room.context.edits.isSigning).toBe(false);
		await here.room.saving.whenSaved();
		expect(here.room.saving.status.state).toBe('saved');
	});

	test('the newer edit wins: while it is being signed the older one that is done does not come back', async () => {
		here = await openRoomHere('respondent');
		const item = firstItem(here);
		const first = here.room.answers.set(item, said('older'));
		const second = here.room.answers.set(item, said('newer'));
		await first;
		expect(here.room.context.edits.isSigning).toBe(true);
		expect(commentOf(here, item)).toBe('newer');
		await second;
		expect(commentOf(here, item)).toBe('newer');
		await here.room.answers.steps.undo();
		expect(commentOf(here, item)).toBe('older');
	});

	test('a write that fails never leaves saving behind, shows what stood before and is no step of undo', async () => {
		here = await openRoomHere('respondent');
		const { room, shelf } = here;
		const item = firstItem(here);
		await room.answers.set(item, said('kept'));
		const broken = vi.spyOn(shelf, 'nextSeq').mockRejectedValue(new Error('a bug'));
		await expect(room.answers.set(item, said('lost'))).rejects.toThrow('a bug');
		await expect(room.accounts.set(BILLING, { documented: 'yes' })).rejects.toThrow('a bug');
		await expect(room.lists.edits.add('process', [{ name: 'Billing' }])).rejects.toThrow('a bug');
		await expect(room.lists.edits.merge(BILLING, DELIVERY)).rejects.toThrow('a bug');
		expect(room.context.edits.isSigning).toBe(false);
		expect(commentOf(here, item)).toBe('kept');
		expect(room.accounts.steps.canUndo).toBe(false);
		expect(room.lists.edits.steps.canUndo).toBe(false);
		broken.mockRestore();
		await room.answers.steps.undo();
		expect(commentOf(here, item)).toBeUndefined();
		await room.lists.edits.add('process', [{ name: 'Billing' }]);
		expect(room.lists.processes.map(({ name }) => name)).toEqual(['Billing']);
	});

	test('undo in one place does not touch another', async () => {
		here = await openRoomHere('respondent');
		const { room } = here;
		const item = firstItem(here);
		await room.lists.edits.add('process', [{ name: 'Billing' }]);
		await room.findings.outcomes.edits.add('milestone', [{ name: 'Go live' }]);
		const [process] = room.lists.processes;
		const id = process?.id ?? BILLING;
		await room.accounts.set(id, { documented: 'yes' });
		await room.answers.set(item, said('1'));
		expect(await room.lists.edits.steps.undo()).toBe(id);
		expect(room.lists.processes).toEqual([]);
		expect(room.lists.milestones).toHaveLength(1);
		expect(room.accounts.own.get(id)).toEqual({ documented: 'yes' });
		expect(await room.lists.edits.steps.redo()).toBe(id);
		expect(await room.accounts.undo()).toBe(id);
		expect(room.accounts.own.size).toBe(0);
		expect(commentOf(here, item)).toBe('1');
		expect(room.lists.processes).toHaveLength(1);
		expect(await room.answers.steps.undo()).toBe(item);
		expect(commentOf(here, item)).toBeUndefined();
	});

	test('the same name requested twice at once stands in the list once', async () => {
		here = await openRoomHere('respondent');
		const { lists } = here.room;
		const ids = await Promise.all([
			lists.edits.add('process', [{ name: 'Billing' }]),
			lists.edits.add('process', [{ name: ' billing ' }]),
		]);
		expect(ids[0]).toEqual(ids[1]);
		expect(lists.processes).toHaveLength(1);
		const people = await Promise.all([
			lists.edits.addNamed('person', 'Ann Lee'),
			lists.edits.addNamed('person', 'ann lee'),
		]);
		expect(people[0]).toBe(people[1]);
		expect(lists.entities('person')).toHaveLength(1);
	});

	test('an account that is too large is shown, called not saved, and undone first', async () => {
		here = await openRoomHere('respondent');
		const { accounts, saving } = here.room;
		const story = 'x'.repeat(20_000);
		await accounts.set(BILLING, { documented: 'yes' });
		await accounts.set(BILLING, { documented: 'yes', story });
		expect(accounts.own.get(BILLING)?.story).toBe(story);
		expect(saving.status.state).toBe('failed');
		expect(await accounts.undo()).toBe(BILLING);
		expect(accounts.own.get(BILLING)).toEqual({ documented: 'yes' });
		expect(saving.status.state).not.toBe('failed');
		await accounts.set(BILLING, { story });
		await accounts.set(BILLING, { story: 'short' });
		expect(accounts.tooLarge.size).toBe(0);
		expect(accounts.own.get(BILLING)).toEqual({ story: 'short' });
	});

	test('merged entries are one process to everything that reads them, and taken apart again by undo', async () => {
		here = await openRoomHere('respondent');
		const { lists, accounts, facilitation } = here.room;
		const [billing = BILLING, invoicing = DELIVERY] = await lists.edits.add('process', [
			{ name: 'Billing' },
			{ name: 'Invoicing' },
		]);
		await accounts.set(invoicing, { documented: 'no' });
		await lists.edits.merge(invoicing, billing);
		expect(lists.processFor(invoicing)?.id).toBe(billing);
		expect(lists.idsOf(billing)).toEqual(expect.arrayContaining([billing, invoicing]));
		expect(accounts.describers(billing)).toEqual([here.room.context.authorId]);
		expect(lists.nameDecisions.map(({ isSame }) => isSame)).toEqual([true]);
		await lists.edits.steps.undo();
		expect(lists.processFor(invoicing)?.id).toBe(invoicing);
		expect(accounts.describers(billing)).toEqual([]);
		expect(lists.nameDecisions).toEqual([]);
		expect(facilitation.canSeeAnswers).toBe(false);
		await here.facilitator.say(revealStatement('r1', null));
		expect(facilitation.canSeeAnswers).toBe(true);
	});
});
