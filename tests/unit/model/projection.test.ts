import { describe, expect, test } from 'vitest';
import { answerBody, Projection, type Touched } from '$lib/model';
import type { CborValue } from '$lib/records';
import { ada, answer, bob, field, GRACE, join, projectionOf, setUp } from './sayings';
import { item, onScale, spoken } from './spoken';

const question = item('scale');
const other = item('scale', 1);

describe('which record counts', () => {
	test("[MO6] an author's last word on a subject is the highest sequence number", () => {
		const [first, second] = [
			answer(ada, 2, question, onScale(1)),
			answer(ada, 3, question, onScale(2)),
		];
		for (const records of [
			[first, second],
			[second, first],
		]) {
			const projection = projectionOf(...records);
			expect(projection.answersOf(ada)).toEqual(new Map([[question.id, onScale(2)]]));
		}
	});

	test('[MO6] [MO9] in a fork the higher key counts, and the fork is listed', () => {
		const records = [1, 2, 3].map((point) => answer(ada, 2, question, onScale(point)));
		const last = records.toSorted((a, b) => (a.key < b.key ? 1 : -1))[0];
		const projection = projectionOf(...records, answer(bob, 2, question, onScale(4)));
		expect(answerBody(projection.answersOf(ada).get(question.id) ?? null)).toEqual(last?.body);
		expect(projection.forks).toEqual([{ author: ada, seq: 2 }]);
	});

	test('[MO7] a shared field is won by the highest clock, whoever wrote it', () => {
		const projection = projectionOf(field(bob, GRACE, 'Grace', 5), field(ada, GRACE, 'grace', 4));
		const fields = new Map([['name', { value: 'Grace', by: bob, at: 5 }]]);
		expect(projection.entities('person')).toEqual([
			{ id: 'person-00000000000000aa', list: 'person', name: 'Grace', by: bob, at: 5, fields },
		]);
	});

	test('[MO7] between equal clocks the higher key wins', () => {
		const both = [field(ada, GRACE, 'A', 4), field(bob, GRACE, 'B', 4)];
		const winner = both.toSorted((a, b) => (a.key < b.key ? 1 : -1))[0];
		for (const records of [both, both.toReversed()]) {
			expect(projectionOf(...records).entities('person')[0]?.name).toBe(winner?.body);
		}
	});

	test('[MO7] two fields of one entry do not touch each other', () => {
		const note = 'person-00000000000000aa/note';
		const projection = projectionOf(field(ada, GRACE, 'Grace', 4), field(bob, note, 'new here', 9));
		expect(projection.entities('person')[0]?.name).toBe('Grace');
	});

	test.each<[string, string, CborValue]>([
		['answer', `r1/${question.id}`, 'yes'],
		['answer', `r1/${question.id}`, new Map([[0, [1, 2, 3]]])],
		['answer', `r1/${question.id}`, new Map([[0, [99, 2]]])],
		['answer', `r1/${question.id}`, new Map([[1, 4]])],
		['answer', 'no-round', new Map([[0, 'dk']])],
		['join', 'respondent', new Map([[0, 'Ada']])],
		[
			'join',
			'respondent',
			new Map([
				[0, ' '],
				[1, 'it'],
				[2, 'billing'],
			]),
		],
		[
			'join',
			'respondent',
			new Map([
				[0, 'a'.repeat(81)],
				[1, 'it'],
				[2, 'billing'],
			]),
		],
		['field', GRACE, ['Grace']],
		['field', 'person-1/name', 'Grace'],
		['reveal', 'r1', false],
		['removal', 'somebody', null],
		['setup', 'assessment', new Map([[0, 'Title']])],
	])('[MO8] an unreadable %s about %s takes no part and is counted', (kind, subject, body) => {
		const earlier = [
			answer(ada, 1, question, onScale(3)),
			join(ada, 'Ada'),
			field(ada, GRACE, 'G', 1),
		];
		const projection = projectionOf(...earlier);
		const before = [
			projection.answersOf(ada),
			projection.respondents,
			projection.entities('person'),
		];
		projection.apply([spoken({ by: ada, seq: 9, kind, subject, body })]);
		const after = [
			projection.answersOf(ada),
			projection.respondents,
			projection.entities('person'),
		];
		expect(after).toEqual(before);
		expect(projection.refused).toEqual(new Map([['record-unreadable', 1]]));
	});

	test('[MO8] keys of a body that nobody knows are passed over', () => {
		const body = new Map<number, CborValue>([
			[0, 'dk'],
			[77, ['later']],
		]);
		const record = spoken({ by: ada, kind: 'answer', subject: `r1/${question.id}`, body });
		expect(projectionOf(record).answersOf(ada).get(question.id)).toEqual({
			response: { state: 'dk' },
		});
	});

	test('[MO5] records of later kinds are counted and change nothing', () => {
		const projection = projectionOf(spoken({ by: ada, kind: 'later-kind', subject: 'x', body: 1 }));
		expect(projection.otherKinds).toBe(1);
		expect(projection.refused).toEqual(new Map());
	});
});

