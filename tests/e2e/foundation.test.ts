import { AxeBuilder } from '@axe-core/playwright';
import { foundationCheck } from '$lib/questionnaires';
import { tellHappens } from '$lib/report';
import { foundationProfile, scoreRound } from '$lib/scoring';
import { inputOf } from '../score-file';
import { expect, test } from './app';
import type { Person } from './person';

function profileOf({ main }: Person) {
	return main.getByRole('region', { name: 'Foundation check' });
}

async function answer(person: Person, item: string, point: string): Promise<void> {
	await person.openItem(item);
	const choice = person.main.getByRole('radio', { name: point });
	await choice.check();
	await person.saved();
}

test('a foundation check that two people answered stands as a profile beside the other results', async ({
	arrive,
}) => {
	test.setTimeout(180_000);
	const fay = await arrive('Fay');
	await fay.open();
	await fay.page.getByRole('link', { name: 'New assessment' }).click();
	await fay.page.getByLabel('Title').fill('What it stands on');
	await fay.page.getByRole('radio', { name: /Short form, 15 questions/ }).check();
	await fay.page.getByRole('checkbox', { name: 'Foundation check (10 questions)' }).check();
	await expect(fay.page.getByRole('radio', { name: /Short form, 25 questions/ })).toBeChecked();
	await fay.page.getByRole('button', { name: 'Create assessment' }).click();
	const link = await fay.page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
	const ann = await arrive('Ann', 'phone');
	const bob = await arrive('Bob', 'phone');
	await ann.join(link, 'Executives', 'Management');
	await bob.join(link, 'Front line', 'Warehouse');
	await answer(ann, 'leak-untried', 'Most of it');
	await answer(bob, 'leak-untried', 'Next to nothing');
	await answer(bob, 'symptom-bridges', 'Every day');
	await fay.goTo('People');
	await expect(fay.main.getByRole('row', { name: 'Ann' })).toContainText('1 of 25 answered');
	await expect(fay.main.getByRole('row', { name: 'Bob' })).toContainText('2 of 25 answered');
	await fay.page.getByRole('button', { name: 'Open the answers' }).click();
	await fay.page.getByRole('button', { name: 'Open the answers now' }).click();

	await expect(fay.main.getByText('2 people answered')).toBeVisible();
	const profile = profileOf(fay);
	const lines = profile.getByRole('listitem').filter({ has: fay.page.getByRole('link') });
	await expect(lines).toHaveCount(10);
	await expect(lines.first()).toContainText('50%');
	await expect(lines.first()).toContainText('typical answer: “Most of it” – “Next to nothing”');
	await expect(lines.nth(6)).toContainText('100%');
	await expect(lines.nth(7)).toContainText('No answers');
	await lines.first().getByRole('link').click();
	await fay.page.waitForURL('**/room/item/**');
	expect(fay.troubles).toEqual([]);
});

test('the profile of the sample has the numbers of the scorer, in the picture as in the table', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann');
	await ann.openSample();
	const { input } = await inputOf(await ann.exportFile());
	const rows = foundationProfile(scoreRound(input).items);
	expect(rows).toHaveLength(foundationCheck.items.length);
	await ann.goTo('Results');
	const profile = profileOf(ann);
	const shares = rows.map((row) => tellHappens(row, null));
	const lines = profile.getByRole('listitem').filter({ has: ann.page.getByRole('link') });
	for (const [place, share] of shares.entries()) {
		await expect(lines.nth(place)).toContainText(share);
	}
	await profile.getByText('Show as table').click();
	const table = profile.getByRole('table', { name: 'Foundation check, question by question' });
	for (const [place, row] of rows.entries()) {
		const line = table.getByRole('row').nth(place + 1);
		await expect(line.getByRole('cell').nth(1)).toHaveText(shares[place] ?? '');
		const [first] = row.groups;
		if (first) await expect(line.getByRole('cell').nth(5)).toHaveText(tellHappens(first, null));
	}
	const { violations } = await new AxeBuilder({ page: ann.page }).analyze();
	expect(violations).toEqual([]);
	await ann.page.setViewportSize({ width: 320, height: 640 });
	const isTooWide = await ann.page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
	);
	expect(isTooWide).toBe(false);
});

test('an assessment without it shows no profile', async ({ arrive }) => {
	const ann = await arrive('Ann');
	const link = await ann.create('Without it', { isShort: true });
	await ann.join(link, 'IT', 'IT');
	await ann.main.getByRole('radio').first().check();
	await ann.goTo('People');
	await ann.page.getByRole('button', { name: 'Open the answers' }).click();
	await ann.page.getByRole('button', { name: 'Open the answers now' }).click();
	await expect(ann.main.getByText('1 person answered')).toBeVisible();
	await expect(profileOf(ann)).toHaveCount(0);
});
