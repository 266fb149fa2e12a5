import { describe, expect, test } from 'vitest';
import { fieldBody, type Entity, type FieldValue } from '$lib/model';
import { entityId } from '$lib/questionnaires';
import type { AuthorId } from '$lib/records';
import type { Finding } from '$lib/scoring';
import {
	aboutOf,
	readFindingStates,
	resolvedFindings,
	trackedFindings,
} from '../../../src/lib/state/findings/finding-states';

const by = 'a' as AuthorId;
const finding: Finding = { code: 'OWNER_NONE', severity: 'major', subjects: ['send invoice'] };
const other: Finding = { code: 'CYCLE', severity: 'minor', subjects: ['a', 'b'] };

function entity(about: FieldValue, state: FieldValue): Entity {
	const fields = { name: 'x', about, state };
	return {
		id: entityId('finding-0000000000000000'),
		list: 'finding',
		name: 'x',
		by,
		at: 0,
		fields: new Map(Object.entries(fields).map(([name, value]) => [name, { value, by, at: 0 }])),
	};
}

describe('what became of findings', () => {
	test('a finding that was dealt with and is no longer there is resolved, one that is there is not', () => {
		const states = readFindingStates([
			entity(aboutOf(finding), 'discussed'),
			entity(aboutOf(other), 'accepted'),
		]);
		expect(states.get(aboutOf(other))).toBe('accepted');
		expect(resolvedFindings(states, [other])).toEqual([
			{ code: 'OWNER_NONE', subjects: ['send invoice'], state: 'discussed' },
		]);
		expect(resolvedFindings(states, [other, finding])).toEqual([]);
	});
	test('one with more names than a field holds keeps what became of it', () => {
		const subjects = Array.from({ length: 20 }, (_, index) => `${index} ${'x'.repeat(190)}`);
		const long: Finding = { code: 'FUNCTION_DUPLICATED', severity: 'major', subjects };
		const about = aboutOf(long);
		expect(fieldBody(about)).toBeDefined();
		const states = readFindingStates([entity(about, 'accepted')]);
		expect(trackedFindings(states, [long])).toEqual([{ finding: long, state: 'accepted' }]);
		expect(resolvedFindings(states, [long])).toEqual([]);
	});
	test('what cannot be read is no finding and does not fail', () => {
		const broken = [
			'',
			'{',
			'["OWNER_NONE","x',
			'{}',
			'[]',
			'["NO_CODE","x"]',
			'["CYCLE",1]',
			'null',
		];
		const states = readFindingStates([
			...broken.map((about) => entity(about, 'discussed')),
			entity(7, 'discussed'),
			entity(aboutOf(finding), 'gone'),
			entity(aboutOf(finding), null),
		]);
		expect(resolvedFindings(states, [])).toEqual([]);
	});
});
