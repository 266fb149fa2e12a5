import { expect, type Locator } from '@playwright/test';
import { answerShown } from './answering';
import type { Person } from './person';

/** One item of each kind of answer, by its id in the pack. */
export const itemOfKind = {
	scale: 'help-or-watch',
	'yes-partly-no': 'users-tried',
	single: 'main-user',
	multiple: 'side-tools',
	ranking: 'goal-order',
	allocation: 'goal-points',
	number: 'daily-use',
	date: 'benefit-date',
	entity: 'sponsor',
	text: 'success-sentence',
} as const;

/** Looks at what is on the screen now; the name says where one is. */
export type Look = (screen: string) => Promise<void>;

/** Leads through every screen that needs no assessment. */
export async function tourOutside(person: Person, look: Look): Promise<void> {
	const { page, main } = person;
	await person.open();
	await look('home, empty');
	await page.getByRole('button', { name: 'Join with a link' }).click();
	await lookAtDialog(person, 'Join with a link', 'dialog: join with a link', look);
	await person.open('/nothing/');
	await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
	await look('unknown address');
	expect(person.troubles.splice(0).join()).toContain('404 (Not Found)');
	await person.open('/join/#broken');
	await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
	await look('broken link');
	await person.open('/new/');
	await expect(page.getByLabel('Title')).toBeVisible();
	await look('new assessment');
	await page.getByRole('button', { name: 'Create assessment' }).click();
	await expect(page.getByText('There is a problem')).toBeVisible();
	await look('new assessment, with errors');
}

