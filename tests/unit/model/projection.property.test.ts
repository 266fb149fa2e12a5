import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	answerBody,
	fieldBody,
	joinBody,
	markOf,
	Projection,
	removalBody,
	revealBody,
	setupBody,
} from '$lib/model';
import { departmentId, groupId } from '$lib/questionnaires';
import type { CborValue, SignedRecord } from '$lib/records';
import { snapshot } from './snapshot';
import { author, item, onScale, salt, setup, spoken } from './spoken';

const facilitator = author(1);
const items = [item('scale'), item('scale', 1), item('text')];

const said = (kind: string, subject: string, body: CborValue) => ({ kind, subject, body });

/** Something somebody may say, sense or nonsense. */
const saying = fc.oneof(
	fc
		.tuple(fc.constantFrom(...items), fc.integer({ min: 1, max: 7 }), fc.constantFrom('r1', 'r2'))
		.map(([to, point, round]) => said('answer', `${round}/${to.id}`, answerBody(onScale(point)))),
	fc.constantFrom(...items).map((to) => said('answer', `r1/${to.id}`, answerBody(null))),
	fc
		.constantFrom('Ada', 'Bob', 'Cy')
		.map((name) =>
			said(
				'join',
				'respondent',
				joinBody({ name, group: groupId('it'), department: departmentId('it') }),
			),
		),
	fc
		.tuple(
			fc.constantFrom('person-00000000000000aa', 'system-00000000000000bb'),
			fc.constantFrom('X', 'Y', null),
		)
		.map(([entity, name]) => said('field', `${entity}/name`, fieldBody(name))),
	fc.constantFrom('r1', 'r2').map((round) => said('reveal', round, revealBody())),
	fc
		.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(6)))
		.map((reached) => new Map(reached.map(([who, seq]) => [markOf(author(who)), seq] as const)))
		.map((extent) => said('reveal', 'r1', revealBody(extent))),
	fc
		.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean())
		.map(([whom, isRemoved]) => said('removal', author(whom), removalBody(isRemoved))),
	fc
		.record({
			title: fc.constantFrom('One', 'Two'),
			hidden: fc.subarray(items.map(({ id }) => id)),
			minReader: fc.subarray(['groundwork-1', 'later-2']),
			salt: fc.constantFrom(salt, salt, salt, new Uint8Array(16)),
		})
		.map((changes) => said('setup', 'assessment', setupBody(setup(changes)))),
	fc
		.constantFrom('answer', 'join', 'setup', 'reveal')
		.map((kind) => said(kind, 'nonsense', [1, 2])),
	fc.constant(
		said(
			'setup',
			'assessment',
			new Map<number, CborValue>([
				[15, ['later-3']],
				[16, salt],
			]),
		),
	),
	fc.constant(said('later-kind', 'x', null)),
);

const record: fc.Arbitrary<SignedRecord> = fc
	.tuple(
		fc.integer({ min: 1, max: 4 }),
		fc.integer({ min: 1, max: 6 }),
		fc.integer({ min: 1, max: 9 }),
		saying,
	)
	.map(([by, seq, clock, what]) => spoken({ by: author(by), seq, clock, at: clock, ...what }));

const records = fc.uniqueArray(record, { maxLength: 60, size: 'max', selector: ({ key }) => key });

/** Applies records in portions of the given size, the proof of the facilitator coming before portion `proofAt`. */
function project(some: readonly SignedRecord[], portion: number, proofAt: number): Projection {
	const projection = new Projection();
	let round = 0;
	for (let from = 0; from < some.length; from += portion) {
		if (round++ === proofAt) projection.recognise({ author: facilitator, salt });
		projection.apply(some.slice(from, from + portion));
		// Reading in between must not make later readings stale.
		if (round % 3 === 0) snapshot(projection);
	}
	projection.recognise({ author: facilitator, salt });
	return projection;
}

test('[MO1] the projection is the same for any order, portions and time of the proof', () => {
	fc.assert(
		fc.property(
			records.chain((all) =>
				fc.tuple(
					fc.constant(all),
					fc.shuffledSubarray([...all], { minLength: all.length }),
					fc.integer({ min: 1, max: 60 }),
					fc.nat({ max: 20 }),
				),
			),
			([all, shuffled, portion, proofAt]) => {
				const expected = snapshot(project(all, 1000, 0));
				expect(snapshot(project(shuffled, portion, proofAt))).toEqual(expected);
			},
		),
		{ numRuns: 300 },
	);
});

test('[MO2] [MO6] of every author and item the last thing said is shown, and nothing else', () => {
	fc.assert(
		fc.property(records, (all) => {
			const asked = [
				spoken({ by: facilitator, seq: 99, ...said('setup', 'assessment', setupBody(setup())) }),
			];
			const projection = project([...all, ...asked], 7, 0);
			for (const by of [1, 2, 3, 4].map(author)) {
				if (projection.removed.has(by)) continue;
				for (const to of items) {
					const last = all
						.filter((some) => some.author === by && some.subject === `r1/${to.id}`)
						.sort((a, b) => a.seq - b.seq || (a.key < b.key ? -1 : 1))
						.at(-1);
					const shown = projection.answersOf(by).get(to.id) ?? null;
					const isAllowed = to.kind === 'scale' && pointOf(last?.body) <= to.points.length;
					expect(answerBody(shown)).toEqual(isAllowed ? last?.body : null);
				}
			}
		}),
		{ numRuns: 200 },
	);
});

/** The point in the body of an answer on a scale; beyond every scale where there is none. */
function pointOf(body: CborValue | undefined): number {
	const response = body instanceof Map ? (body.get(0) as unknown) : null;
	const point: unknown = Array.isArray(response) ? response[1] : null;
	return typeof point === 'number' ? point : Number.POSITIVE_INFINITY;
}
