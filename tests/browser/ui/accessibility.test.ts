import '$lib/ui/app.css';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import Gallery from './Gallery.svelte';

afterEach(() => delete document.documentElement.dataset['theme']);

const sizes = [320, 820, 1440];

test.each(sizes.flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]))(
	'axe finds nothing in the whole gallery at %i pixels, %s',
	async (width, theme) => {
		document.documentElement.dataset['theme'] = theme;
		await page.viewport(width, 900);
		await render(Gallery);
		const { violations, passes } = await axe.run(document.body, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		});
		expect(passes.map(({ id }) => id)).toContain('color-contrast');
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	},
);

test.each(sizes)(
	'nothing sticks out of the page at %i pixels with text twice as large',
	async (width) => {
		await page.viewport(width, 900);
		document.documentElement.style.fontSize = width > 640 ? '200%' : '100%';
		await render(Gallery);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		document.documentElement.style.fontSize = '';
	},
);

test('everything that is touched is at least 44 pixels high, or in a line of text', async () => {
	await page.viewport(390, 900);
	await render(Gallery);
	const small = [...document.querySelectorAll('button, label:has(input), summary, select, .entry')]
		.filter((element) => !element.classList.contains('visually-hidden'))
		.filter((element) => element.getBoundingClientRect().height < 44);
	expect(
		small.map((element) => `${element.tagName} ${element.className} ${element.textContent.trim()}`),
	).toEqual([]);
});
