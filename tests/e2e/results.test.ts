import {
	describeDialSensitivity,
	describeGroupAnswers,
	describePerception,
	describeSensitivity,
	describeVerdict,
	groupNames,
	itemTable,
	judge,
	methodNote,
	otherVerdicts,
	rankByDivergence,
	type Criterion,
} from '$lib/report';
import { groupId, type GroupId } from '$lib/questionnaires';
import {
	perceptionGaps,
	scoreItemsOf,
	rescoreRound,
	scoreRound,
	type ItemScore,
} from '$lib/scoring';
import { inputOf } from '../score-file';
import { expect, test } from './app';
import { Elsewhere, scaleItems } from './elsewhere';
import type { Person } from './person';

test('questions can be narrowed down by section, group and shape, with the numbers of the scorer, and there is a way out', async ({
	arrive,
}) => {
	test.setTimeout(180_000);
	const ann = await arrive('Ann');
	await ann.openSample();
	const { input } = await inputOf(await ann.exportFile());
	const round = scoreRound(input);
	const names = groupNames(round);
	await ann.goTo('Results');
	const all = listOf(ann);
	await expect(all.getByTestId('count')).toHaveText(/^52 of 52 questions/);
	await all.getByRole('button', { name: 'Show all' }).click();

	const group = round.groups.at(-1);
	if (!group) throw new Error('no groups');
	await all.getByLabel('Answers of').selectOption({ label: group.name });
	await expect(all.getByTestId('count')).toContainText(`Answers from ${group.name} only`);
	const ofGroup = scoreItemsOf(group.id, input);
	await expectRanked(ann, ofGroup, names, () => true);

	const section = round.sections.at(1)?.section;
	if (!section) throw new Error('no sections');
	await all.getByLabel('Section').selectOption({ label: section.title });
	await expectRanked(ann, ofGroup, names, ({ item }) => item.section === section.id);

	// What is chosen stays when one looks at a question and comes back.
	await all.getByRole('link').first().click();
	await ann.main.getByRole('link', { name: 'All results' }).click();
	await expect(all.getByLabel('Section')).toHaveValue(section.id);
	await expect(all.getByLabel('Answers of')).toHaveValue(group.id);

	await all.getByLabel('Answers of').selectOption({ label: 'Everyone' });
	await all.getByLabel('Section').selectOption({ label: 'All sections' });
	await all.getByLabel('Pattern').selectOption({ label: 'Two camps' });
	const isCamps = ({ shape }: ItemScore) => shape === 'two-camps';
	await expectRanked(ann, round.items, names, isCamps);
	const empty = round.sections.find(
		(each) => !round.items.some((one) => one.item.section === each.section.id && isCamps(one)),
	);
	if (!empty) throw new Error('camps in every section');
	await all.getByLabel('Section').selectOption({ label: empty.section.title });
	await expect(all.getByText('No matching questions')).toBeVisible();
	await expect(all.getByTestId('count')).toHaveText(/^0 of 52 questions/);
	await all.getByRole('button', { name: 'Show all questions' }).click();
	await expect(all.getByTestId('count')).toHaveText(/^52 of 52 questions/);
	await expect(all.getByLabel('Section')).toBeFocused();
});

test('the rule of consensus can be switched, says what another rule would decide, and goes along to the question', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const ann = await arrive('Ann');
	await ann.openSample();
	const { input } = await inputOf(await ann.exportFile());
	const { ranked } = rankByDivergence(scoreRound(input));
	await ann.goTo('Results');
	const rule = ann.main.getByLabel('Rule for consensus');
	await expect(rule).toHaveValue('shape');
	await listOf(ann).getByRole('button', { name: 'Show all' }).click();
	const verdicts = listOf(ann).getByRole('list').first().getByTestId('verdict');
	// The pattern beside each question says what our own rule goes by.
	await expect(verdicts).toHaveCount(0);
	for (const criterion of ['share-75', 'share-70-15', 'rand'] as const) {
		await rule.selectOption(criterion);
		await expect(verdicts).toHaveText(ranked.map((score) => verdictOf(score, criterion)));
	}
	await rule.selectOption('share-75');
	const [first] = ranked;
	if (!first) throw new Error('nothing ranked');
	await listOf(ann).getByRole('link').first().click();
	await expect(ann.main.getByTestId('verdict')).toHaveCount(1);
	await expect(ann.main.getByTestId('verdict')).toHaveText(verdictOf(first, 'share-75'));
});

