import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import { expect, test } from './app';
import { Elsewhere, type Describer } from './elsewhere';
import type { Person } from './person';

const words = (text: string) => ({ kind: 'words', text }) as const;
const entry = (id: EntityId) => ({ kind: 'entry', id }) as const;
const outside = { kind: 'outside' } as const;

interface Flow {
	readonly room: Elsewhere;
	readonly bea: Describer;
	readonly deliver: EntityId;
	readonly invoice: EntityId;
	readonly ofBilling: ProcessAccount;
}

/** Three departments describe one flow: one handoff that both sides know, and a few breaks. */
async function describedFlow(): Promise<Flow> {
	const room = await Elsewhere.found('Three departments, one flow');
	const order = await room.addProcess('Take the order', 'sales');
	const deliver = await room.addProcess('Deliver the goods', 'operations');
	const invoice = await room.addProcess('Issue the invoice', 'billing');
	const same = { documented: 'yes', authority: words('SAP') } as const;
	const proof = { to: entry(invoice), item: 'Proof of delivery', form: 'on paper' };
	const ofOperations: ProcessAccount = {
		documented: 'yes',
		owner: words('Head of transport'),
		authority: words('TMS'),
		inputs: [{ from: entry(order), item: 'Order' }],
		outputs: [proof],
	};
	const ofBilling: ProcessAccount = {
		...same,
		owner: words('Billing'),
		inputs: [{ from: entry(order), item: 'Price list' }],
		outputs: [{ to: outside, item: 'Invoice' }],
	};
	await room.addDescriber('Sue', 'sales', [
		[
			order,
			{
				...same,
				owner: words('Sales'),
				inputs: [{ from: outside, item: 'Request' }],
				outputs: [{ to: entry(deliver), item: 'order', form: 'by e-mail' }],
			},
		],
	]);
	await room.addDescriber('Dan', 'operations', [
		[
			deliver,
			{
				...ofOperations,
				outputs: [proof, { to: { kind: 'none' }, item: 'Trip report' }],
			},
		],
	]);
	await room.addDescriber('Dora', 'operations', [
		[deliver, { ...ofOperations, authority: words('Transport Management System') }],
	]);
	const bea = await room.addDescriber('Bea', 'billing', [[invoice, ofBilling]]);
	return { room, bea, deliver, invoice, ofBilling };
}

async function openPart(person: Person, part: 'Findings' | 'Handoffs'): Promise<void> {
	await person.goTo('Processes');
	await person.main.getByRole('link', { name: part }).click();
	await expect(person.main.getByRole('heading', { level: 1, name: part })).toBeVisible();
}

function findings(person: Person) {
	return person.main.getByRole('region', { name: 'Findings' });
}

test('the breaks between three departments are named, and no others, from both sides', async ({
	arrive,
}) => {
	test.setTimeout(90_000);
	const { room } = await describedFlow();
	const ann = await arrive('Ann');
	await ann.openFile(room.file());
	await ann.merge();
	await ann.goTo('Processes');
	await ann.main.getByRole('link', { name: 'Handoffs' }).click();
	await expect(ann.main.getByText('Descriptions are still hidden')).toBeVisible();
	await expect(ann.main).not.toContainText('Proof of delivery');

	await room.reveal();
	await ann.goTo('Files');
	await ann.chooseFile(room.file());
	await ann.merge();
	await openPart(ann, 'Handoffs');
	await expect(ann.main.getByTestId('count')).toHaveText('6 of 6 handoffs');
	const stands = ann.main.getByTestId('stand');
	await expect(stands).toHaveText([
		'Receiver does not mention it',
		'Sender does not mention it',
		'Goes to nobody in particular',
		'Both sides say so',
		'From or to outside the organisation',
		'From or to outside the organisation',
	]);
	const proof = ann.main.getByRole('listitem').filter({ hasText: 'Deliver the goods → Issue' });
	await expect(proof).toContainText('Dan: Proof of delivery (on paper)');
	await expect(proof).toContainText('Bea described this side, but did not mention it.');

	await ann.main.getByLabel('Problem').selectOption({ label: 'All with a problem' });
	await expect(stands).toHaveCount(3);
	await ann.main.getByLabel('Department').selectOption({ label: 'Billing' });
	await expect(ann.main.getByRole('heading', { level: 2 })).toHaveText([
		'What Billing hands on',
		'What Billing receives',
	]);
	await expect(stands).toHaveText(['Receiver does not mention it', 'Sender does not mention it']);
	const [download] = await Promise.all([
		ann.page.waitForEvent('download'),
		ann.main.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
	]);
	const csv = await readFile(await download.path(), 'utf8');
	expect(csv.trim().split('\r\n')).toHaveLength(3);
	expect(csv).toContain('Deliver the goods,Issue the invoice,Receiver does not mention it,Major');
	const { violations } = await new AxeBuilder({ page: ann.page }).analyze();
	expect(violations).toEqual([]);
});

