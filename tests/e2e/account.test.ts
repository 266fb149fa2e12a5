import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test, type Arrive } from './app';
import { Elsewhere } from './elsewhere';
import type { Person } from './person';

const INVOICE = 'process-00000000000000a1';
const SYSTEM = 'system-00000000000000b1';

test('two people describe one process apart, and see both accounts side by side once the answers are open', async ({
	arrive,
}) => {
	// Two people with a device each, a backup that each of them reads twice, and every screen looked over.
	test.setTimeout(120_000);
	const elsewhere = await Elsewhere.found('Freight platform');
	await elsewhere.list(INVOICE, 'Send the invoice');
	await elsewhere.list(SYSTEM, 'SAP');
	const ann = await entered(arrive, elsewhere, 'Ann', 'tablet');
	await toProcess(ann, elsewhere, 'process');
	await expect(ann.main.getByText('Nobody who has joined has described it yet.')).toBeVisible();
	await ann.main.getByRole('link', { name: 'Describe it' }).click();
	await describe(ann);
	const bob = await entered(arrive, elsewhere, 'Bob', 'phone');
	await expect(bob.main).toBeVisible();
	await toProcess(bob, elsewhere, 'process');
	await expect(bob.main.getByRole('list', { name: 'Who described it' })).toContainText('Ann');
	await expect(
		bob.main.getByText(
			'You see other people’s descriptions once the facilitator opens the answers.',
		),
	).toBeVisible();
	await expect(bob.main).not.toContainText('Billing lead');
	await bob.main.getByRole('link', { name: 'Describe it' }).click();
	await go(bob, 2);
	await field(bob, 'Who is responsible for it?').click();
	await expect(bob.main.getByRole('option', { name: 'Billing lead' })).toHaveCount(0);
	await field(bob, 'Who is responsible for it?').fill('Head of Sales');
	await go(bob, 4);
	await bob.main.getByRole('radio', { name: 'None' }).check();
	await bob.saved();
	await noViolations(bob);

	await elsewhere.reveal();
	for (const person of [ann, bob]) {
		await person.goTo('Files');
		await person.chooseFile(elsewhere.file());
		await person.merge();
		await toProcess(person, elsewhere, 'process');
	}
	const row = ann.main.getByRole('row', { name: /^Responsible differ/ });
	await expect(row.getByRole('cell')).toHaveText(['Billing lead', 'Head of Sales']);
	const story = ann.main.getByRole('row', { name: /^How it is done/ });
	await expect(story).not.toContainText('differ');
	await expect(story.getByRole('cell')).toHaveText([/^When the truck is back/, 'Not answered']);
	await expect(ann.main.getByRole('row', { name: /^What goes out differ/ })).toContainText('None');
	const item = bob.main.getByRole('listitem').filter({ hasText: /^Responsible/ });
	await expect(item).toContainText('Billing lead');
	await expect(item).toContainText('Head of Sales');
	await noViolations(ann);
	await noViolations(bob);
});

