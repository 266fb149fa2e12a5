import type { Answer, AnswerValue, Item, ItemId } from '$lib/questionnaires';
import { beforeEach } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import AnswerSheet from './AnswerSheet.svelte';

/** Every answer that the sheet of this test handed on, oldest first. */
export const log: { readonly answer: Answer; readonly item: ItemId }[] = [];

beforeEach(() => {
	log.length = 0;
});

/** Opens a sheet with one question; its answers go into the log. */
export function show(item: Item, more: Record<string, unknown> = {}) {
	const onanswer = (answer: Answer, id: ItemId): void => void log.push({ answer, item: id });
	return render(AnswerSheet, { item, onanswer, ...more });
}

export const last = (): Answer | undefined => log.at(-1)?.answer;

/** The value of the newest answer; missing where that is not a value. */
export function value(): AnswerValue | undefined {
	const response = last()?.response;
	return response?.state === 'value' ? response.value : undefined;
}

export const button = (name: string) => page.getByRole('button', { name });
export const radio = (name: string) => page.getByRole('radio', { name, exact: true });
