import { openFile } from '../score-file';
import { answerShown } from './answering';
import { expect, test } from './app';
import type { Person } from './person';

test('an answer can be taken back and made again, by its buttons, also from another question', async ({
	arrive,
}) => {
	const { ann } = await joined(arrive);
	const radios = choices(ann);
	const undo = ann.page.getByRole('button', { name: 'Undo' });
	const redo = ann.page.getByRole('button', { name: 'Redo' });
	await expect(undo).toBeDisabled();
	await radios.nth(0).check();
	await radios.nth(2).check();
	await undo.click();
	await expect(radios.nth(0)).toBeChecked();
	await ann.next();
	await undo.click();
	await expect(ann.question).toContainText('Which one goal matters most');
	await expect(ann.main.getByText('0 of 42 answered')).toBeVisible();
	await redo.click();
	await expect(radios.nth(0)).toBeChecked();
	await redo.click();
	await expect(radios.nth(2)).toBeChecked();
	await expect(redo).toBeDisabled();
});

test('the three ways of not answering are kept apart, and the review shows what is open', async ({
	arrive,
}) => {
	const { ann } = await joined(arrive);
	const given = {
		'primary-goal': ['Don’t know', 'dk'],
		'goal-order': ['Not my area', 'na'],
		'goal-points': ['Prefer not to say', 'skip'],
	} as const;
	for (const [item, [words]] of Object.entries(given)) {
		await ann.openItem(item);
		await ann.main.getByRole('radio', { name: words }).first().check();
	}
	await ann.openItem('success-sentence');
	await answerShown(ann, 1);
	await ann.saved();
	await ann.open(ann.page.url().replace('/answer/', '/review/'));
	await expect(ann.main.getByText('38 questions not answered')).toBeVisible();
	for (const [words] of Object.values(given)) {
		await expect(ann.main.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
	}
	await expect(ann.main.getByRole('listitem').filter({ hasText: /Not answered$/ })).toHaveCount(38);

	const { projection } = await openFile(await ann.exportFile());
	const stored = [...projection.answers().values()].flatMap((answers) => [...answers]);
	const states = new Map<string, string | undefined>(
		stored.map(([item, { response }]) => [item, response?.state]),
	);
	for (const [item, [, state]] of Object.entries(given)) expect(states.get(item)).toBe(state);
	expect(states.get('success-sentence')).toBe('value');
});

test('a comment that is left at once is kept', async ({ arrive }) => {
	const { ann } = await joined(arrive);
	await choices(ann).first().check();
	await ann.main.getByText('Say how you know, or comment').click();
	const comment = ann.main.getByRole('textbox', { name: 'Comment' });
	await comment.fill('Ask the drivers');
	await ann.page.getByRole('button', { name: 'Next' }).click();
	await expect(ann.question).toContainText('which should come first');
	await ann.page.getByRole('button', { name: 'Back' }).click();
	await expect(comment).toHaveValue('Ask the drivers');
	await ann.saved();
	await ann.page.reload();
	await ann.openItem('primary-goal');
	await ann.main.getByText('Say how you know, or comment').click();
	await expect(comment).toHaveValue('Ask the drivers');
});

test('the keys 1 to 5 choose until they are switched off', async ({ arrive }) => {
	const { ann } = await joined(arrive);
	const radios = choices(ann);
	await ann.page.keyboard.press('3');
	await expect(radios.nth(2)).toBeChecked();
	await ann.inHealthPanel((panel) =>
		panel.getByRole('checkbox', { name: 'Choose answers with keys 1 to 5' }).uncheck(),
	);
	await ann.page.keyboard.press('1');
	// The next thing done by hand shows that the key has been heard and passed by.
	await ann.main.getByText('Say how you know, or comment').click();
	await expect(ann.main.getByRole('textbox', { name: 'Comment' })).toBeVisible();
	await expect(radios.nth(2)).toBeChecked();
	await ann.page.reload();
	await expect(radios.nth(2)).toBeChecked();
	await expect(ann.main.locator('kbd')).toHaveCount(0);
});

test('a name that one person adds is offered to the others', async ({ arrive }) => {
	const { ann, link } = await joined(arrive);
	const bob = await arrive('Bob', 'phone');
	await bob.join(link, 'Operations', 'Warehouse');
	await ann.openItem('sponsor');
	await bob.openItem('sponsor');
	await answerShown(ann, 7);
	const name = bob.main.getByRole('radio', { name: 'Role 7', exact: true });
	await expect(name).toBeVisible();
	await name.check();
	await expect(bob.main.getByText('1 of 42 answered')).toBeVisible();
});

async function joined(arrive: (name: string, device?: 'phone') => Promise<Person>) {
	const fay = await arrive('Fay');
	const link = await fay.create('Freight platform');
	const ann = await arrive('Ann', 'phone');
	await ann.join(link, 'IT', 'IT');
	return { fay, ann, link };
}

function choices({ main }: Person) {
	return main.getByRole('group', { name: 'Your answer' }).first().getByRole('radio');
}