test('beneath the dials stands what they hang on, the changes of a verdict for all to see', async ({
	arrive,
}) => {
	const ann = await arrive('Ann');
	await ann.openSample();
	const { input } = await inputOf(await ann.exportFile());
	const dials = describeDialSensitivity(rescoreRound(null, input));
	expect(dials.length).toBe(2);
	await ann.goTo('Results');
	const section = ann.main.getByRole('region', { name: 'Readiness and alignment' });
	const changes = section.getByTestId('verdict-changes').getByRole('listitem');
	await expect(changes).toHaveText(dials.flatMap((dial) => dial.changes));
	const ranges = section.getByRole('definition');
	await expect(ranges.first()).toBeHidden();
	await section.getByText('How certain is this?').click();
	await expect(ranges).toHaveText(dials.flatMap((dial) => dial.ranges));
	await expect(ranges.first()).toBeVisible();
});

test('perception gaps and the method note say what the scorer says', async ({ arrive }) => {
	const ann = await arrive('Ann');
	await ann.openSample();
	const { input, setup } = await inputOf(await ann.exportFile());
	const names = groupNames(scoreRound(input));
	const gaps = perceptionGaps(input, setup);
	expect(gaps.length).toBeGreaterThan(6);
	await ann.goTo('Results');
	const section = ann.main.getByRole('region', { name: 'What you expect of each other' });
	const sentences = gaps.map((gap) => describePerception(gap, names).beliefAndFact);
	await expect(section.getByTestId('perception').first()).toBeVisible();
	expect(await section.getByTestId('perception').allInnerTexts()).toEqual(sentences);
	expect(sentences.filter((words) => /points (above|below)\.$/.test(words)).length).toBeGreaterThan(
		2,
	);

	await ann.main.getByText('How the numbers are calculated').first().click();
	const rules = ann.main.getByRole('table', { name: 'How the numbers are calculated' });
	await expect(rules.getByRole('row')).toHaveCount(methodNote.length + 1);

	const [first] = gaps;
	if (!first) throw new Error('no gaps');
	await section.getByRole('link').first().click();
	await expect(ann.main.getByTestId('perception').first()).toHaveText(
		describePerception(first, names).beliefAndFact,
	);
});

test('under pseudonyms a small group is not told from others anywhere, and the reason stands in its place', async ({
	arrive,
}) => {
	test.setTimeout(120_000);
	const elsewhere = await Elsewhere.found('Quiet room');
	await elsewhere.setUp({ naming: 'pseudonymous' });
	await elsewhere.reveal();
	const people = { executives: 2, it: 6, operations: 7 };
	for (const [group, size] of Object.entries(people)) {
		for (let index = 0; index < size; index += 1) {
			const points = [1 + (index % 5), group === 'executives' ? 5 : 2];
			await elsewhere.addPerson(`${group} ${index}`, points, { group, comment: `From ${group}.` });
		}
	}
	const file = elsewhere.file();
	const { input } = await inputOf(file);
	const round = scoreRound(input);
	const ann = await arrive('Ann');
	await ann.openFile(file);
	await ann.merge();
	await ann.main.getByRole('link', { name: 'Go to the assessment' }).click();
	await ann.goTo('People');
	await expect(ann.main.getByTestId('naming')).toContainText('fewer than 5 answers');
	await ann.goTo('Results');
	await expect(ann.main.getByTestId('naming')).toContainText('Pseudonyms:');

	const [item] = scaleItems;
	const score = round.items.find((each) => each.item.id === item?.id);
	if (!item || !score) throw new Error('no item with a scale');
	const map = ann.main.getByRole('table', { name: 'Groups side by side' }).first();
	const row = map.getByRole('row').filter({ hasText: item.text });
	await expect(row.getByText('Hidden: fewer than 5 answers')).toHaveCount(1);
	await expect(
		row.getByText('Hidden, because it could be worked out from the other groups'),
	).toHaveCount(1);
	await expect(map.getByRole('columnheader', { name: 'Small groups combined' })).toBeVisible();

	await listOf(ann).getByLabel('Answers of').selectOption({ label: 'Executives' });
	await listOf(ann).getByRole('button', { name: 'Show all' }).click();
	await expect(listOf(ann).getByText('Hidden: fewer than 5 answers')).toHaveCount(2);
	await expect(
		listOf(ann)
			.getByTestId('sentence')
			.filter({ hasText: /said|leaned|ticked|ranked/ }),
	).toHaveCount(0);
	await listOf(ann).getByLabel('Answers of').selectOption({ label: 'Operations' });
	const operations = scoreItemsOf(groupId('operations'), input);
	await expectRanked(ann, operations, groupNames(round), () => true);

	await listOf(ann).getByRole('link', { name: item.text }).click();
	const quotes = ann.main.getByRole('blockquote');
	await expect(quotes).toHaveText(Array<string>(people.operations).fill('From operations.'));
	await expect(ann.main.getByText('operations 0')).toHaveCount(0);
	const table = itemTable(score, groupNames(round));
	await ann.main.getByText('Show as table').first().click();
	const shown = ann.main.getByRole('table').first();
	for (const [index, { header, cells }] of table.rows.entries()) {
		const line = shown.getByRole('row').nth(index + 1);
		await expect(line.getByRole('rowheader')).toHaveText(header);
		await expect(line.getByRole('cell')).toHaveText(cells.map(String));
	}
	expect(
		score.groups.filter(({ counts }) => counts.answered > 0).map((one) => one.counts.answered),
	).toEqual([people.operations, people.executives + people.it]);
});