/** Leads through a room of one's own until just before the answers are opened. */
export async function tourRoom(person: Person, look: Look): Promise<void> {
	const { page, main } = person;
	await person.create('Freight platform');
	await look('invite');
	await page.getByRole('button', { name: 'Show full screen' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await look('projector');
	await page.getByRole('button', { name: 'Close' }).click();
	await person.goTo('Results');
	await expect(main.getByText('The answers are still hidden')).toBeVisible();
	await look('hidden results');
	await person.goTo('People');
	await expect(main.getByText('Nobody has joined yet')).toBeVisible();
	await look('people, nobody yet');
	await joinOwnRoom(person, look);
	await tourAnswers(person, look);
	await person.goTo('People');
	await page.getByRole('button', { name: 'Open the answers', exact: true }).click();
	await lookAtDialog(person, 'Open the answers to everybody?', 'dialog: open the answers', look);
	await page.getByRole('button', { name: 'Open saving and sharing' }).click();
	await lookAtDialog(person, 'Saving and sharing', 'health panel', look);
	await person.goTo('Set-up');
	await expect(main.getByRole('heading', { level: 1 })).toHaveText('Set-up');
	await main.getByText('Sponsorship and decisions').click();
	await look('set up');
	await page.getByRole('button', { name: 'Add a question' }).click();
	await lookAtDialog(person, 'Add a question', 'dialog: own question', look);
}

async function joinOwnRoom(person: Person, look: Look): Promise<void> {
	const { page, main } = person;
	await person.goTo('Answer');
	await expect(main.getByText('You lead this assessment.')).toBeVisible();
	await look('answer, not joined');
	await main.getByRole('link', { name: 'Join as a respondent' }).click();
	await page.getByRole('button', { name: 'Start answering' }).click();
	await expect(main.getByText('There is a problem')).toBeVisible();
	await look('join, with errors');
	await person.fillProfile('Executives', 'Management');
	await look('join');
	await page.getByRole('button', { name: 'Start answering' }).click();
	await expect(person.question).toBeVisible();
}

async function tourAnswers(person: Person, look: Look): Promise<void> {
	const { page } = person;
	await look('answer, nothing chosen');
	for (const [kind, item] of Object.entries(itemOfKind)) {
		await person.openItem(item);
		await answerShown(person, 1);
		if (kind === 'scale') await page.getByText('Say how you know, or comment').click();
		await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible();
		await look(`answer, ${kind}`);
	}
	await person.open(page.url().replace('/answer/', '/review/'));
	await expect(page.getByText('32 questions not answered')).toBeVisible();
	await look('review');
}

/** Leads through the sample, its removal, and the return of its file. */
export async function tourSample(person: Person, look: Look): Promise<void> {
	const { page, main } = person;
	await person.openSample();
	await look('results');
	await page
		.getByRole('link', { name: /like help or like being watched/ })
		.first()
		.click();
	await page.waitForURL('**/room/item/**');
	for (const [kind, item] of Object.entries(itemOfKind)) {
		await person.openItem(item);
		await expect(main.getByText('The numbers', { exact: true }).first()).toBeVisible();
		await look(`result, ${kind}`);
	}
	await person.openItem(itemOfKind.scale);
	await expect(main.getByTestId('between')).toBeVisible();
	await main.getByText('Figures for the groups').click();
	await main.getByText('For experts: published indices').click();
	await expect(main.getByRole('button', { name: 'Save as CSV' })).toBeVisible();
	await look('result, scale, with all figures');
	await person.goTo('Results');
	await main.getByRole('link', { name: 'See who thinks alike' }).click();
	await expect(main.getByTestId('camps')).toBeVisible();
	await main.getByText('Show as table').click();
	await look('who thinks alike');
	await person.goTo('People');
	await expect(main.getByText('14 people have joined')).toBeVisible();
	await look('people');
	const file = await person.exportFile();
	await look('files');
	await person.open();
	await expect(page.getByRole('heading', { name: 'On this device' })).toBeVisible();
	await look('home, with assessments');
	await page
		.getByRole('button', { name: /^Rename / })
		.first()
		.click();
	await lookAtDialog(person, 'Rename on this device', 'dialog: rename', look);
	await page
		.getByRole('button', { name: /^Delete / })
		.first()
		.click();
	const confirm = page.getByRole('button', { name: 'Delete from this device' });
	await expect(confirm).toBeVisible();
	await look('dialog: delete');
	await confirm.click();
	await expect(confirm).toHaveCount(0);
	await page.getByRole('button', { name: 'Open a file' }).click();
	await look('dialog: open a file');
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'room.groundwork', mimeType: '', buffer: Buffer.from(file) });
	await expect(main.getByText('14 new people')).toBeVisible();
	await look('files, before a merge');
}

/** Leads through what the sample knows of processes: lists, one process, findings, handoffs, map and views. */
export async function tourProcesses(person: Person, look: Look): Promise<void> {
	const { page, main } = person;
	await person.openSample();
	await person.goTo('Processes');
	const parts = page.getByRole('navigation', { name: 'Parts of the process inventory' });
	await expect(parts.getByRole('link')).toHaveCount(8);
	const names = await parts.getByRole('link').allTextContents();
	for (const name of names.map((each) => each.trim())) {
		await parts.getByRole('link', { name, exact: true }).click();
		await expect(main.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
		await expect(main.getByText('Comparing descriptions…')).toHaveCount(0);
		if (name === 'Map') await expect(main.getByTestId('map')).toBeVisible();
		await look(`processes: ${name}`);
	}
	await parts.getByRole('link', { name: 'Processes', exact: true }).click();
	await main.getByRole('radio', { name: 'Systems' }).check();
	await look('processes, the list of systems');
	await main.getByRole('radio', { name: 'Processes' }).check();
	await main
		.getByRole('link', { name: /invoice/i })
		.first()
		.click();
	await expect(main.getByRole('heading', { name: 'Descriptions side by side' })).toBeVisible();
	await look('one process');
}

async function lookAtDialog(
	{ page }: Person,
	name: string,
	screen: string,
	look: Look,
): Promise<void> {
	const dialog: Locator = page.getByRole('dialog', { name });
	await expect(dialog).toBeVisible();
	await look(screen);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
}
