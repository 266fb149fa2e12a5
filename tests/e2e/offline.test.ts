import { answerNext } from './answering';
import { expect, test } from './own-site';

test('after one visit everything goes on without a network: start, open, deep link, answer, results, export', async ({
	own,
	visitor: ann,
	context,
}) => {
	test.setTimeout(120_000);
	const { page } = ann;
	await context.setOffline(true);
	await own.leave();

	await ann.create('Made on a ship', { isShort: true });
	const lobby = page.url().replace('/invite/', '/lobby/');
	await ann.goTo('Answer');
	await page.getByRole('link', { name: 'Join as a respondent' }).click();
	await ann.introduce('IT', 'IT');
	await page.setViewportSize({ width: 390, height: 844 });
	await answerNext(ann, 3, 0);
	await ann.saved();

	await ann.open(lobby);
	await expect(ann.main.getByRole('row', { name: 'Ann' })).toContainText('3 of 15 answered');
	await ann.open(lobby.replace('/lobby/', '/review/'));
	await expect(ann.main.getByText('12 questions not answered')).toBeVisible();
	expect((await ann.exportFile()).length).toBeGreaterThan(1000);

	await ann.open();
	await page.getByRole('button', { name: 'Open the sample' }).click();
	await expect(ann.main.getByText('14 people answered')).toBeVisible();

	await own.comeBack();
	await context.setOffline(false);
	await ann.open(lobby);
	await expect(page.getByText('No other device connected')).toBeVisible();
	await expect(ann.main.getByRole('row', { name: 'Ann' })).toContainText('3 of 15 answered');
});