test('how people are listed is chosen before the first answer and stays from then on', async ({
	arrive,
}) => {
	const fay = await arrive('Fay');
	await fay.create('Freight platform', { isShort: true });
	await fay.goTo('Set-up');
	await fay.main.getByRole('radio', { name: /Pseudonyms/ }).check();
	await fay.page.getByRole('button', { name: 'Save changes' }).click();
	await fay.goTo('Answer');
	await fay.main.getByRole('link', { name: 'Join as a respondent' }).click();
	await expect(fay.main.getByText('Smaller groups are combined or hidden.')).toBeVisible();
	await fay.page.getByLabel('Pseudonym').fill('Owl');
	await fay.page.getByLabel('Your group').selectOption({ label: 'IT' });
	await fay.page.getByLabel('Your department').selectOption({ label: 'IT' });
	await fay.page.getByRole('button', { name: 'Start answering' }).click();
	await fay.goTo('Set-up');
	await expect(fay.main.getByRole('radio', { name: /Pseudonyms/ })).toBeChecked();
	await fay.goTo('Answer');
	await fay.main.getByRole('radio').first().check();
	await fay.saved();
	await fay.goTo('Set-up');
	const fixed = fay.main.getByTestId('naming-fixed');
	await expect(fixed).toContainText('Pseudonyms');
	await expect(fixed).toContainText('You cannot change this, because somebody has answered.');
	await expect(fay.main.getByRole('radio', { name: /Pseudonyms/ })).toHaveCount(0);
});

function listOf({ main }: Person) {
	return main.getByRole('region', { name: 'All questions, biggest differences first' });
}

/** The ranked list says what these scores say, in their order. */
async function expectRanked(
	person: Person,
	items: readonly ItemScore[],
	names: ReadonlyMap<GroupId, string>,
	isWanted: (score: ItemScore) => boolean,
): Promise<void> {
	const { ranked } = rankByDivergence({ items: items.filter(isWanted) });
	expect(ranked.length).toBeGreaterThan(0);
	const sentences = listOf(person).getByRole('list').first().getByTestId('sentence');
	await expect(sentences).toHaveText(
		ranked.map((score) => describeGroupAnswers(score, names) ?? ''),
	);
}

function verdictOf(score: ItemScore, criterion: Criterion): RegExp {
	const verdict = judge(score, criterion);
	const rest = describeSensitivity(verdict, otherVerdicts(score, criterion));
	const escape = (words: string) => words.replaceAll(/[.?/]/g, String.raw`\$&`);
	return new RegExp(
		`^\\s*${escape(describeVerdict(verdict, null))} by .+\\.\\s*${escape(rest)}\\s*$`,
	);
}
