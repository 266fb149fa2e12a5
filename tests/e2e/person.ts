import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** One person at a device of their own, doing what people do: by the words on the screen. */
export class Person {
	/** Errors and violations that nobody saw; a test expects none. */
	readonly troubles: string[] = [];

	constructor(
		readonly name: string,
		readonly page: Page,
		private readonly site: string,
	) {
		page.on('pageerror', (error) => this.troubles.push(String(error.stack ?? error)));
		page.on('console', (message) => {
			if (message.type() === 'error') this.troubles.push(message.text());
		});
	}

	/** The main part of the page. */
	get main(): Locator {
		return this.page.getByRole('main');
	}

	async open(path = '/'): Promise<void> {
		await this.page.goto(path.startsWith('http') ? path : `${this.site}${path}`);
	}

	/** Goes to a place of the room by its navigation. */
	async goTo(
		place: 'People' | 'Answer' | 'Processes' | 'Results' | 'Files' | 'Set-up',
	): Promise<void> {
		await this.page
			.getByRole('navigation', { name: 'Pages of this assessment' })
			.getByRole('link', { name: place })
			.click();
	}

	/** Creates an assessment as facilitator and gives the invitation link. */
	async create(title: string, options: { readonly isShort?: boolean } = {}): Promise<string> {
		await this.open();
		await this.page.getByRole('link', { name: 'New assessment' }).click();
		await this.page.getByLabel('Title').fill(title);
		if (options.isShort) await this.page.getByRole('radio', { name: /Short form/ }).check();
		await this.page.getByRole('button', { name: 'Create assessment' }).click();
		return this.page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
	}

	/** Follows the link and joins. */
	async join(link: string, group: string, department: string): Promise<void> {
		await this.open(link);
		await this.introduce(group, department);
	}

	/** Says who one is and goes on to the questions. */
	async introduce(group: string, department: string): Promise<void> {
		await this.fillProfile(group, department);
		await this.page.getByRole('button', { name: 'Start answering' }).click();
		await expect(this.question.first()).toBeVisible();
	}

	/** Says who one is. */
	async fillProfile(group: string, department: string): Promise<void> {
		await this.page.getByLabel('Your name').fill(this.name);
		await this.page.getByLabel('Your group').selectOption({ label: group });
		await this.page.getByLabel('Your department').selectOption({ label: department });
	}

	/** Opens the filled sample from the home page. */
	async openSample(): Promise<void> {
		await this.open();
		await this.page.getByRole('button', { name: 'Open the sample' }).click();
		await expect(this.main.getByText('14 people answered')).toBeVisible({ timeout: 60_000 });
	}

	/** Goes to another item of the place one is at, by its address. */
	async openItem(item: string): Promise<void> {
		const [address = '', assessment = ''] = this.page.url().split(/[#/](?=[0-9a-f]{32})/);
		await this.page.goto(`${address}#${assessment.slice(0, 32)}/${item}`);
	}

	/** The question on a small screen. */
	get question(): Locator {
		return this.main.getByRole('heading', { level: 2 });
	}

	async next(): Promise<void> {
		const before = await this.question.textContent();
		await this.page.getByRole('button', { name: /^(Skip|Next|Review your answers)$/ }).click();
		await expect(this.question.filter({ hasText: before ?? '' })).toHaveCount(0);
	}

	/** Opens the panel behind the status line, does something there, closes it. */
	async inHealthPanel(act: (panel: Locator) => Promise<void>): Promise<void> {
		await this.page.getByRole('button', { name: 'Open saving and sharing' }).click();
		const panel = this.page.getByRole('dialog', { name: 'Saving and sharing' });
		await act(panel);
		await panel.getByRole('button', { name: 'Close' }).last().click();
	}

	async share(isOn: boolean): Promise<void> {
		await this.inHealthPanel((panel) =>
			panel.getByRole('checkbox', { name: 'Share with the other devices' }).setChecked(isOn),
		);
	}

	/** Waits until everything is said to be on the device. */
	async saved(): Promise<void> {
		await expect(this.page.getByText(/^Saved on this device \d\d:\d\d$/)).toBeVisible();
	}

	/** Saves a backup on the page of files and gives its bytes. */
	async exportFile(): Promise<Uint8Array> {
		await this.goTo('Files');
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.page.getByRole('button', { name: 'Save file' }).click(),
		]);
		return readFile(await download.path());
	}

	/** Chooses a file on the page of files. */
	async chooseFile(bytes: Uint8Array, name = 'from-another-device.groundwork'): Promise<void> {
		await this.page.getByLabel('Choose a file').setInputFiles({
			name,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(bytes),
		});
	}

	/** Chooses a file on the home page. */
	async openFile(bytes: Uint8Array, name?: string): Promise<void> {
		await this.open();
		await this.page.getByRole('button', { name: 'Open a file' }).click();
		await this.chooseFile(bytes, name);
	}

	/** Merges the file whose preview is shown. */
	async merge(): Promise<void> {
		await this.page.getByRole('button', { name: 'Merge file' }).click();
		await expect(this.page.getByRole('button', { name: 'Merge file' })).toHaveCount(0);
	}
}
