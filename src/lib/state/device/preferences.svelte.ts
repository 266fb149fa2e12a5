import { isFault } from '$lib/faults';
import type { Shelf } from '$lib/storage';

/** Light, dark, or as the device says. */
export type Theme = 'auto' | 'light' | 'dark';

/** How this person wants the app on this device; kept with the assessments, read once. */
export class Preferences {
	#theme: Theme = $state('auto');
	#hasShortcuts = $state(true);
	#shelf: Shelf | null = null;

	get theme(): Theme {
		return this.#theme;
	}

	/** Whether the number keys choose answers. */
	get hasShortcuts(): boolean {
		return this.#hasShortcuts;
	}

	/** Reads them from the device; where nothing is kept the usual ones stay, and the pages that need a store say so. */
	async load(): Promise<void> {
		const { openDevice } = await import('./device.svelte');
		const shelf = await openDevice().then(
			(device) => device.shelf,
			(thrown: unknown) => {
				if (!isFault(thrown)) throw thrown;
				return null;
			},
		);
		if (!shelf) return;
		this.#shelf = shelf;
		const theme = await shelf.setting('theme');
		if (theme === 'light' || theme === 'dark') this.#show(theme);
		this.#hasShortcuts = (await shelf.setting('shortcuts')) !== false;
	}

	async chooseTheme(theme: Theme): Promise<void> {
		this.#show(theme);
		await this.#shelf?.putSetting('theme', theme);
	}

	async setShortcuts(areOn: boolean): Promise<void> {
		this.#hasShortcuts = areOn;
		await this.#shelf?.putSetting('shortcuts', areOn);
	}

	#show(theme: Theme): void {
		this.#theme = theme;
		if (theme === 'auto') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
	}
}

/** The preferences of this tab. */
export const preferences = new Preferences();
