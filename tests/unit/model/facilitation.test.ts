import { describe, expect, test } from 'vitest';
import { markOf, Projection } from '$lib/model';
import type { CborValue } from '$lib/records';
import {
	ada,
	answer,
	bob,
	facilitator,
	field,
	GRACE,
	join,
	projectionOf,
	removal,
	reveal,
	setUp,
} from './sayings';
import { item, onScale, salt, setup, spoken } from './spoken';

const question = item('scale');

describe('the facilitator', () => {
	test('[MO10] what came before the proof counts from the proof on', () => {
		const projection = new Projection();
		projection.apply([reveal(facilitator), removal(bob), join(bob, 'Bob'), setUp()]);
		expect(projection.setup).toBeNull();
		expect(projection.reveal()).toBeNull();
		expect(projection.respondents).toHaveLength(1);
		projection.recognise({ author: facilitator, salt });
		expect(projection.setup).toEqual(setup());
		expect(projection.reveal()).toEqual({ at: 99, by: facilitator });
		expect(projection.respondents).toEqual([]);
	});

	test('[MO11] setups, reveals and removals by others do nothing and are counted', () => {
		const foreign = [setUp(9, { title: 'Mine' }, ada), reveal(ada), removal(bob, 9, true, ada)];
		const projection = projectionOf(join(bob, 'Bob'), ...foreign);
		expect(projection.setup?.title).toBe(setup().title);
		expect(projection.reveal()).toBeNull();
		expect(projection.respondents).toHaveLength(1);
		expect(projection.refused).toEqual(new Map([['not-facilitator', 3]]));
	});

	test('[MO11] a setup of the facilitator with another salt does not count', () => {
		const projection = projectionOf(setUp(9, { title: 'Odd', salt: new Uint8Array(16) }));
		expect(projection.setup?.title).toBe(setup().title);
		expect(projection.refused).toEqual(new Map([['not-facilitator', 1]]));
	});

	test('[MO12] a removed author is left out everywhere, and a shared field falls back', () => {
		const projection = projectionOf(
			join(ada, 'Ada'),
			join(bob, 'Bob'),
			answer(bob, 2, question, onScale(1)),
			field(ada, GRACE, 'Grace', 4),
			field(bob, GRACE, 'spoilt', 2 ** 50),
			removal(bob),
		);
		expect(projection.respondents.map(({ name }) => name)).toEqual(['Ada']);
		expect(projection.answersOf(bob).size).toBe(0);
		expect(projection.answers().has(bob)).toBe(false);
		expect(projection.entities('person')[0]?.name).toBe('Grace');
		projection.apply([answer(bob, 60, question, onScale(2)), removal(bob, 51, false)]);
		expect(projection.respondents).toHaveLength(2);
		expect(projection.answersOf(bob).get(question.id)).toEqual(onScale(2));
		expect(projection.entities('person')[0]?.name).toBe('spoilt');
	});

	test('[MO12] the facilitator cannot be removed', () => {
		const projection = projectionOf(join(facilitator, 'Fay', 3), removal(facilitator));
		expect(projection.respondents).toHaveLength(1);
		expect(projection.setup).not.toBeNull();
	});

	test('[MO31] an opening that goes so far shows what was said by then, and a later one what came since', () => {
		const first = new Map([
			[markOf(ada), 3],
			[markOf(bob), 0],
		]);
		const projection = projectionOf(
			join(ada, 'Ada'),
			join(bob, 'Bob'),
			answer(ada, 2, question, onScale(1)),
			reveal(facilitator, 40, 'r1', first),
		);
		const shown = () =>
			projection
				.publications()
				.map(({ answers }) => [...answers].map(([who, own]) => [who, own.get(question.id)]));
		expect(shown()).toEqual([[[ada, onScale(1)]]]);
		expect(projection.unopened()).toEqual([]);
		const before = projection.publications();
		projection.apply([answer(ada, 4, question, onScale(5)), answer(bob, 2, question, onScale(4))]);
		expect(projection.publications()).toBe(before);
		expect(projection.unopened()).toEqual([ada, bob]);
		expect(projection.answersOf(ada).get(question.id)).toEqual(onScale(5));
		const second = new Map([
			[markOf(ada), 4],
			[markOf(bob), 2],
		]);
		projection.apply([reveal(facilitator, 41, 'r1', second)]);
		expect(projection.unopened()).toEqual([]);
		expect(shown()).toEqual([
			[[ada, onScale(1)]],
			[
				[ada, onScale(5)],
				[bob, onScale(4)],
			],
		]);
		expect(projection.publications()[1]?.groups).toEqual(
			new Map([
				[ada, 'it'],
				[bob, 'it'],
			]),
		);
		expect(projection.reveal()).toEqual({ at: 99, by: facilitator });
		projection.apply([answer(bob, 1, question, onScale(2))]);
		expect(shown()[1]?.[1]).toEqual([bob, onScale(4)]);
		projection.apply([removal(bob)]);
		expect(shown()[1]).toHaveLength(1);
	});

	test('[MO13] a round is revealed by the facilitator, each for itself', () => {
		const projection = projectionOf(reveal(facilitator, 4, 'r2'));
		expect(projection.reveal()).toBeNull();
		expect(projection.reveal('r2')).toEqual({ at: 99, by: facilitator });
	});
});

describe('versions', () => {
	test('[MO20] rules and packs that this build lacks are named, the rest is read', () => {
		const packs = [...setup().packs, { id: 'later-pack', version: 3 }];
		const projection = projectionOf(setUp(2, { packs, minReader: ['groundwork-1', 'sealed-2'] }));
		expect(projection.isTooNew).toBe(true);
		expect(projection.missingRules).toEqual(['sealed-2', 'pack:later-pack@3']);
		expect(projection.setup?.title).toBe(setup().title);
		expect(projection.questionnaire.items.length).toBeGreaterThan(30);
	});

	test('[MO20] a setup of another shape names its rules, and the last readable one is in force', () => {
		const body = new Map<number, CborValue>([
			[0, ['a title in three languages']],
			[15, ['setup-2']],
			[16, salt],
		]);
		const newer = spoken({ by: facilitator, seq: 5, kind: 'setup', subject: 'assessment', body });
		const projection = projectionOf(newer);
		expect(projection.missingRules).toEqual(['setup-2']);
		expect(projection.setup?.title).toBe(setup().title);
		expect(projection.refused).toEqual(new Map());
		projection.apply([setUp(6)]);
		expect(projection.isTooNew).toBe(false);
	});
});
