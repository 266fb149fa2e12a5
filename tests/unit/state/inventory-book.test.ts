import { beforeEach, describe, expect, test } from 'vitest';
import { accountBody, fieldBody, type Ledger } from '$lib/model';
import { entityId, type ProcessAccount } from '$lib/questionnaires';
import { InventoryBook } from '../../../src/lib/state/findings/inventory-book';
import { device, found, type Writer } from '../model/room-of';

const BILLING = entityId('process-0000000000000001');
const DELIVERY = entityId('process-0000000000000002');
const ERP = entityId('system-0000000000000001');

let ledger: Ledger;
let ann: Writer;
let bo: Writer;
let clock = 100;

beforeEach(async () => {
	const room = await found();
	ledger = device(room.assessment).ledger;
	[ann, bo] = [await room.newcomer(), await room.newcomer()];
	ledger.add(await room.setUp());
	ledger.add(await ann.join('Ann'));
	ledger.add(await bo.join('Bo'));
	await name(BILLING, 'Billing');
	await name(DELIVERY, 'Delivery');
	await name(ERP, 'ERP');
	await describeBy(ann, BILLING, { owner: { kind: 'words', text: 'Ann' } });
	await describeBy(bo, BILLING, { systems: [{ system: { kind: 'entry', id: ERP } }] });
	await describeBy(bo, DELIVERY, { outputs: [{ to: { kind: 'entry', id: BILLING } }] });
});

async function say(writer: Writer, ...[kind, subject, body]: Parameters<Writer['say']>) {
	ledger.add(await writer.say(kind, subject, body, (clock += 1)));
	await ledger.settled();
}

const name = (id: string, words: string) => say(ann, 'field', `${id}/name`, fieldBody(words));
const describeBy = (writer: Writer, process: string, account: ProcessAccount) =>
	say(writer, 'account', `r1/${process}`, accountBody(account));

describe('the inventory that is remembered', () => {
	test('is at any time the one that is read from scratch', async () => {
		const book = new InventoryBook();
		const isAsFromScratch = () =>
			expect(book.read(ledger.projection, 'r1').inventory).toEqual(
				new InventoryBook().read(ledger.projection, 'r1').inventory,
			);
		isAsFromScratch();
		await name(BILLING, 'Write the invoice');
		isAsFromScratch();
		await describeBy(ann, DELIVERY, { documented: 'yes' });
		isAsFromScratch();
		await say(bo, 'account', `r1/${BILLING}`, accountBody(null));
		isAsFromScratch();
		await say(bo, 'field', `${DELIVERY}/archived`, fieldBody(true));
		isAsFromScratch();
		await say(bo, 'field', `${ERP}/purpose`, fieldBody('Orders'));
		isAsFromScratch();
	});

	test('stays the same object until something that it is made of changes', async () => {
		const book = new InventoryBook();
		const before = book.read(ledger.projection, 'r1');
		await say(ann, 'answer', 'r1/any-item', null);
		await say(bo, 'field', 'milestone-0000000000000001/name', fieldBody('Go live'));
		expect(book.read(ledger.projection, 'r1')).toBe(before);
		await describeBy(ann, BILLING, { documented: 'no' });
		const after = book.read(ledger.projection, 'r1');
		expect(after).not.toBe(before);
		expect(after.recordsBy.get(bo.author)).toBe(before.recordsBy.get(bo.author));
		expect(after.recordsBy.get(ann.author)).not.toBe(before.recordsBy.get(ann.author));
	});

	test('keeps the records of everybody in whose accounts a renamed entry does not occur', async () => {
		const book = new InventoryBook();
		const before = book.read(ledger.projection, 'r1');
		await name(DELIVERY, 'Deliver the goods');
		const after = book.read(ledger.projection, 'r1');
		expect(after.recordsBy.get(ann.author)).toBe(before.recordsBy.get(ann.author));
		expect(after.recordsBy.get(bo.author)?.map(({ process }) => process)).toContain(
			'Deliver the goods',
		);
	});

	test('names the pairs that people said are two things', async () => {
		const decision = 'merge-0000000000000001';
		for (const [field, value] of [
			['name', 'a = b'],
			['from', 'a'],
			['into', 'b'],
			['same', false],
		] as const) {
			await say(ann, 'field', `${decision}/${field}`, fieldBody(value));
		}
		expect(new InventoryBook().read(ledger.projection, 'r1').refused).toEqual([['a', 'b']]);
	});
});
