import { describe, expect, test } from 'vitest';
import { accountBody } from '$lib/model';
import { entityId, type ProcessAccount } from '$lib/questionnaires';
import type { AuthorId } from '$lib/records';
import { ada, bob, field, projectionOf, removal } from './sayings';
import { spoken } from './spoken';

const invoicing = entityId('process-00000000000000aa');
const NAME = `${invoicing}/name`;
const DEPARTMENT = `${invoicing}/department`;

const account = (
	by: AuthorId,
	seq: number,
	body: ProcessAccount | null,
	subject = `r1/${invoicing}`,
) => spoken({ by, seq, kind: 'account', subject, body: accountBody(body) });

describe('accounts of processes', () => {
	test('[MO32] of each author and process the last one counts, and it can be taken back', () => {
		const projection = projectionOf(
			account(ada, 3, { documented: 'yes' }),
			account(ada, 2, { documented: 'no' }),
			account(bob, 1, { documented: 'partly' }),
			account(bob, 2, null),
		);
		expect([...projection.accounts()]).toEqual([
			[ada, new Map([[invoicing, { documented: 'yes' }]])],
		]);
		projection.apply([account(bob, 3, { documented: 'dk' })]);
		expect(projection.accounts().get(bob)?.get(invoicing)).toEqual({ documented: 'dk' });
		expect(projection.accounts('r2').size).toBe(0);
		projection.apply([removal(ada)]);
		expect([...projection.accounts().keys()]).toEqual([bob]);
	});

	test('[MO32] [MO21] one new account leaves the others the same', () => {
		const projection = projectionOf(account(ada, 1, { documented: 'yes' }));
		const before = projection.accounts().get(ada);
		projection.apply([account(bob, 1, { documented: 'no' })]);
		expect(projection.accounts().get(ada)).toBe(before);
	});

	test('[MO8] an account of something that is no process is not read', () => {
		const projection = projectionOf(account(ada, 1, {}, 'r1/system-00000000000000aa'));
		expect(projection.accounts().size).toBe(0);
		expect(projection.refused).toEqual(new Map([['record-unreadable', 1]]));
	});
});

describe('fields of shared lists', () => {
	test('[MO33] an entry has what stands in each field and who wrote it; an emptied field is gone', () => {
		const projection = projectionOf(
			field(ada, NAME, 'Invoice customers', 1),
			field(bob, DEPARTMENT, 'billing', 2),
			field(ada, `${invoicing}/note`, 'x', 3),
			field(ada, `${invoicing}/note`, null, 4),
		);
		const [entry] = projection.entities('process');
		expect([...(entry?.fields ?? [])]).toEqual([
			['department', { value: 'billing', by: bob, at: 2 }],
			['name', { value: 'Invoice customers', by: ada, at: 1 }],
		]);
		projection.apply([field(bob, 'process-00000000000000bb/name', 'Pay suppliers', 5)]);
		expect(projection.entities('process')[0]).toBe(entry);
	});

	test('[MO33] the history of a field is everything that was written, the word that counts first', () => {
		const projection = projectionOf(
			field(bob, NAME, 'Bill', 2),
			field(ada, NAME, 'Invoice', 1),
			field(ada, NAME, 'Invoice customers', 3),
		);
		const names = () => projection.history(invoicing, 'name').map(({ value }) => value);
		expect(names()).toEqual(['Invoice customers', 'Bill', 'Invoice']);
		projection.apply([removal(ada)]);
		expect(names()).toEqual(['Bill']);
	});
});
