import { expect, test } from './app';
import { Hands } from './keyboard-hands';
import type { Person } from './person';

test('the whole journey by the keyboard alone: create, invite, join, answer, open, read', async ({
	arrive,
}) => {
	test.setTimeout(240_000);
	const fay = await arrive('Fay');
	const ann = await arrive('Ann', 'tablet');
	const link = await create(fay);
	await join(ann, link);
	await answer(ann);
	await openAnswers(fay);
	await readResults(fay);
});

async function create(fay: Person): Promise<string> {
	const { page } = fay;
	const hands = new Hands(fay);
	await fay.open();
	await hands.enter(page.getByRole('link', { name: 'New assessment' }));
	await expect(page.getByRole('heading', { level: 1, name: 'New assessment' })).toBeVisible();
	await hands.isInContent();
	await hands.tabTo(page.getByLabel('Title'));
	await hands.type('Freight platform');
	await hands.enter(page.getByRole('button', { name: 'Create assessment' }));
	const link = page.getByRole('textbox', { name: 'Invitation link' });
	await expect(link).toBeVisible();
	await hands.isInContent();
	await hands.tabTo(link);
	const selected = await page.evaluate(() => {
		const field = document.activeElement;
		return field instanceof HTMLInputElement
			? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
			: '';
	});
	expect(selected).toBe(await link.inputValue());
	await hands.enter(page.getByRole('button', { name: 'Show full screen' }));
	await expect(page.getByRole('dialog')).toBeVisible();
	await hands.isInContent();
	await hands.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	return selected;
}

async function join(ann: Person, link: string): Promise<void> {
	const { page } = ann;
	const hands = new Hands(ann);
	await ann.open(link);
	await hands.tabTo(page.getByLabel('Your name'));
	await hands.type('Ann');
	await hands.choose(page.getByLabel('Your group'), 'Exec');
	await hands.choose(page.getByLabel('Your department'), 'Man');
	await hands.enter(page.getByRole('button', { name: 'Start answering' }));
	await expect(ann.question).toBeVisible();
	await hands.isInContent();
}

/** Answers the first section, which asks in six different ways, then goes to the end. */
async function answer(ann: Person): Promise<void> {
	const { main } = ann;
	const hands = new Hands(ann);
	const radios = main.getByRole('group', { name: 'Your answer' }).getByRole('radio');
	await hands.press('2');
	await expect(radios.nth(1)).toBeChecked();
	await hands.press('4');
	await expect(radios.nth(3)).toBeChecked();
	await hands.press('Control+z');
	await expect(radios.nth(1)).toBeChecked();
	await hands.press('Control+Shift+z');
	await expect(radios.nth(3)).toBeChecked();
	await next(ann, hands);
	await rank(ann, hands);
	await next(ann, hands);
	await shareOut(ann, hands);
	await next(ann, hands);
	await hands.tabTo(main.getByRole('textbox', { name: 'Your answer' }));
	await hands.type('Orders arrive on time');
	await next(ann, hands);
	await hands.tabTo(main.locator('input[type=date]'));
	await hands.type('06152028');
	await expect(main.locator('input[type=date]')).toHaveValue('2028-06-15');
	await next(ann, hands);
	await hands.tabTo(main.getByRole('checkbox').first());
	await hands.press('Space');
	await expect(main.getByRole('checkbox').first()).toBeChecked();
	await expect(main.getByText('6 of 42 answered')).toBeVisible();
	await hands.enter(main.locator('summary', { hasText: /Section 1 of 8/ }));
	await hands.enter(main.getByRole('button', { name: /^Capacity and data/ }));
	await expect(main.getByRole('heading', { level: 1 })).toHaveText('Capacity and data');
	await review(ann, hands);
}

async function rank({ main }: Person, hands: Hands): Promise<void> {
	const places = main.getByRole('button', { name: /^Rank as number/ });
	await hands.enter(places.nth(1));
	await expect(places).toHaveCount(4);
	await hands.isInContent();
	await hands.press('Enter');
	await expect(places).toHaveCount(3);
	await hands.isInContent();
	const rows = main.locator('[data-row]');
	const second = await rows.nth(1).getAttribute('data-row');
	await hands.tabTo(main.getByRole('button', { name: /^Move .* up$/ }).last(), 'Shift+Tab');
	await hands.press('Enter');
	await expect(rows.first()).toHaveAttribute('data-row', second ?? '');
	await hands.isInContent();
	await hands.press('ArrowDown');
	await expect(rows.nth(1)).toHaveAttribute('data-row', second ?? '');
	await hands.isInContent();
}

async function shareOut({ main }: Person, hands: Hands): Promise<void> {
	const form = main.getByRole('group', { name: 'Your answer' });
	await hands.tabTo(form.getByRole('textbox').first());
	await hands.type('60');
	await hands.press('ArrowUp');
	await expect(main.getByText('35 points left')).toBeVisible();
	await hands.enter(main.getByRole('button', { name: 'Share the rest evenly' }));
	await expect(main.getByText('All 100 points shared')).toBeVisible();
	await hands.isInContent();
}

async function next({ page, question }: Person, hands: Hands): Promise<void> {
	const before = (await question.textContent()) ?? '';
	await hands.enter(page.getByRole('button', { name: /^(Skip|Next)$/ }));
	await expect(question.filter({ hasText: before })).toHaveCount(0);
	await hands.isInContent();
}

/** From the start of the last section to the page that shows all answers. */
async function review(ann: Person, hands: Hands): Promise<void> {
	const { page, main } = ann;
	for (let question = 1; question < 5; question += 1) await next(ann, hands);
	await hands.enter(page.getByRole('button', { name: 'Review your answers' }));
	await expect(main.getByText('36 questions not answered')).toBeVisible();
	await hands.isInContent();
	await ann.saved();
}

async function openAnswers(fay: Person): Promise<void> {
	const { page, main } = fay;
	const hands = new Hands(fay);
	await hands.enter(page.getByRole('link', { name: 'See who has joined' }));
	await expect(main.getByRole('row', { name: 'Ann' })).toContainText('6 of 42 answered');
	await hands.isInContent();
	await hands.enter(main.getByRole('button', { name: 'Open the answers' }));
	await hands.isInContent();
	await hands.enter(page.getByRole('button', { name: 'Open the answers now' }));
	await expect(main.getByText('1 person answered')).toBeVisible();
	await hands.isInContent();
}

async function readResults(fay: Person): Promise<void> {
	const { main } = fay;
	const hands = new Hands(fay);
	await hands.enter(main.getByRole('link', { name: 'Which one goal matters most' }).first());
	await expect(main.getByRole('heading', { level: 1 })).toContainText('Which one goal');
	await hands.isInContent();
	await hands.enter(main.locator('summary, button', { hasText: 'Show as table' }).first());
	await expect(main.getByRole('table').first()).toBeVisible();
	await hands.enter(main.getByRole('link', { name: 'All results' }));
	await hands.isInContent();
}
