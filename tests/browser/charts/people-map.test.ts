import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/ui/app.css';
import { PeopleMap, type PersonPoint } from '$lib/ui/charts';

const points: readonly PersonPoint[] = [
	{ id: 'ann', number: 1, x: -0.4, y: 0.1, camp: 0 },
	{ id: 'bob', number: 2, x: 0.4, y: 0, camp: 1 },
	{ id: 'cal', number: 3, x: 0, y: -0.2, camp: null },
];

function form(root: Element, id: string): string {
	return root.querySelector(`[data-point="${id}"] .mark`)?.getAttribute('d') ?? '';
}

test('camps are told apart by form, not by hue alone, and who is in none is plain', () => {
	const { container } = render(PeopleMap, { points });
	expect(form(container, 'ann')).not.toBe(form(container, 'bob'));
	expect(container.querySelector('[data-point="cal"]')?.getAttribute('data-camp')).toBe('none');
});

test('where nobody may be named no point has a number', () => {
	expect(render(PeopleMap, { points }).container.querySelectorAll('text')).toHaveLength(0);
	const named = render(PeopleMap, { points, isNumbered: true });
	expect(
		[...named.container.querySelectorAll('text')].map((text) => text.textContent?.trim()),
	).toEqual(['1', '2', '3']);
});

test('the chosen person has a ring and lines to who is nearest', () => {
	const { container } = render(PeopleMap, { points, chosen: 'ann', near: ['cal'] });
	expect(container.querySelectorAll('.ring')).toHaveLength(1);
	expect(container.querySelectorAll('line')).toHaveLength(1);
});

test('everybody stays inside the frame, also when all stand on one spot', () => {
	const together = points.map((point) => ({ ...point, x: 0, y: 0 }));
	for (const shown of [points, together]) {
		const { container, unmount } = render(PeopleMap, { points: shown });
		const frame = container.querySelector('.plane')?.getBoundingClientRect();
		for (const mark of container.querySelectorAll('.mark')) {
			const { left, right, top, bottom } = mark.getBoundingClientRect();
			expect(frame && left >= frame.left && right <= frame.right).toBe(true);
			expect(frame && top >= frame.top && bottom <= frame.bottom).toBe(true);
		}
		void unmount();
	}
});
