import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '$lib/ui/app.css';
import {
	Dial,
	GroupHistogram,
	HeatMap,
	Histogram,
	MultiOptionBars,
	RankingChart,
} from '$lib/ui/charts';
import LinkedHeatMap from './LinkedHeatMap.svelte';
import TwoTables from './TwoTables.svelte';
import WideTable from './WideTable.svelte';
import {
	aside,
	byGroup,
	fewAnswers,
	groups,
	heatRows,
	ranked,
	scale,
	ticked,
} from './gallery-data';

afterEach(async () => {
	await page.viewport(820, 900);
});

function raise(): never {
	throw new Error('nothing there');
}

function texts(root: Element, selector: string): readonly string[] {
	return [...root.querySelectorAll(selector)].map((found) =>
		(found.textContent ?? '').replace(/\s+/g, ' ').trim(),
	);
}

function widths(root: Element): readonly string[] {
	return [...root.querySelectorAll('li svg rect:last-child')].map(
		(bar) => bar.getAttribute('width') ?? '',
	);
}

test('a histogram says every count, share and way of not answering', () => {
	const { container } = render(Histogram, { options: scale, aside, own: 'p4' });
	expect(texts(container, '[data-row] .value')).toEqual([
		...['5 31%', '2 13%', '1 6%', '4 25%', '4 25%'],
		...['3', '1', '0', '2'],
	]);
	expect(texts(container, '[data-row="p4"] .label')).toEqual([
		'I know what it means for my department your answer',
	]);
	expect(widths(container)[0]).toBe('62.5%');
});

test('bars keep their length when one more answer comes', async () => {
	const { container, rerender } = render(Histogram, { options: scale, aside });
	const before = widths(container);
	const more = scale.map((one) => (one.id === 'p2' ? { ...one, count: one.count + 1 } : one));
	await rerender({ options: more, aside });
	const after = widths(container);
	expect(after.filter((width, row) => width !== before[row])).toEqual(['37.5%']);
});

test('few answers are dots, as many as there are answers, and no percent', () => {
	const { container } = render(Histogram, { options: fewAnswers, aside });
	const dots = [...container.querySelectorAll('li')].map(
		(row) => row.querySelectorAll('circle').length,
	);
	expect(dots).toEqual([0, 2, 0, 1, 2, 3, 1, 0, 2]);
	expect(container.textContent).not.toContain('%');
});

test('ticked options are shares of people', () => {
	const { container } = render(MultiOptionBars, { options: ticked, none: 1, answered: 14, aside });
	expect(texts(container, 'ul:first-of-type .value')).toEqual(['9 64%', '12 86%', '4 29%', '1 7%']);
});

test('groups stand side by side, and a withheld group shows no number', () => {
	const { container } = render(GroupHistogram, { options: scale, groups: byGroup });
	expect(texts(container, '[data-row="p1"] .count')).toEqual([
		'Executives 0',
		'Information technology 0',
		'Finance –',
		'Sales and customer service 1',
		'Front line 5',
	]);
});

test('where several answers may be ticked, a group has as many answers as people', () => {
	const three = { group: groups[0] ?? raise(), answered: 3, counts: [3, 2, 0], aside };
	const { container } = render(GroupHistogram, { options: ticked, groups: [three] });
	expect(texts(container, '.head .answers')).toEqual(['3 answers']);
	expect(container.querySelectorAll('[data-row="training"] circle')).toHaveLength(3);
	const ten = { ...three, answered: 10, counts: [10, 5, 0] };
	const many = render(GroupHistogram, { options: ticked, groups: [ten] });
	expect(widths(many.container).slice(0, 2)).toEqual(['100%', '50%']);
});

test('a dial says its number, what was answered and the bounds', () => {
	const { container } = render(Dial, {
		kind: 'readiness',
		value: 0.624,
		bounds: { low: 0.36, high: 0.74 },
		coverage: 0.71,
		dontKnow: 0.12,
	});
	expect(texts(container, '.figure')).toEqual(['62 of 100']);
	expect(texts(container, '.facts li')).toEqual([
		'71% answered',
		'12% don’t know',
		'Could be anywhere from 36 to 74 until the rest answer',
	]);
});

test('a dial without a number says so and draws none', () => {
	const { container } = render(Dial, { kind: 'alignment', value: null, coverage: 0 });
	expect(texts(container, '.figure')).toEqual(['Too few answers']);
	expect(container.querySelector('.level, .needle')).toBeNull();
});

