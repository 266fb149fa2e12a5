import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerBody, fieldBody, removalBody, revealBody } from '$lib/model';
import { goalAlignment } from '$lib/questionnaires';
import { exportFile } from '$lib/storage';
import { openFile } from '../../score-file';
import { found } from '../model/room-of';
import { onScale } from '../model/spoken';
import { viewOf } from './independent-file';

const golden = new URL('../../fixtures/golden/0.1.0-freight.groundwork', import.meta.url);
const LISTS = ['person', 'system', 'process', 'milestone', 'merge', 'finding'];

/** What this program shows of the same file, in the other one's shape. */
async function ourViewOf(bytes: Uint8Array) {
	const ledger = await openFile(bytes);
	const { projection } = ledger;
	const answers = [...projection.answers()].map(([author, own]) => {
		const bodies = [...own].map(([id, answer]) => {
			const body = answerBody(answer);
			return [id, body instanceof Map ? body.get(0) : undefined] as const;
		});
		return [author, new Map(bodies)] as const;
	});
	const lists = LISTS.map((list) => [list, projection.entities(list)] as const);
	ledger.destroy();
	return {
		founder: projection.founder,
		respondents: projection.respondents.map(({ name }) => name),
		asked: projection.questionnaire.items.map(({ id }) => id),
		responses: new Map(answers),
		lists: new Map(
			lists
				.filter(([, entities]) => entities.length > 0)
				.map(([list, entities]) => [list, entities.map(({ name }) => name)]),
		),
		isOpened: projection.reveal() !== null,
	};
}

test('another program reads in a saved file what this one shows: people, questions, answers, lists', async () => {
	const bytes = new Uint8Array(readFileSync(golden));
	const view = viewOf(bytes);
	expect(view.respondents).toHaveLength(14);
	expect(view.asked.length).toBeGreaterThan(40);
	expect(view).toEqual(await ourViewOf(bytes));
});

test('and comes to the same where records contradict each other', async () => {
	const { assessment, facilitator, setUp, newcomer } = await found();
	const [ada, bob, eve] = [await newcomer(), await newcomer(), await newcomer()];
	const [question, other] = [true, false].map((isShort) =>
		goalAlignment.items.find((item) => item.kind === 'scale' && item.isShort === isShort),
	);
	if (!question || !other) throw new Error('no scale');
	const name = 'system-00000000000000aa/name';
	const clash = 'system-00000000000000bb/name';
	const records = [
		await setUp({ title: 'First' }),
		await setUp({ title: 'Second', form: 'short' }),
		// A setup by somebody else, and a reveal: neither is theirs to say.
		await eve.say('setup', 'assessment', (await (await found()).setUp()).body),
		await eve.say('reveal', 'r1', revealBody()),
		await ada.join('Ada'),
		await bob.join('Bob'),
		await bob.join('Bobby'),
		await eve.join('Eve'),
		await ada.answer(question, onScale(2)),
		await ada.answer(question, onScale(5)),
		// Not asked in the short form.
		await ada.answer(other, onScale(1)),
		await bob.answer(question, onScale(1)),
		await bob.answer(question, null),
		await ada.say('field', name, fieldBody('Ledger'), 7),
		await bob.say('field', name, fieldBody('Book'), 6),
		await eve.say('field', name, fieldBody('Vandalised'), 5000),
		await ada.say('field', clash, fieldBody('One'), 9),
		await bob.say('field', clash, fieldBody('Other'), 9),
		await facilitator.say('removal', eve.author, removalBody()),
		await facilitator.say('removal', bob.author, removalBody()),
		await facilitator.say('removal', bob.author, removalBody(false)),
	];
	const bytes = exportFile({ assessment, title: '', records: records.map((each) => each.bytes) });
	const view = viewOf(bytes);
	expect(view).toEqual(await ourViewOf(bytes));
	expect(view.respondents).toEqual(['Ada', 'Bobby']);
	expect(view.responses).toEqual(new Map([[ada.author, new Map([[question.id, [1, 5]]])]]));
	expect(view.lists.get('system')).toContain('Ledger');
	expect(view.isOpened).toBe(false);
});
