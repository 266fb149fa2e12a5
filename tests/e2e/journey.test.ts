import { describeGroupAnswers, groupNames, rankByDivergence } from '$lib/report';
import type { Result } from '$lib/scoring';
import { scoreFile } from '../score-file';
import { answerNext } from './answering';
import { devices, expect, test } from './app';
import type { Person } from './person';

test('four people in four browsers, one of them offline for a while, see the same numbers, and so does the scorer', async ({
	arrive,
}) => {
	test.setTimeout(240_000);
	const facilitator = await arrive('Fay');
	const link = await facilitator.create('Freight platform');
	const ann = await arrive('Ann', 'phone');
	const bob = await arrive('Bob', 'tablet');
	const cal = await arrive('Cal', 'phone');

	await ann.join(link, 'Executives', 'Management');
	await bob.join(link, 'IT', 'IT');
	await cal.join(link, 'Front line', 'Warehouse');
	await facilitator.goTo('People');
	await expect(facilitator.main.getByText('3 people have joined')).toBeVisible();

	await cal.share(false);
	await Promise.all([answerNext(ann, 42, 0), answerNext(bob, 20, 1), answerNext(cal, 16, 2)]);
	await cal.saved();

	const row = (name: string) => facilitator.main.getByRole('row', { name });
	await expect(row('Ann')).toContainText('finished');
	await expect(row('Bob')).toContainText('20 of 42 answered');
	await expect(row('Cal')).toContainText('not started');

	await ann.goTo('Results');
	await expect(ann.main.getByText('The answers are still hidden')).toBeVisible();

	await cal.share(true);
	await expect(row('Cal')).toContainText('16 of 42 answered');

	await facilitator.page.getByRole('button', { name: 'Open the answers' }).click();
	await facilitator.page.getByRole('button', { name: 'Open the answers now' }).click();
	const everybody = [facilitator, ann, bob, cal];
	for (const person of everybody.slice(2)) await person.goTo('Results');
	for (const person of everybody) {
		await expect(person.main.getByText('3 people answered')).toBeVisible();
	}
	// A small screen says some words in another place; the same size shows the same words.
	for (const { page } of everybody) await page.setViewportSize(devices.desktop.viewport);
	for (const person of everybody)
		await person.main.getByRole('button', { name: 'Show all' }).click();
	// What the last of them has answered may still be on its way to the others; who reads keeps an order until asking for another.
	await expect(async () => {
		for (const { main } of everybody) {
			const reorder = main.getByRole('button', { name: 'Update order' });
			if (await reorder.isVisible()) await reorder.click();
		}
		const [first, ...others] = await Promise.all(everybody.map(numbersOnScreen));
		for (const screen of others) expect(screen).toEqual(first);
	}).toPass();
	const screen = await numbersOnScreen(facilitator);

	const score = await scoreFile(await facilitator.exportFile());
	const { ranked, tooFew, texts } = rankByDivergence(score);
	expect(screen.sentences).toEqual(
		ranked.map((one) => describeGroupAnswers(one, groupNames(score))),
	);
	expect(ranked.length + tooFew.length + texts.length).toBe(42);
	expect(ranked.length).toBeGreaterThan(8);
	expect(screen.dials).toEqual([score.readiness.level, score.alignment.level].map(hundredths));
});

/** Everything on the page of results that is a number, as it is read. */
async function numbersOnScreen({ main }: Person) {
	const dials = main.getByRole('region', { name: 'Readiness and alignment' });
	const all = main.getByRole('region', { name: 'All questions, biggest differences first' });
	return {
		dials: await dials.getByText(/^\d+$/).allInnerTexts(),
		sentences: await all.getByRole('list').first().getByTestId('sentence').allInnerTexts(),
		whole: await main.innerText(),
	};
}

/** A share as a dial shows it. */
function hundredths(share: Result<number>): string {
	return share.ok ? String(Math.round(share.value * 100)) : '';
}
