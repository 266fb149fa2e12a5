import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupId, type Answer, type ItemId } from '$lib/questionnaires';
import { guardPeople, openInBatches, suppress, type Batch } from '$lib/scoring';
import { scaleItem } from './small-round';

const LEAST = 3;
const item = scaleItem('asked');
const terms = { items: [item], entityNames: new Map(), least: LEAST };
const groups = [groupId('a'), groupId('b'), groupId('c')];

type State = ReadonlyMap<string, Answer | undefined>;

function batchOf(state: State, groupOf: (id: string) => (typeof groups)[number]): Batch {
	const given = [...state].flatMap(([id, answer]) =>
		answer === undefined ? [] : [[id, answer] as const],
	);
	return {
		answers: new Map(
			given.map(([id, answer]) => [id, new Map<ItemId, Answer>([[item.id, answer]])]),
		),
		groups: new Map(given.map(([id]) => [id, groupOf(id)])),
	};
}

const answer = fc.option(
	fc.oneof(
		fc
			.integer({ min: 1, max: 5 })
			.map((point): Answer => ({ response: { state: 'value', value: { kind: 'scale', point } } })),
		fc.constant<Answer>({ response: { state: 'dk' } }),
	),
	{ nil: undefined, freq: 6 },
);

/** A round that is opened again and again, with any people changing, taking back or adding their answers in between. */
const openedOften = fc
	.tuple(
		fc.array(fc.constantFrom(...groups), { minLength: 4, maxLength: 16 }),
		fc.array(fc.array(fc.tuple(fc.nat(15), answer), { maxLength: 14 }), {
			minLength: 2,
			maxLength: 5,
		}),
	)
	.map(([members, changes]) => {
		const groupOf = (id: string) => members[Number(id)] ?? groups[0] ?? groupId('a');
		let state: State = new Map();
		return changes.map((changed) => {
			const said = changed.map(([who, what]) => [String(who % members.length), what] as const);
			state = new Map([...state, ...said]);
			return batchOf(state, groupOf);
		});
	});

/** The cells that are seen of what is shown: who is in each, by the name of the cell; none where the item is hidden whole. */
function cellsOf(batch: Batch): ReadonlyMap<string, ReadonlyMap<string, Answer | undefined>> {
	const people = [...batch.answers].map(([respondent, own]) => ({
		respondent,
		group: batch.groups.get(respondent) ?? groupId('a'),
		answer: own.get(item.id),
	}));
	if (guardPeople(item, people, terms).isHidden) return new Map();
	const sizes = new Map<string, number>(groups.map((group) => [group, 0]));
	for (const { group, answer: own } of people) {
		if (own?.response?.state === 'value') sizes.set(group, (sizes.get(group) ?? 0) + 1);
	}
	const visible = new Set<string>(suppress(sizes, LEAST).visible);
	const cells = new Map<string, Map<string, Answer | undefined>>([['everybody', new Map()]]);
	for (const { respondent, group, answer: own } of people) {
		for (const name of ['everybody', visible.has(group) ? group : `not ${[...visible].join()}`]) {
			cells.set(
				name,
				(cells.get(name) ?? new Map<string, Answer | undefined>()).set(respondent, own),
			);
		}
	}
	return cells;
}

