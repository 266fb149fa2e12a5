import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '$lib/ui/app.css';
import Gallery from './Gallery.svelte';

const parts = ['overview', 'bars', 'groups', 'axes'] as const;
const looks = (['light', 'dark'] as const).flatMap((theme) =>
	[390, 820].flatMap((width) => parts.map((part) => ({ theme, width, part }))),
);

afterEach(() => {
	delete document.documentElement.dataset['theme'];
});

// A part at a time: axe compares every element with every other. It takes a while on a busy machine.
test.each(looks)(
	'axe finds nothing in $part, $theme at $width',
	{ timeout: 60_000 },
	async ({ theme, width, part }) => {
		document.documentElement.dataset['theme'] = theme;
		document.documentElement.lang = 'en';
		document.title = 'Charts';
		await page.viewport(width, 900);
		render(Gallery, { parts: [part] });
		const { violations } = await axe.run(document.documentElement, { resultTypes: ['violations'] });
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	},
);

test.each([300, 390, 820, 1440])('nothing widens the page at %i', async (width) => {
	await page.viewport(width, 900);
	render(Gallery);
	expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});