describe('questionnaire and answers', () => {
	test('[MO14] the questionnaire is the same object until something of it changes', () => {
		const projection = projectionOf();
		const { questionnaire } = projection;
		expect(questionnaire.items.length).toBeGreaterThan(30);
		projection.apply([setUp(2, { title: 'Another title' })]);
		expect(projection.setup?.title).toBe('Another title');
		expect(projection.questionnaire).toBe(questionnaire);
		projection.apply([setUp(3, { hidden: [question.id] })]);
		expect(projection.questionnaire.items).toHaveLength(questionnaire.items.length - 1);
	});

	test('[MO14] own items of every kind survive the setup record', () => {
		const ownItems = [item('number'), item('date'), item('ranking')].map((some) => ({
			...some,
			id: `own-${some.kind}` as typeof some.id,
		}));
		const projection = projectionOf(setUp(2, { ownItems }));
		expect(projection.setup?.ownItems).toEqual(ownItems);
		const ids = projection.questionnaire.items.map(({ id }) => String(id));
		expect(ids).toEqual(expect.arrayContaining(['own-number', 'own-date', 'own-ranking']));
	});

	test('[MO15] an answer to a hidden item is kept until it is asked again', () => {
		const projection = projectionOf(
			answer(ada, 1, question, onScale(2)),
			answer(ada, 2, other, onScale(3)),
		);
		projection.apply([setUp(2, { hidden: [question.id] })]);
		expect([...projection.answersOf(ada).keys()]).toEqual([other.id]);
		projection.apply([setUp(3)]);
		expect(projection.answersOf(ada).size).toBe(2);
	});

	test('[MO15] nothing is asked before there is a setup', () => {
		const projection = new Projection();
		projection.apply([answer(ada, 1, question, onScale(2))]);
		expect(projection.answersOf(ada).size).toBe(0);
		expect(projection.answers().size).toBe(0);
	});

	test('[MO16] an answer that its item does not allow is counted and not shown', () => {
		const projection = projectionOf(
			answer(ada, 1, question, onScale(question.points.length + 1)),
			answer(ada, 2, other, onScale(1)),
		);
		expect([...projection.answersOf(ada).keys()]).toEqual([other.id]);
		expect(projection.refused).toEqual(new Map([['answer-not-allowed', 1]]));
		projection.apply([answer(ada, 3, question, onScale(1))]);
		expect(projection.refused).toEqual(new Map());
	});

	test('[MO17] null is unanswered again', () => {
		const projection = projectionOf(
			answer(ada, 1, question, onScale(2)),
			answer(ada, 2, question, null),
		);
		expect(projection.answersOf(ada).size).toBe(0);
		expect(projection.answers().has(ada)).toBe(false);
	});

	test('[MO18] entries are listed by name, without those whose name is blank', () => {
		const named = (digit: string) => `person-000000000000000${digit}/name`;
		const projection = projectionOf(
			field(ada, named('1'), 'Zoe', 1),
			field(ada, named('2'), 'Ada', 2),
			field(ada, named('3'), '  ', 3),
			field(ada, named('4'), null, 4),
			field(ada, 'system-0000000000000001/name', 'ERP', 5),
			field(ada, 'person-0000000000000005/note', 'nameless', 6),
		);
		expect(projection.entities('person').map(({ name }) => name)).toEqual(['Ada', 'Zoe']);
		expect(projection.entities('system').map(({ name }) => name)).toEqual(['ERP']);
		expect(projection.entities('place')).toEqual([]);
	});

	test('[MO19] respondents come in the order of their joins', () => {
		const projection = projectionOf(
			join(bob, 'Bob', 1, 9),
			join(ada, 'Ada', 1, 3),
			join(bob, 'Robert', 2, 2),
		);
		expect(projection.respondents).toEqual([
			{ author: bob, name: 'Robert', group: 'it', department: 'billing', joinedAt: 50 },
			{ author: ada, name: 'Ada', group: 'it', department: 'billing', joinedAt: 50 },
		]);
	});
});

describe('reading', () => {
	test("[MO21] one person's answer leaves everybody else's the same", () => {
		const projection = projectionOf(
			answer(ada, 1, question, onScale(2)),
			answer(bob, 1, question, onScale(3)),
			join(ada, 'Ada'),
			field(ada, GRACE, 'Grace', 4),
		);
		const before = {
			all: projection.answers(),
			ada: projection.answersOf(ada),
			bob: projection.answersOf(bob),
			respondents: projection.respondents,
			persons: projection.entities('person'),
			setup: projection.setup,
		};
		expect(projection.answers()).toBe(before.all);
		expect(projection.answers().get(ada)).toBe(before.ada);
		projection.apply([answer(ada, 5, other, onScale(1))]);
		expect(projection.answers()).not.toBe(before.all);
		expect(projection.answersOf(ada)).not.toBe(before.ada);
		expect(projection.answersOf(bob)).toBe(before.bob);
		expect(projection.answers().get(bob)).toBe(before.bob);
		expect(projection.respondents).toBe(before.respondents);
		expect(projection.entities('person')).toBe(before.persons);
		expect(projection.setup).toBe(before.setup);
		expect(before.ada.size).toBe(1);
	});

	test('[MO22] observers are told what says something else', () => {
		const projection = projectionOf(answer(ada, 3, question, onScale(2)));
		const told: Touched[] = [];
		const stop = projection.observe((touched) => told.push(touched));
		projection.apply([answer(ada, 2, question, onScale(1)), join(bob, 'Bob')]);
		expect(told).toEqual([{ subjects: [{ kind: 'join', author: bob, subject: 'respondent' }] }]);
		stop();
		projection.apply([join(ada, 'Ada')]);
		expect(told).toHaveLength(1);
	});
});