test('a ranking shows the mean rank, and a letter per group that ranked', () => {
	const { container } = render(RankingChart, { options: ranked });
	expect(texts(container, 'li .value b')).toEqual(['2.1', '2.4', '2.9', '3.7', '3.9']);
	expect(texts(container, '[data-row="More revenue"] svg svg text').toSorted()).toEqual([
		...['A', 'B', 'D', 'E'],
	]);
});

test('a heat map has a number or a reason in every cell', () => {
	const { container } = render(HeatMap, { caption: 'By group', groups, rows: heatRows });
	const cells = texts(container, 'tbody td');
	expect(cells).toHaveLength(heatRows.length * groups.length);
	expect(cells.every((cell) => cell !== '')).toBe(true);
	expect(texts(container, '[data-row="item-4"] td')).toEqual([
		'+2.4',
		'+0.6',
		'+0.5',
		'−0.7',
		'−2.6',
	]);
	expect(container.querySelector('[data-row="item-4"] td.step-7')?.textContent).toBe('+2.4');
});

test('arrow keys go from one item of the map to the next', async () => {
	const { container } = render(LinkedHeatMap);
	const links = [...container.querySelectorAll<HTMLAnchorElement>('tbody a')];
	links[0]?.focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	expect(document.activeElement).toBe(links[2]);
	await userEvent.keyboard('{ArrowUp}');
	expect(document.activeElement).toBe(links[1]);
	await userEvent.keyboard('{End}{ArrowDown}');
	expect(document.activeElement).toBe(links.at(-1));
	await userEvent.keyboard('{Home}');
	expect(document.activeElement).toBe(links[0]);
});

test('on a phone each question of the map stands above its cells, the groups stay in sight, and nothing is cut off', async () => {
	await page.viewport(390, 700);
	const { container } = render(LinkedHeatMap);
	const row = container.querySelector('[data-row="item-4"]') ?? raise();
	const question = row.previousElementSibling?.querySelector('th') ?? raise();
	expect(question.textContent).toContain(heatRows[4]?.label);
	const [cell] = row.querySelectorAll('td');
	const headers = cell?.headers.split(' ').map((id) => document.getElementById(id)?.textContent);
	expect(headers?.join(' ')).toContain(heatRows[4]?.label);
	expect(headers?.join(' ')).toContain(groups[0]?.name);
	expect(question.textContent.replace(/\s+/g, ' ')).toContain('All ');

	const scroller = container.querySelector('[role="region"]') ?? raise();
	expect(scroller.scrollWidth).toBe(scroller.clientWidth);
	const letter = container.querySelector('thead th') ?? raise();
	const before = letter.getBoundingClientRect().top;
	scroller.scrollTop = 100;
	expect(scroller.scrollTop).toBe(100);
	expect(letter.getBoundingClientRect().top).toBe(before);
	expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

test('a wide table scrolls in itself and leaves the chart as wide as the page', async () => {
	await page.viewport(390, 844);
	const { container } = render(WideTable);
	await page.getByText('Show as table').click();
	const scroller = container.querySelector('.scroll-x');
	if (scroller === null) throw new Error('no table');
	expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
	expect(container.querySelector('.chart')?.clientWidth).toBe(scroller.clientWidth);
	expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

test('the table says what the chart says', async () => {
	const { container } = render(TwoTables, { prefix: 'Compared' });
	await page.getByText('Show as table').first().click();
	const figure = container.querySelector('figure');
	if (figure === null) throw new Error('no figure');
	const numbers = texts(figure, '[data-row] .value').map((text) => text.split(' '));
	const rows = [...figure.querySelectorAll('tbody tr')].map((row) => texts(row, 'td'));
	expect(rows.map(([count]) => count)).toEqual(numbers.map(([count]) => count));
	expect(rows.slice(0, scale.length).map(([, share]) => share)).toEqual(
		numbers.slice(0, scale.length).map(([, share]) => share),
	);
});

test('an opened table is open again when the page comes back, and only its own', async () => {
	const openTables = (root: Element) => root.querySelectorAll('details[open]').length;
	const first = render(TwoTables, { prefix: 'Remembered' });
	const details = first.container.querySelector('details');
	if (details === null) throw new Error('no table');
	const toggled = new Promise((resolve) =>
		details.addEventListener('toggle', resolve, { once: true }),
	);
	await page.getByText('Show as table').first().click();
	await toggled;
	first.unmount();
	const second = render(TwoTables, { prefix: 'Remembered' });
	expect(openTables(second.container)).toBe(1);
	await page.getByText('Show as table').first().click();
	expect(openTables(second.container)).toBe(0);
});
