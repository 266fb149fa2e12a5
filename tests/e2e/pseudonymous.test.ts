import { expect, test } from './app';
import { Elsewhere, scaleItems } from './elsewhere';

test('the smallest group that is shown is chosen at the start, and under pseudonyms answers stay hidden until they are opened', async ({
	arrive,
}) => {
	const ann = await arrive('Ann');
	const { page, main } = ann;
	await ann.open('/new/');
	await page.getByLabel('Title').fill('Freight platform');
	await page.getByRole('radio', { name: /At any time/ }).check();
	await page.getByRole('radio', { name: /Pseudonyms/ }).check();
	await expect(page.getByRole('radio', { name: /At any time/ })).toHaveCount(0);
	await expect(page.getByTestId('visibility-fixed')).toContainText(
		'With pseudonyms, answers always stay hidden',
	);
	const least = page.getByLabel('Smallest group to show');
	await expect(least).toHaveValue('5');
	await least.selectOption('3');
	await page.getByRole('button', { name: 'Create assessment' }).click();
	await ann.goTo('People');
	await expect(main.getByTestId('naming')).toContainText('fewer than 3 answers');
	await ann.goTo('Set-up');
	await expect(least).toHaveValue('3');
	await ann.goTo('Results');
	await expect(main.getByText('The answers are still hidden')).toBeVisible();
});

test('a small group is told by the number of its own round', async ({ arrive }) => {
	const elsewhere = await Elsewhere.found('Freight platform');
	const guarded = { naming: 'pseudonymous', minReader: ['guarded-1'], leastGroup: 3 } as const;
	// As an older build would have it: open under pseudonyms.
	await elsewhere.setUp({ ...guarded, visibility: 'open' });
	for (const name of ['Heron', 'Crane', 'Stork']) await elsewhere.addPerson(name, [4, 2, 5]);
	await elsewhere.addPerson('Gull', [1, 5, 5], { group: 'executives' });
	const ann = await arrive('Ann');
	await ann.openFile(elsewhere.file());
	await ann.merge();
	await ann.goTo('Results');
	await expect(ann.main.getByText('The answers are still hidden')).toBeVisible();

	await elsewhere.reveal();
	await ann.goTo('Files');
	await ann.chooseFile(elsewhere.file());
	await ann.merge();
	await ann.goTo('Results');
	await expect(ann.main.getByTestId('naming')).toContainText('fewer than 3 answers');
	const cells = ann.main.getByRole('region', { name: 'Groups side by side' });
	await expect(cells.getByText('fewer than 3', { exact: true }).first()).toBeVisible();
	await expect(ann.main.getByText('fewer than 5')).toHaveCount(0);

	const [item, , same] = scaleItems;
	if (!item || !same) throw new Error('too few questions');
	await ann.open(`/room/item/#${elsewhere.id}/${item.id}`);
	await ann.main.getByText('Show as table').first().click();
	await expect(
		ann.main.getByRole('cell', { name: 'Hidden: fewer than 3 answers' }).first(),
	).toBeVisible();
	await ann.open(`/room/item/#${elsewhere.id}/${same.id}`);
	const everyone = ann.main.getByRole('figure', { name: 'Everyone' });
	await expect(everyone.locator('[data-row]').filter({ hasText: '≥ 90%' })).toHaveCount(1);
	await expect(everyone.locator('[data-row]').filter({ hasText: '≤ 10%' })).toHaveCount(4);
	await expect(everyone.getByText('100%')).toHaveCount(0);
	await expect(ann.main.getByText('For experts: published indices')).toHaveCount(0);
});

test('what comes after the opening is added by enough people at a time', async ({ arrive }) => {
	const ann = await arrive('Ann');
	const { page, main } = ann;
	await ann.open('/new/');
	await page.getByLabel('Title').fill('Freight platform');
	await page.getByRole('radio', { name: /Pseudonyms/ }).check();
	await page.getByLabel('Smallest group to show').selectOption('3');
	await page.getByRole('button', { name: 'Create assessment' }).click();
	const elsewhere = await Elsewhere.beside(await ann.exportFile());
	const bringIn = async () => {
		await ann.goTo('Files');
		await ann.chooseFile(elsewhere.file());
		await ann.merge();
		await ann.goTo('People');
	};
	const [item] = scaleItems;
	if (!item) throw new Error('no question');
	const answers = async () => {
		await ann.open(`/room/item/#${elsewhere.id}/${item.id}`);
		await main.getByText('Show as table').first().click();
		return main
			.getByRole('row', { name: /^Answers/ })
			.first()
			.getByRole('cell')
			.first();
	};
	for (const name of ['Heron', 'Crane', 'Stork']) await elsewhere.addPerson(name, [1]);
	await bringIn();
	await main.getByRole('button', { name: 'Open the answers' }).click();
	await page.getByRole('button', { name: 'Open the answers now' }).click();
	await expect(await answers()).toHaveText('3');

	await elsewhere.addPerson('Gull', [5]);
	await elsewhere.addPerson('Tern', [4]);
	await bringIn();
	await expect(main.getByText('2 people have answered or changed something since.')).toBeVisible();
	const openMore = main.getByRole('button', { name: 'Open the new answers' });
	await expect(openMore).toHaveCount(0);
	await expect(await answers()).toHaveText('3');

	await elsewhere.addPerson('Swift', [2]);
	await bringIn();
	await openMore.click();
	await expect(openMore).toHaveCount(0);
	await expect(await answers()).toHaveText('6');
});
