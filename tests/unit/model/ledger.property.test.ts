import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Bag, fieldBody, Ledger, removalBody, revealBody, verifyHere } from '$lib/model';
import { signRecord, type AssessmentId, type SignedRecord } from '$lib/records';
import { found } from './room-of';
import { snapshot } from './snapshot';
import { item, onScale } from './spoken';

const questions = [item('scale'), item('scale', 1)];
const GRACE = 'person-00000000000000aa/name';

let assessment: AssessmentId;
const pool: SignedRecord[] = [];

beforeAll(async () => {
	const { facilitator, setUp, newcomer, ...founded } = await found();
	({ assessment } = founded);
	const people = [await newcomer(), await newcomer(), await newcomer()];
	pool.push(
		await setUp(),
		await setUp({ title: 'Second', hidden: questions.slice(1).map(({ id }) => id) }),
	);
	for (const [at, person] of people.entries()) {
		pool.push(await person.join(`Person ${at}`));
		for (const point of [1, 2, 3]) {
			for (const question of questions) pool.push(await person.answer(question, onScale(point)));
			pool.push(await person.say('field', GRACE, fieldBody(`${at}${point}`), point * 7 - at));
		}
		const fork = {
			seq: 2,
			clock: 2,
			kind: 'answer',
			subject: `r1/${questions[0]?.id}`,
			wallSeconds: 0,
		};
		pool.push(await signRecord({ ...fork, body: null }, assessment, person.key));
	}
	const [first] = people;
	if (!first) throw new Error('nobody came');
	pool.push(await facilitator.say('removal', first.author, removalBody()));
	pool.push(await facilitator.say('reveal', 'r1', revealBody()));
	pool.push(await first.say('reveal', 'r1', revealBody()));
});

/** Which records are in which of three documents: some in none, some in several. */
const placing = fc.array(fc.subarray([0, 1, 2]), { minLength: 40, maxLength: 40 });

test('[MO1] [MO2] [MO27] however records are spread over documents, files and deliveries, all read the same', async () => {
	await fc.assert(
		fc.asyncProperty(
			placing,
			fc.infiniteStream(fc.nat()),
			fc.boolean(),
			async (places, dice, isKnown) => {
				const roll = (sides: number) => (dice.next().value ?? 0) % sides;
				const docs = [0, 1, 2].map((at) => {
					const doc = new Y.Doc();
					new Bag(doc).put(pool.filter((_, index) => places[index]?.includes(at)));
					return doc;
				});
				const held = pool.filter((_, index) => (places[index]?.length ?? 0) > 0);
				const known = new Set(isKnown ? held.map(({ key }) => key) : []);
				const doc = new Y.Doc();
				const options = { assessment, verify: verifyHere, known: known.has.bind(known) };
				const ledger = new Ledger({ ...options, bag: new Bag(doc) });
				for (let step = 0; step < 6; step++) {
					const from = docs[roll(3)];
					if (from && roll(3) > 0) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
					else await ledger.take(held.filter(() => roll(2) === 0).map(({ bytes }) => bytes));
				}
				for (const from of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
				await ledger.settled();

				const plain = new Ledger({ ...options, bag: new Bag(new Y.Doc()) });
				for (const record of held) plain.add(record);
				await plain.settled();
				expect(new Set(ledger.keys())).toEqual(new Set(held.map(({ key }) => key)));
				expect(ledger.digest()).toEqual(plain.digest());
				expect(snapshot(ledger.projection)).toEqual(snapshot(plain.projection));
				for (const one of [ledger, plain]) one.destroy();
			},
		),
		{ numRuns: 40 },
	);
});