test('findings are asked with the accounts beside each other; what became of them stays, also when the accounts agree', async ({
	arrive,
}) => {
	test.setTimeout(90_000);
	const { room, bea, deliver, invoice, ofBilling } = await describedFlow();
	await room.reveal();
	const ann = await arrive('Ann', 'tablet');
	await ann.openFile(room.file());
	await ann.merge();
	await openPart(ann, 'Findings');
	const list = findings(ann);
	const questions = list.getByRole('heading', { level: 3 });
	const source =
		'Which source counts for “Deliver the goods” when two disagree? The descriptions name “TMS” and “Transport Management System”.';
	const handoff =
		'Does “Issue the invoice” get what “Deliver the goods” is said to hand on? Nobody who described what comes in there mentions it.';
	const all = [
		source,
		handoff,
		'Does “Take the order” hand on what “Issue the invoice” is said to get from it? Nobody who described what goes out there mentions it.',
		'Who needs “Trip report” from “Deliver the goods”? A description says nobody in particular receives it.',
		'Does somebody else see “Issue the invoice” the same way? Only one person has described it so far.',
		'Does somebody else see “Take the order” the same way? Only one person has described it so far.',
	];
	await expect(questions).toHaveText(all);
	const row = (question: string) => list.getByRole('listitem').filter({ hasText: question });
	await row(handoff).getByText('Based on 3 descriptions').click();
	await expect(row(handoff)).toContainText('Proof of delivery (on paper) to Issue the invoice');
	await expect(row(handoff)).toContainText('Price list from Take the order');
	await expect(
		row(handoff).getByRole('link', { name: 'Open “Deliver the goods”' }),
	).toHaveAttribute('href', new RegExp(`/room/process/#.*${deliver}$`));

	await list.getByLabel('Department').selectOption({ label: 'Sales' });
	await expect(questions).toHaveCount(2);
	await list.getByLabel('Department').selectOption({ label: 'All departments' });
	await list.getByLabel('Severity').selectOption({ label: 'Major' });
	await expect(questions).toHaveCount(2);
	await list.getByLabel('Kind').selectOption({ label: 'Ownership' });
	await list.getByRole('button', { name: 'Show all findings' }).click();
	await expect(questions).toHaveCount(6);

	await row(handoff).getByRole('radio', { name: 'Discussed' }).check();
	await row(source).getByRole('radio', { name: 'Accepted' }).check();
	await ann.saved();
	await ann.page.reload();
	await expect(row(handoff).getByRole('radio', { name: 'Discussed' })).toBeChecked();
	await expect(row(source).getByRole('radio', { name: 'Accepted' })).toBeChecked();

	// Two names for one thing: the finding goes, and comes back when that is taken back.
	const names = ann.main.getByRole('region', { name: 'Do these names mean the same?' });
	await names.getByRole('button', { name: 'Same: use “TMS”' }).click();
	const resolved = ann.main.getByRole('region', { name: 'Resolved' });
	await expect(resolved.getByRole('listitem')).toHaveCount(1);
	await expect(row(source)).toContainText('No longer found: the descriptions have changed.');
	await names.getByText('1 decision about names').click();
	await names.getByRole('button', { name: /^Undo/ }).click();
	await expect(resolved).toHaveCount(0);
	await expect(row(source).getByRole('radio', { name: 'Accepted' })).toBeChecked();
	await names.getByRole('button', { name: 'Different things' }).click();
	await expect(names.getByText('No similar names are waiting')).toBeVisible();

	// Billing lists it now.
	await bea.describe(invoice, {
		...ofBilling,
		inputs: [{ from: entry(deliver), item: 'Proof of delivery' }],
	});
	await ann.goTo('Files');
	await ann.chooseFile(room.file());
	await ann.merge();
	await openPart(ann, 'Findings');
	await expect(questions).toHaveCount(4);
	await expect(resolved).toContainText(handoff);
	await expect(resolved).toContainText('Last status: Discussed');
	const { violations } = await new AxeBuilder({ page: ann.page }).analyze();
	expect(violations).toEqual([]);
});