/** Types, chooses and does not know; comes back after a reload and finds it all. */
async function describe(ann: Person): Promise<void> {
	await field(ann, 'How is this done, in your own words?').fill('When the truck is back.');
	await go(ann, 1);
	await ann.main.getByRole('radio', { name: 'Don’t know' }).check();
	await go(ann, 2);
	await field(ann, 'Who is responsible for it?').fill('Billing lead');
	await go(ann, 4);
	await ann.main.getByRole('button', { name: 'Add what goes out' }).click();
	await field(ann, 'To which process?').fill('Collect the money');
	await ann.main.getByRole('option', { name: 'Add “Collect the money” as a new process' }).click();
	await field(ann, 'What do they get?').fill('Invoice');
	await go(ann, 5);
	await ann.main.getByRole('button', { name: 'Add a system' }).click();
	await field(ann, 'Which system?').fill('sa');
	await field(ann, 'Which system?').press('ArrowDown');
	await field(ann, 'Which system?').press('Enter');
	await expect(field(ann, 'Which system?')).toHaveValue('SAP');
	await go(ann, 0);
	// Left at once: what waits is handed on with the page.
	await field(ann, 'How is this done, in your own words?').fill('When the truck is back, by mail.');
	await ann.page.getByRole('link', { name: 'Processes' }).first().click();
	await expect(ann.main.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
	await ann.saved();
	await ann.page.goBack();
	await expect(ann.main.getByText(/Part \d+ of 11/)).toBeVisible();
	await ann.page.reload();
	await go(ann, 0);
	await expect(field(ann, 'How is this done, in your own words?')).toHaveValue(/by mail/);
	await go(ann, 1);
	await expect(ann.main.getByRole('radio', { name: 'Don’t know' })).toBeChecked();
	await go(ann, 2);
	await expect(field(ann, 'Who is responsible for it?')).toHaveValue('Billing lead');
	await go(ann, 4);
	await expect(field(ann, 'To which process?')).toHaveValue('Collect the money');
	await expect(field(ann, 'What do they get?')).toHaveValue('Invoice');
	await go(ann, 5);
	await expect(field(ann, 'Which system?')).toHaveValue('SAP');
	await noViolations(ann);
}

test('an account can be taken back and made again, and one that is too long says so and loses nothing', async ({
	arrive,
}) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	await elsewhere.list(INVOICE, 'Send the invoice');
	const ann = await entered(arrive, elsewhere, 'Ann', 'desktop');
	await toProcess(ann, elsewhere, 'account');
	const yes = ann.main.getByRole('group', { name: 'Is it written down?' }).getByLabel('Yes');
	await yes.check();
	await ann.page.getByRole('button', { name: 'Undo' }).click();
	await expect(yes).not.toBeChecked();
	await ann.page.getByRole('button', { name: 'Redo' }).click();
	await expect(yes).toBeChecked();

	const long = '字'.repeat(300);
	await field(ann, 'How is this done, in your own words?').fill('字'.repeat(2000));
	const add = ann.main.getByRole('button', { name: 'Add a step' });
	const steps = ann.main.getByRole('textbox', { name: 'Which step?' });
	for (let row = 0; row < 12; row += 1) {
		await add.click();
		await steps.nth(row).fill(`${String(row)}${long}`.slice(0, 300));
		await expect(add).toBeEnabled();
	}
	await expect(ann.main.getByText('Your description is too long to save')).toBeVisible();
	await expect(ann.page.getByText(/^Not saved/)).toBeVisible();
	await ann.main.getByRole('button', { name: 'Done', exact: true }).click();
	await ann.main.getByRole('link', { name: 'Edit my description' }).click();
	await expect(steps).toHaveCount(12);
	await field(ann, 'How is this done, in your own words?').fill('Short');
	await expect(ann.main.getByText('Your description is too long to save')).toBeHidden();
	await ann.saved();
	await ann.page.reload();
	await expect(steps).toHaveCount(12);
	await expect(steps.last()).toHaveValue(/^11字/);
});

test('somebody who has not joined is sent to join', async ({ arrive }) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	await elsewhere.list(INVOICE, 'Send the invoice');
	const ann = await arrive('Ann');
	await ann.openFile(elsewhere.file());
	await ann.merge();
	await toProcess(ann, elsewhere, 'account');
	await expect(ann.main.getByRole('heading', { name: 'Join the assessment' })).toBeVisible();
	await expect(ann.main.getByRole('textbox')).toHaveCount(0);
});

async function entered(
	arrive: Arrive,
	elsewhere: Elsewhere,
	name: string,
	device: 'phone' | 'tablet' | 'desktop',
): Promise<Person> {
	const person = await arrive(name, device);
	await person.openFile(elsewhere.file());
	await person.merge();
	await person.open(elsewhere.invitation);
	await person.introduce('IT', 'IT');
	return person;
}

async function toProcess(
	{ page }: Person,
	{ id }: Elsewhere,
	place: 'process' | 'account',
): Promise<void> {
	const { origin } = new URL(page.url());
	await page.goto(`${origin}/room/${place}/#${id}/${INVOICE}`);
}

/** Opens a part of the form on a small screen. */
async function go({ main }: Person, part: number): Promise<void> {
	await main.getByText(/Part \d+ of 11/).click();
	await main
		.getByRole('navigation', { name: 'Parts of this description' })
		.getByRole('button')
		.nth(part)
		.click();
}

function field({ main }: Person, name: string): Locator {
	return main.getByLabel(name, { exact: true });
}

async function noViolations({ page }: Person): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
