import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '$lib/faults';
import {
	accountBody,
	answerBody,
	fieldBody,
	joinBody,
	parseAccountBody,
	parseAnswerBody,
	parseFieldBody,
	parseJoinBody,
	parseRemovalBody,
	parseRevealBody,
	parseSetupBody,
	setupBody,
} from '$lib/model';
import {
	departmentId,
	entityId,
	goalAlignment,
	groupId,
	INITIATIVE_KINDS,
	itemId,
	optionId,
	type Answer,
	type AnswerValue,
	type Response,
} from '$lib/questionnaires';
import { decodeCanonical, encodeCanonical, type CborValue } from '$lib/records';
import { anyAccount } from '../questionnaires/arbitrary-account';
import { cborValue } from '../records/arbitrary-cbor';
import { setup } from './spoken';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const name = fc
	.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })
	.filter((some) => some.trim() !== '');
const option = id.map(optionId);
const number = fc
	.double({ noNaN: true, noDefaultInfinity: true })
	.map((some) => (some === 0 ? 0 : some));
const entity = fc.stringMatching(/^(person|system)-[0-9a-f]{16}$/).map(entityId);

const value: fc.Arbitrary<AnswerValue> = fc.oneof(
	fc.record({ kind: fc.constant('scale' as const), point: fc.integer() }),
	fc.record({ kind: fc.constant('single' as const), option }),
	fc.record({ kind: fc.constant('multiple' as const), options: fc.array(option) }),
	fc.record({ kind: fc.constant('ranking' as const), order: fc.array(option) }),
	fc.record({
		kind: fc.constant('allocation' as const),
		points: fc.array(fc.tuple(option, number)).map((entries) => new Map(entries)),
	}),
	fc.record({ kind: fc.constant('number' as const), number }),
	fc.record({
		kind: fc.constant('date' as const),
		day: fc.constantFrom('2026-11-22', '2027-01-01'),
	}),
	fc.record({
		kind: fc.constant('yes-partly-no' as const),
		choice: fc.constantFrom('yes', 'partly', 'no'),
	}),
	fc.record({
		kind: fc.constant('entity' as const),
		entity: fc.oneof(entity, fc.constant('@nobody' as const)),
	}),
	fc.record({ kind: fc.constant('text' as const), text }),
);
const response: fc.Arbitrary<Response> = fc.oneof(
	value.map((some): Response => ({ state: 'value', value: some })),
	fc.constantFrom('dk' as const, 'na' as const, 'skip' as const).map((state) => ({ state })),
);
const step = fc.constantFrom(1 as const, 2 as const, 3 as const);
const answer: fc.Arbitrary<Answer> = fc.record(
	{
		response,
		importance: step,
		confidence: step,
		evidence: fc.constantFrom('document', 'record', 'saw', 'told', 'assume'),
		comment: text,
		prediction: fc.record({ group: id.map(groupId), response }),
	},
	{ requiredKeys: [] },
);

/** A body after it has been bytes. */
const written = (body: CborValue) => decodeCanonical(encodeCanonical(body));

test('an answer of any kind is read as it was written', () => {
	fc.assert(
		fc.property(answer, (some) => {
			expect(parseAnswerBody(written(answerBody(some)))).toEqual(some);
		}),
		{ numRuns: 500 },
	);
	expect(parseAnswerBody(written(answerBody(null)))).toBeNull();
});

test('[MO32] an account of a process is read as it was written', () => {
	fc.assert(
		fc.property(anyAccount, (some) => {
			expect(parseAccountBody(written(accountBody(some)))).toEqual(some);
		}),
		{ numRuns: 300 },
	);
	expect(parseAccountBody(written(accountBody(null)))).toBeNull();
});

test('joins and fields are read as they were written', () => {
	fc.assert(
		fc.property(
			name,
			id,
			id,
			fc.oneof(text, number, fc.boolean(), fc.constant(null)),
			(who, group, department, field) => {
				const join = { name: who, group: groupId(group), department: departmentId(department) };
				expect(parseJoinBody(written(joinBody(join)))).toEqual(join);
				expect(parseFieldBody(written(fieldBody(field)))).toEqual(field);
			},
		),
	);
});

test('a setup is read as it was written, own items of every kind included', () => {
	const item = fc.subarray([...goalAlignment.items], { maxLength: 10 });
	const ids = fc.array(id.map(itemId), { maxLength: 5 });
	fc.assert(
		fc.property(
			item,
			ids,
			ids,
			id,
			fc.constantFrom(...INITIATIVE_KINDS),
			name,
			(ownItems, hidden, order, group, initiativeKind, title) => {
				const some = setup({
					title,
					ownItems,
					hidden,
					order,
					initiativeKind,
					groups: [{ id: groupId(group), name: title }],
					departments: [{ id: departmentId(group), name: title }],
					predictedGroup: groupId(group),
				});
				expect(parseSetupBody(written(setupBody(some)))).toEqual(some);
			},
		),
	);
});

test('text that CBOR readers would change is made plain before it is signed', () => {
	const odd = '\uFEFF\uFEFFhalf \uD800 pair';
	expect(fieldBody(odd)).toBe('half \uFFFD pair');
	const response: Response = { state: 'value', value: { kind: 'text', text: odd } };
	for (const body of [
		fieldBody(odd),
		answerBody({ comment: odd, response }),
		joinBody({ name: odd, group: groupId('it'), department: departmentId('it') }),
		setupBody(setup({ title: odd, organisation: odd, initiative: odd })),
	]) {
		expect(encodeCanonical(written(body))).toEqual(encodeCanonical(body));
	}
});

test('any body is read or refused as unreadable, and nothing else happens', () => {
	const readers = [
		parseAnswerBody,
		parseFieldBody,
		parseJoinBody,
		parseRemovalBody,
		parseRevealBody,
		parseSetupBody,
	];
	const nearMiss = fc
		.tuple(
			fc.constantFrom(answerBody({ confidence: 1 }), setupBody(setup())),
			fc.nat({ max: 16 }),
			cborValue,
		)
		.map(([body, label, some]): CborValue =>
			body instanceof Map ? new Map([...body, [label, some]]) : some,
		);
	fc.assert(
		fc.property(fc.oneof(cborValue, nearMiss), (body) => {
			for (const read of readers) {
				const outcome: unknown = read(body);
				if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Fault);
			}
		}),
		{ numRuns: 500 },
	);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