describe('[SC65] a round that is opened more than once', () => {
	test('no two states of a cell differ by fewer people than the least', () => {
		fc.assert(
			fc.property(openedOften, (batches) => {
				const shown = batches.map((_, last) =>
					cellsOf(openInBatches(batches.slice(0, last + 1), terms)),
				);
				shown.forEach((after, index) => {
					for (const before of shown.slice(0, index)) {
						for (const [name, people] of before) {
							const now = after.get(name);
							if (now === undefined) continue;
							const all = new Set([...people.keys(), ...now.keys()]);
							const changed = [...all].filter((id) => people.get(id) !== now.get(id)).length;
							expect(changed === 0 || changed >= LEAST, `${name}: ${changed}`).toBe(true);
						}
					}
				});
			}),
			{ numRuns: 400 },
		);
	});
	test('an item that was seen never vanishes, so that it cannot come back with fewer people changed', () => {
		const dontKnow = (): Answer => ({ response: { state: 'dk' } });
		const all = new Map(['0', '1', '2', '3'].map((id) => [id, dontKnow()]));
		const states = [
			['0', '1', '3'],
			['1', '2'],
			['0', '1', '2'],
		].map((ids) => new Map(ids.map((id) => [id, all.get(id)])));
		const batches = states.map((state) => batchOf(state, () => groupId('a')));
		for (let last = 1; last <= batches.length; last += 1) {
			const { answers } = openInBatches(batches.slice(0, last), terms);
			expect([...answers.keys()]).toEqual(['0', '1', '3']);
		}
	});
	test('groups that were shown by themselves stay so, and people keep their group', () => {
		fc.assert(
			fc.property(openedOften, (batches) => {
				let before = new Set<string>();
				batches.forEach((_, last) => {
					const opened = openInBatches(batches.slice(0, last + 1), terms);
					const cells = new Set([...cellsOf(opened).keys()].filter((name) => name.length === 1));
					for (const name of before) expect([...cells]).toContain(name);
					if (cells.size > 0) before = cells;
					for (const [id, group] of batches[0]?.groups ?? [])
						expect(opened.groups.get(id)).toBe(group);
				});
			}),
			{ numRuns: 200 },
		);
	});
	test('what is shown was said, and the first opening shows everything', () => {
		fc.assert(
			fc.property(openedOften, (batches) => {
				const [first] = batches;
				if (first) expect(openInBatches([first], terms).answers).toEqual(first.answers);
				for (const [id, own] of openInBatches(batches, terms).answers) {
					const said = batches.map(({ answers }) => answers.get(id)?.get(item.id));
					expect(said).toContain(own.get(item.id));
				}
			}),
		);
	});
	test('as many new answers as the least, all of one group, are added', () => {
		const value = (point: number): Answer => ({
			response: { state: 'value', value: { kind: 'scale', point } },
		});
		const groupOf = () => groupId('a');
		const first = new Map(['0', '1', '2'].map((id) => [id, value(1)]));
		const second = new Map([...first, ...['3', '4'].map((id) => [id, value(2)] as const)]);
		const third = new Map([...second, ['5', value(3)]]);
		const opened = (...states: readonly State[]) =>
			openInBatches(
				states.map((state) => batchOf(state, groupOf)),
				terms,
			).answers.size;
		expect(opened(first)).toBe(3);
		expect(opened(first, second)).toBe(3);
		expect(opened(first, second, third)).toBe(6);
	});
	test('an opening is held against every earlier one, not the last alone', () => {
		const [one, two, three] = [1, 2, 3].map((point): Answer => ({
			response: { state: 'value', value: { kind: 'scale', point } },
		}));
		const first = new Map(['0', '1', '2', '3', '4', '5'].map((id) => [id, one]));
		const second = new Map([...first, ['0', two], ['1', two], ['2', two]]);
		// Three people differ from the second opening, but only two from the first.
		const third = new Map([...second, ['0', one], ['1', one], ['3', three]]);
		const shown = (...states: readonly State[]) =>
			openInBatches(
				states.map((state) => batchOf(state, () => groupId('a'))),
				terms,
			).answers;
		expect(shown(first, second)).not.toEqual(shown(first));
		expect(shown(first, second, third)).toEqual(shown(first, second));
	});
	test('who changes the group is shown under the first one', () => {
		const said: Answer = { response: { state: 'dk' } };
		const state = new Map(['0', '1', '2'].map((id) => [id, said]));
		const before = batchOf(state, () => groupId('a'));
		const after = batchOf(state, (id) => groupId(id === '0' ? 'b' : 'a'));
		expect(openInBatches([before, after], terms).groups.get('0')).toBe('a');
		expect(openInBatches([after, before], terms).groups.get('0')).toBe('b');
	});
});
