import type { Locator } from '@playwright/test';
import { expect, test } from './app';
import type { Person } from './person';

const FLOW = [
	'Process\tDepartment',
	'Take the order\tSales',
	'Deliver the goods\tOperations and dispatch',
	'Issue the invoice\tBilling',
].join('\n');

/** One thing that comes in or is handed on; `end` is a process of the list, or the outside. */
interface Handed {
	readonly end: string;
	readonly item: string;
}

test('three departments describe one flow at their own devices, one of them without a network; all see the planted breaks and no others', async ({
	arrive,
}) => {
	// Four people with a device each, three of whom fill in a form.
	test.setTimeout(240_000);
	const ann = await arrive('Ann');
	const link = await ann.create('Three departments, one flow');
	await ann.goTo('Processes');
	await ann.main.getByRole('button', { name: 'Paste or open a list' }).click();
	await ann.page.getByLabel('Your list').fill(FLOW);
	await ann.page.getByRole('button', { name: 'Add 3 entries' }).click();
	await expect(ann.main.getByText('3 processes, none described yet').first()).toBeVisible();

	const [sue, dan, bea] = [
		await arrive('Sue', 'desktop'),
		await arrive('Dan', 'tablet'),
		await arrive('Bea', 'phone'),
	];
	await sue.join(link, 'Front line', 'Sales');
	await dan.join(link, 'Front line', 'Operations and dispatch');
	await bea.join(link, 'Front line', 'Billing');
	await bea.goTo('Processes');
	await expect(bea.main.getByRole('link', { name: 'Issue the invoice' })).toBeVisible();
	await bea.page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await bea.share(false);
	await bea.page.context().setOffline(true);

	await Promise.all([
		describe(sue, 'Take the order', {
			inputs: [{ end: 'From outside the organisation', item: 'Request' }],
			outputs: [{ end: 'Deliver the goods', item: 'Order' }],
		}),
		describe(dan, 'Deliver the goods', {
			inputs: [{ end: 'Take the order', item: 'Order' }],
			outputs: [{ end: 'Issue the invoice', item: 'Proof of delivery' }],
		}),
		describe(bea, 'Issue the invoice', {
			inputs: [{ end: 'Take the order', item: 'Price list' }],
			outputs: [{ end: 'To outside the organisation', item: 'Invoice' }],
		}),
	]);
	await expect(ann.main.getByText('3 processes, 1 not described yet').first()).toBeVisible();
	// The tablet is put away, and wakes without a network.
	await bea.page.reload();
	await bea.goTo('Processes');
	await expect(bea.main.getByText('3 processes, 2 not described yet').first()).toBeVisible();
	await bea.page.context().setOffline(false);
	await bea.share(true);
	await expect(ann.main.getByText('3 processes', { exact: true }).first()).toBeVisible();

	await ann.goTo('People');
	await ann.page.getByRole('button', { name: 'Open the answers', exact: true }).click();
	await ann.page.getByRole('button', { name: 'Open the answers now' }).click();
	for (const person of [ann, sue, dan, bea]) {
		await person.goTo('Processes');
		await person.main.getByRole('link', { name: 'Handoffs' }).click();
		await expect(person.main.getByTestId('stand')).toHaveText([
			'Receiver does not mention it',
			'Sender does not mention it',
			'Both sides say so',
			'From or to outside the organisation',
			'From or to outside the organisation',
		]);
		await expect(breakBetween(person, 'Deliver the goods → Issue the invoice')).toContainText(
			'Dan: Proof of delivery',
		);
		await expect(breakBetween(person, 'Take the order → Issue the invoice')).toContainText(
			'Bea: Price list',
		);
	}
});

function breakBetween({ main }: Person, ends: string): Locator {
	return main.getByRole('listitem').filter({ hasText: ends });
}

/** Describes what comes in and what is handed on, by the form. */
async function describe(
	person: Person,
	process: string,
	{ inputs, outputs }: { readonly inputs: readonly Handed[]; readonly outputs: readonly Handed[] },
): Promise<void> {
	const { main } = person;
	await person.goTo('Processes');
	await main.getByRole('link', { name: process }).click();
	await main.getByRole('link', { name: 'Describe it' }).click();
	await openPart(person, 'What comes in?');
	for (const each of inputs) {
		await addHanded(
			person,
			{ add: 'Add what comes in', end: 'From which process?', item: 'What arrives?' },
			each,
		);
	}
	await openPart(person, 'What goes out?');
	for (const each of outputs) {
		await addHanded(
			person,
			{ add: 'Add what goes out', end: 'To which process?', item: 'What do they get?' },
			each,
		);
	}
	await person.saved();
}

/** On a small screen the parts are behind the line that says where one is. */
async function openPart({ main }: Person, part: string): Promise<void> {
	const parts = main.getByRole('navigation', { name: 'Parts of this description' });
	const fold = main.getByText(/Part \d+ of 11/);
	await expect(parts).toBeVisible();
	if (await fold.isVisible()) await fold.click();
	await parts.getByRole('button', { name: part }).click();
}

async function addHanded(
	{ main }: Person,
	labels: { readonly add: string; readonly end: string; readonly item: string },
	{ end, item }: Handed,
): Promise<void> {
	await main.getByRole('button', { name: labels.add }).click();
	if (/outside the organisation$/.test(end)) await main.getByRole('radio', { name: end }).check();
	else {
		await main.getByLabel(labels.end, { exact: true }).fill(end);
		await main.getByRole('option', { name: end, exact: true }).click();
	}
	await main.getByLabel(labels.item, { exact: true }).fill(item);
}
