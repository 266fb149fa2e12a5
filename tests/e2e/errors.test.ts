import { expect, test } from './app';
import { Elsewhere, scaleItems } from './elsewhere';
import { answerShown } from './answering';

test('a link that is cut, empty or foreign says so and offers a place to paste the whole one', async ({
	arrive,
}) => {
	const { invitation } = await Elsewhere.found('Freight platform');
	const ann = await arrive('Ann', 'phone');
	const heading = ann.main.getByRole('heading', { level: 1 });
	const broken = 'This link is incomplete.';
	for (const [link, words] of [
		[invitation.slice(0, -7), broken],
		['/join/#', 'This address does not contain an invitation.'],
		['/join/#see-you-there', broken],
	] as const) {
		await ann.open('/');
		await ann.open(link);
		await expect(heading).toHaveText(words);
	}
	await expect(ann.main.getByText('Ask the facilitator for the link again')).toBeVisible();
	await ann.page.getByLabel('Invitation link').fill(invitation);
	await ann.page.getByRole('button', { name: 'Join' }).click();
	await expect(heading).toHaveText('Looking for the assessment …');
});

test('an assessment that is not on this device can be joined or opened from a file there and then', async ({
	arrive,
}) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	const { id } = elsewhere;
	const ann = await arrive('Ann', 'phone');
	await ann.open(`/room/results/#${id}`);
	await expect(ann.main.getByRole('heading', { level: 1 })).toHaveText(
		'This assessment is not on this device.',
	);
	await expect(ann.main.getByText('Open the invitation link again')).toBeVisible();
	await expect(ann.main.getByLabel('Invitation link')).toBeVisible();
	await ann.chooseFile(elsewhere.file());
	await ann.merge();
	await ann.goTo('People');
	await expect(ann.main.getByText('Nobody has joined yet')).toBeVisible();

	const other = '0'.repeat(32);
	await ann.open(`/room/results/#${other}`);
	await ann.main.getByRole('link', { name: 'Home' }).click();
	await expect(ann.page.getByRole('link', { name: 'New assessment' })).toBeVisible();
});

test('a foreign, damaged or newer file, and one of another assessment, are refused in plain words and change nothing', async ({
	arrive,
}) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	await elsewhere.addPerson('Bob', [4, 2]);
	const file = elsewhere.file();
	const newer = file.slice().fill(2, 7, 8);
	const damaged = file.slice(0, -40);
	const foreign = new TextEncoder().encode('name;answer\nBob;4\n');
	const refusals = [
		[foreign, '“x” is not a Groundwork file.'],
		[damaged, '“x” is damaged and cannot be read.'],
		[newer, 'A newer version of Groundwork saved “x”.'],
	] as const;

	const ann = await arrive('Ann', 'tablet');
	const alert = ann.page.getByRole('alert');
	for (const [bytes, words] of refusals) {
		await ann.openFile(bytes, 'x');
		await expect(alert).toContainText(words);
		await expect(alert).toContainText('Nothing was changed.');
	}
	await ann.open();
	await expect(ann.main.getByText('Start an assessment')).toBeVisible();

	await ann.openFile(file);
	await ann.merge();
	const other = await Elsewhere.found('Warehouse robots');
	for (const [bytes, words] of [
		...refusals,
		[other.file(), '“x” belongs to another assessment: “Warehouse robots”.'] as const,
	]) {
		await ann.chooseFile(bytes, 'x');
		await expect(alert).toContainText(words);
		await expect(alert).toContainText('Nothing was changed');
	}
	expect(await ann.exportFile()).toEqual(Buffer.from(file));
});

test('a document that needs a newer reader can be read and exported, and nothing in it can be changed', async ({
	arrive,
}) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	const ann = await arrive('Ann', 'phone');
	await ann.open(elsewhere.invitation);
	await ann.page.getByRole('link', { name: 'Open a file of this assessment' }).click();
	await ann.chooseFile(elsewhere.file());
	await ann.merge();
	await ann.goTo('Answer');
	await ann.page.getByRole('link', { name: 'Join as a respondent' }).click();
	await ann.introduce('IT', 'IT');
	await ann.open(`/room/answer/#${elsewhere.id}/${scaleItems[0]?.id}`);
	await answerShown(ann, 2);
	await ann.saved();

	await elsewhere.setUp({ minReader: ['groundwork-1', 'from-the-future'] });
	await ann.goTo('Files');
	await ann.chooseFile(elsewhere.file());
	await ann.merge();
	await expect(ann.page.getByText('Read only: saved by a newer version')).toBeVisible();
	const before = await ann.exportFile();

	await ann.open(`/room/answer/#${elsewhere.id}/${scaleItems[0]?.id}`);
	await expect(
		ann.page.getByText('You can read it. Update Groundwork to change it.'),
	).toBeVisible();
	const points = ann.main.getByRole('group', { name: 'Your answer' }).getByRole('radio');
	await expect(points.nth(2)).toBeChecked();
	await expect(points.nth(3)).toBeDisabled();
	await ann.page.keyboard.press('1');
	await ann.next();
	await ann.open(`/room/join/#${elsewhere.id}`);
	await ann.page.getByLabel('Your name').fill('Somebody else');
	await ann.page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(ann.page.getByRole('alert')).toContainText(
		'A newer version of Groundwork saved this assessment.',
	);
	// It was said on the page, so it is no trouble that nobody saw.
	expect(ann.troubles.splice(0)).toEqual([expect.stringContaining('document-too-new')]);
	expect(await ann.exportFile()).toEqual(before);
});
