import { readFile } from 'node:fs/promises';
import {
	describeCamps,
	describeGroupTest,
	describeInterval,
	expertTable,
	formatNumber,
	groupNames,
	groupPairs,
	tableCsv,
} from '$lib/report';
import { compareGroups, comparePeople, itemIndices, itemIntervals, scoreRound } from '$lib/scoring';
import { readRound } from '../score-file';
import { itemOfKind } from './a11y-screens';
import { expect, test } from './app';

function finish<Outcome>(steps: Generator<number, Outcome, void>): Outcome {
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

test('groups, intervals, camps and every index on the screen are those of the scorer over the exported file', async ({
	arrive,
}) => {
	test.setTimeout(180_000);
	const person = await arrive('Ann');
	const { page, main } = person;
	await person.openSample();
	const [sessionSeed = ''] = /[0-9a-f]{32}/.exec(page.url()) ?? [];
	const input = await readRound(await person.exportFile());
	const round = scoreRound(input);
	const compared = finish(compareGroups(input, { sessionSeed, least: null }));
	const names = groupNames(round);

	await person.goTo('Results');
	await main
		.getByRole('link', { name: /like help or like being watched/ })
		.first()
		.click();
	await page.waitForURL('**/room/item/**');
	for (const kind of ['scale', 'single', 'number', 'ranking'] as const) {
		await person.openItem(itemOfKind[kind]);
		const score = round.items.find(({ item }) => item.id === itemOfKind[kind]);
		const comparison = score && compared.get(score.item.id);
		if (!score || !comparison) throw new Error(`no ${kind} item in the sample`);
		await expect(main.getByTestId('between')).toHaveText(
			describeGroupTest(score, comparison).sentence,
		);
		const intervals = finish(itemIntervals(input, score.item.id, { sessionSeed, least: null }));
		await expect(main.getByTestId('interval')).toHaveText(
			describeInterval(score, intervals.everyone, score.item.kind).sentence,
		);
		await main.getByText('Figures for the groups').click();
		const pairs = groupPairs(score, comparison, names, null);
		expect(pairs.length).toBeGreaterThan(0);
		const figures = main.getByRole('region', { name: 'Between groups or within them?' });
		const said = figures.getByRole('table').first().getByRole('row');
		await expect(said).toHaveCount(pairs.length + 1);
		for (const [index, { sentence }] of pairs.entries()) {
			await expect(said.nth(index + 1)).toContainText(sentence);
		}
		await main.getByText('Figures for the groups').click();

		// Stays open from question to question.
		const save = main.getByRole('button', { name: 'Save as CSV' });
		if (kind === 'scale') await main.getByText('For experts: published indices').click();
		const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
		expect((await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '')).toBe(
			tableCsv(
				expertTable({
					indices: finish(itemIndices(input, score.item.id, { sessionSeed })),
					test: comparison.test,
					interval: intervals.everyone,
					names,
				}),
			),
		);
	}

	await person.goTo('Results');
	await main.getByRole('link', { name: 'See who thinks alike' }).click();
	const people = finish(comparePeople(input, sessionSeed));
	if (!people.ok) throw new Error(people.reason);
	const camps = describeCamps(people.value, null);
	await expect(main.getByTestId('camps')).toHaveText(camps.sentence);
	await expect(main.locator('[data-point]')).toHaveCount(people.value.people.length);
	for (const [place, camp] of camps.campOf.entries()) {
		const id = people.value.people[place]?.id ?? '';
		await expect(main.locator(`[data-point="${id}"]`)).toHaveAttribute(
			'data-camp',
			String(camp ?? 'none'),
		);
	}
	await main.getByLabel('Show who is closest to').selectOption(people.value.people[0]?.id ?? '');
	const [nearest] = people.value.nearest[0] ?? [];
	await expect(main.getByText(/^Closest to /)).toContainText(
		`(${formatNumber((nearest?.distance ?? 0) * 100, 0)} of 100 apart)`,
	);
});
