import type { Locator } from '@playwright/test';
import { expect, test } from './app';
import { Elsewhere, scaleItems } from './elsewhere';
import { answerShown } from './answering';

test('a file shows what it would change before it changes anything, and the same file a second time changes nothing', async ({
	arrive,
}) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	await elsewhere.addPerson('Bob', [4, 2]);
	await elsewhere.addPerson('Cal', [1]);
	const file = elsewhere.file();
	const ann = await arrive('Ann', 'tablet');
	const preview = ann.main.getByRole('status').filter({ hasText: 'would change' });

	await ann.openFile(file, 'bob-and-cal.groundwork');
	await expect(preview).toContainText('What “bob-and-cal.groundwork” would change');
	await expect(preview).toContainText('3 new answers from 2 people');
	await expect(preview).toContainText('2 new people');
	await expect(preview).toContainText('No answer is replaced');
	// On a device that knows nothing of it yet, there is nothing to save and nothing to warn of.
	await expect(ann.main.getByText('The answers are not open yet')).toHaveCount(0);
	const top = async (shown: Locator) => (await shown.boundingBox())?.y ?? 0;
	expect(await top(preview)).toBeLessThan(await top(ann.main.getByText('Choose a file')));
	await ann.merge();
	await expect(ann.main.getByText('File merged.')).toBeVisible();
	await expect(ann.main.getByRole('link', { name: 'Go to the assessment' })).toBeVisible();
	await ann.goTo('People');
	await expect(ann.main.getByText('2 people have joined')).toBeVisible();
	await expect(ann.main.getByRole('row', { name: 'Bob' })).toContainText('2 of 42 answered');

	await ann.goTo('Files');
	await ann.chooseFile(file);
	await expect(preview).toContainText('Everything in this file is already here.');
	await ann.merge();
	expect(await ann.exportFile()).toEqual(Buffer.from(file));
});

test('an older file never takes the place of one’s own newer answer, and a newer file brings the older device up to date', async ({
	arrive,
}) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	const ann = await arrive('Ann', 'phone');
	// Nobody of the room can be reached: a file of it opens the door.
	await ann.open(elsewhere.invitation);
	await ann.page.getByRole('link', { name: 'Open a file of this assessment' }).click();
	await ann.chooseFile(elsewhere.file());
	await ann.merge();
	await ann.goTo('Answer');
	await ann.page.getByRole('link', { name: 'Join as a respondent' }).click();
	await ann.introduce('IT', 'IT');
	const [item] = scaleItems;
	const question = `/room/answer/#${elsewhere.id}/${item?.id}`;
	await ann.open(question);
	await answerShown(ann, 0);
	await ann.saved();
	const older = await ann.exportFile();
	await ann.open(question);
	await answerShown(ann, 3);
	await ann.saved();
	const newer = await ann.exportFile();

	await ann.chooseFile(older);
	await expect(ann.main.getByText('Everything in this file is already here.')).toBeVisible();
	await ann.merge();
	await ann.open(question);
	const answer = ann.main.getByRole('group', { name: 'Your answer' });
	await expect(answer.getByRole('radio').nth(3)).toBeChecked();

	const other = await arrive('Ann’s computer');
	await other.openFile(older);
	await expect(other.main.getByText('1 new answer from 1 person')).toBeVisible();
	await other.merge();
	await other.chooseFile(newer);
	await expect(other.main.getByText('1 answer from other people is updated')).toBeVisible();
	await expect(other.main.getByText('No answer is replaced', { exact: true })).toHaveCount(0);
	await other.merge();
	expect(await other.exportFile()).toEqual(newer);
});

test('a file that is left alone leaves nothing on the device', async ({ arrive }) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	const ann = await arrive('Ann', 'phone');
	await ann.openFile(elsewhere.file());
	await ann.page.getByRole('button', { name: 'Cancel' }).click();
	await expect(ann.page).toHaveURL((url) => url.pathname === '/');
	await expect(ann.main.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(ann.main.getByText('Freight platform')).toHaveCount(0);
});
