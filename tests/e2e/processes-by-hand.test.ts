import type { Locator } from '@playwright/test';
import { expect, test } from './app';
import { Hands } from './keyboard-hands';
import type { Person } from './person';

const PROCESS = 'Take the order';
const QUESTION = `Does somebody else see “${PROCESS}” the same way?`;

test('a process by the keyboard alone: list it, describe it, open the accounts, say what became of a question', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const fay = await joined(await arrive('Fay', 'tablet'));
	const { page, main } = fay;
	const hands = new Hands(fay);
	await hands.enter(place(fay, 'Processes'));
	await hands.tabTo(main.getByLabel('Add a process'));
	await hands.type(PROCESS);
	await hands.press('Enter');
	await hands.enter(main.getByRole('link', { name: PROCESS }));
	await expect(main.getByRole('heading', { level: 1, name: PROCESS })).toBeVisible();
	await hands.isInContent();
	await hands.enter(main.getByRole('link', { name: 'Describe it' }));
	await hands.tabTo(field(fay, 'How is this done, in your own words?'));
	await hands.type('By mail.');
	await hands.enter(main.getByRole('button', { name: 'Next', exact: true }));
	const yes = main.getByRole('group', { name: 'Is it written down?' }).getByLabel('Yes');
	await hands.tabTo(yes);
	await hands.press(' ');
	await expect(yes).toBeChecked();
	await hands.enter(main.getByRole('button', { name: 'Next', exact: true }));
	await hands.tabTo(field(fay, 'Who is responsible for it?'));
	await hands.type('Sales lead');
	await hands.press('Tab');
	await fay.saved();

	await hands.enter(place(fay, 'People'));
	await hands.enter(main.getByRole('button', { name: 'Open the answers', exact: true }));
	await hands.enter(page.getByRole('button', { name: 'Open the answers now' }));
	const row = await questionOf(fay);
	await hands.isInContent();
	await hands.tabTo(row.getByRole('radio', { name: 'New' }));
	await hands.press('ArrowRight');
	await expect(row.getByRole('radio', { name: 'Discussed' })).toBeChecked();
	await fay.saved();
	await page.reload();
	await expect(row.getByRole('radio', { name: 'Discussed' })).toBeChecked();
});

test('the same by touch on a phone', async ({ arrive }) => {
	test.setTimeout(120_000);
	const fay = await joined(await arrive('Fay', 'phone'));
	const { page, main } = fay;
	await place(fay, 'Processes').tap();
	await main.getByLabel('Add a process').tap();
	await page.keyboard.type(PROCESS);
	await main.getByRole('button', { name: 'Add', exact: true }).tap();
	await main.getByRole('link', { name: PROCESS }).tap();
	await main.getByRole('link', { name: 'Describe it' }).tap();
	await field(fay, 'How is this done, in your own words?').tap();
	await page.keyboard.type('By mail.');
	await main.getByRole('button', { name: 'Next', exact: true }).tap();
	await main
		.getByRole('group', { name: 'Is it written down?' })
		.getByText('Partly', { exact: true })
		.tap();
	await fay.saved();

	await place(fay, 'People').tap();
	await main.getByRole('button', { name: 'Open the answers', exact: true }).tap();
	await page.getByRole('button', { name: 'Open the answers now' }).tap();
	const row = await questionOf(fay);
	await row.getByText('Discussed', { exact: true }).tap();
	await expect(row.getByRole('radio', { name: 'Discussed' })).toBeChecked();
	await row.getByText('Based on 1 description').tap();
	await row.getByRole('link', { name: `Open “${PROCESS}”` }).tap();
	await expect(main.getByText('By mail.')).toBeVisible();
});

async function joined(person: Person): Promise<Person> {
	await person.join(await person.create('By hand'), 'IT', 'IT');
	return person;
}

function place({ page }: Person, name: string): Locator {
	return page
		.getByRole('navigation', { name: 'Pages of this assessment' })
		.getByRole('link', { name });
}

function field({ main }: Person, name: string): Locator {
	return main.getByLabel(name, { exact: true });
}

/** Where nobody answered a question, opening leads to what the accounts raise. */
async function questionOf({ main }: Person): Promise<Locator> {
	await expect(main.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
	return main
		.getByRole('region', { name: 'Findings' })
		.getByRole('listitem')
		.filter({ hasText: QUESTION });
}
