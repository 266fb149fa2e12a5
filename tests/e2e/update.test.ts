import { answerNext } from './answering';
import { expect, replaceBuild, test } from './own-site';

test('a tab in the midst of answering goes on with the build it has until somebody agrees to the update', async ({
	own,
	visitor: ann,
	context,
}) => {
	const { page } = ann;
	await page.setViewportSize({ width: 390, height: 844 });
	await ann.create('Long workshop', { isShort: true });
	await ann.goTo('Answer');
	await page.getByRole('link', { name: 'Join as a respondent' }).click();
	await ann.introduce('IT', 'IT');
	await answerNext(ann, 1, 0);
	await page.evaluate(() => (document.documentElement.dataset['tab'] = 'not reloaded'));

	await replaceBuild(own.directory, 'next');
	const other = await context.newPage();
	await other.goto(own.url);
	await expect(other.getByText('A new version is ready.')).toBeVisible();
	await expect(page.getByText('A new version is ready.')).toBeVisible();
	await answerNext(ann, 1, 0);
	await ann.saved();
	await expect(page.locator('html')).toHaveAttribute('data-tab', 'not reloaded');

	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-tab', 'not reloaded');
	await ann.goTo('People');
	await expect(ann.main.getByRole('row', { name: 'Ann' })).toContainText('2 of 15 answered');
});
