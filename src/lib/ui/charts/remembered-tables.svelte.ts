import { SvelteMap } from 'svelte/reactivity';

const open = new SvelteMap<string, boolean>();

/** Whether the table behind charts of one name was left open since the page was loaded. */
export function isTableOpen(name: string): boolean {
	return open.get(name) ?? false;
}

/** Keeps the choice for every chart of that name, on this page and after coming back to it. */
export function rememberTable(name: string, isOpen: boolean): void {
	open.set(name, isOpen);
}
