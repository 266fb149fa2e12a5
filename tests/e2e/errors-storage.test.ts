import type { Page } from '@playwright/test';
import { answerShown } from './answering';
import { devices, expect, test } from './app';
import { Person } from './person';

test('on a full device it says what is not saved, the export holds it, and with room again everything is saved', async ({
	browser,
	launchOptions,
	site,
}) => {
	const url = site.url.replace('localhost', '127.0.0.1').replace(/\/$/, '');
	// A profile on the disk: only there the browser counts what a site uses.
	const context = await browser
		.browserType()
		.launchPersistentContext('', { ...launchOptions, ...devices.phone, acceptDownloads: true });
	const ann = new Person('Ann', await context.newPage(), url);
	const session = await context.newCDPSession(ann.page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize: 12 * 2 ** 20 });
	await leadAndJoin(ann);
	const question = ann.page.url();

	await fillDevice(ann.page);
	await answerShown(ann, 2);
	await expect(ann.page.getByText('Not saved: This device is full.')).toBeVisible();
	const exported = await ann.exportFile();
	await ann.inHealthPanel(async (panel) => {
		await expect(panel.getByRole('alert')).toContainText('Keep this page open.');
		await session.send('Storage.overrideQuotaForOrigin', { origin: url });
		await panel.getByRole('button', { name: 'Try saving again' }).click();
		await expect(panel.getByText(/^Saved on this device/)).toBeVisible();
	});

	await ann.open(question);
	await ann.page.reload();
	await expect(ann.main.getByRole('radio').nth(2)).toBeChecked();
	expect(await ann.exportFile()).toEqual(exported);
	expect(ann.troubles.filter((trouble) => !trouble.includes('QuotaExceeded'))).toEqual([]);
	await context.close();
});

test('where the browser refuses to keep anything every page says so and what to do', async ({
	arrive,
}) => {
	const ann = await arrive('Ann', 'phone');
	await ann.page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});
	const words = 'This browser does not let Groundwork save anything.';
	const next = 'Open the link in a normal window, or allow storage for this site.';

	await ann.open();
	await expect(ann.page.getByRole('alert')).toContainText(words);
	await expect(ann.page.getByRole('alert')).toContainText(next);
	await ann.open('/room/answer/#0123456789abcdef0123456789abcdef');
	await expect(ann.main.getByRole('heading', { level: 1 })).toHaveText(words);
	await expect(ann.main.getByText(next)).toBeVisible();
	await ann.open('/new/');
	await ann.page.getByLabel('Title').fill('Nowhere to be kept');
	await ann.page.getByRole('button', { name: 'Create assessment' }).click();
	await expect(ann.page.getByRole('alert')).toContainText(words);
	await expect(ann.page.getByLabel('Title')).toHaveValue('Nowhere to be kept');
	// It was said on the page, so it is no trouble that nobody saw.
	expect(ann.troubles.splice(0)).toEqual([expect.stringContaining('storage-refused')]);
});

test('an assessment deleted in another tab is still whole in the one where it is open, and is kept again when that is asked for', async ({
	arrive,
}) => {
	const ann = await arrive('Ann', 'phone');
	await leadAndJoin(ann);
	const question = ann.page.url();
	await answerShown(ann, 1);
	await ann.saved();

	const other: Page = await ann.page.context().newPage();
	await other.goto(new URL('/', question).href);
	await other.getByRole('button', { name: 'Delete A full device' }).click();
	await other.getByRole('button', { name: 'Delete from this device' }).click();
	await expect(other.getByRole('link', { name: 'A full device' })).toHaveCount(0);

	await expect(
		ann.page.getByText(/^Not saved: The storage on this device was closed/),
	).toBeVisible();
	await answerShown(ann, 3);
	const exported = await ann.exportFile();
	await expect(other.getByRole('link', { name: 'A full device' })).toHaveCount(0);
	await ann.inHealthPanel(async (panel) => {
		await panel.getByRole('button', { name: 'Try saving again' }).click();
		await expect(panel.getByText(/^Saved on this device/)).toBeVisible();
	});
	await expect(other.getByRole('link', { name: 'A full device' })).toBeVisible();

	await ann.open(question);
	await ann.page.reload();
	await expect(ann.main.getByRole('radio').nth(3)).toBeChecked();
	expect(await ann.exportFile()).toEqual(exported);
});

/** Something else takes all the room that the browser grants, to the last hundred bytes. */
async function fillDevice(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('something-else');
			opening.onupgradeneeded = () =>
				opening.result.createObjectStore('bytes', { autoIncrement: true });
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('not opened', { cause: opening.error }));
		});
		const fits = (bytes: Uint8Array) =>
			new Promise<boolean>((resolve) => {
				const transaction = database.transaction('bytes', 'readwrite');
				transaction.objectStore('bytes').add(bytes);
				transaction.oncomplete = () => resolve(true);
				transaction.onabort = () => resolve(false);
			});
		let size = 2 ** 22;
		while (size > 64) {
			const bytes = new Uint8Array(size);
			// Random, because what lies on the disk is compressed.
			for (let at = 0; at < size; at += 2 ** 16) {
				crypto.getRandomValues(bytes.subarray(at, at + 2 ** 16));
			}
			if (!(await fits(bytes))) size /= 2;
		}
		database.close();
	});
}

/** Creates an assessment, joins it and shows its first question, which has a choice of one. */
async function leadAndJoin(person: Person): Promise<void> {
	await person.create('A full device');
	await person.goTo('Answer');
	await person.page.getByRole('link', { name: 'Join as a respondent' }).click();
	await person.introduce('IT', 'IT');
	await person.saved();
}
