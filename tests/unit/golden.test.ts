import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeAlignment, describeReadiness } from '$lib/report';
import { exportFile, readFile } from '$lib/storage';
import { openFile, scoreFile } from '../score-file';

const golden = new URL('../fixtures/golden/0.1.0-freight.groundwork', import.meta.url);

// Written once by version 0.1.0 in a browser, and never again: what people saved must open for ever.
test('a file of version 0.1.0 opens: every record verifies, everybody is there, nothing is refused', async () => {
	const ledger = await openFile(readFileSync(golden));
	const { projection } = ledger;
	expect(projection.setup?.title).toBe('Tidewell Freight moves to the cloud');
	expect(projection.missingRules).toEqual([]);
	expect(projection.respondents).toHaveLength(14);
	expect(projection.questionnaire.items).toHaveLength(42);
	expect(projection.reveal()).not.toBeNull();
	expect(ledger.size).toBe(576);
	ledger.destroy();
});

test('a file of version 0.1.0 gives the numbers that it gave then', async () => {
	const score = await scoreFile(readFileSync(golden));
	expect(score.counts).toMatchObject({ answered: 472 });
	// The figures that the screen showed when the file was saved.
	expect(describeReadiness(score.readiness)).toBe(
		'42 of 100 (86% answered). Could be anywhere from 39 to 51 until the rest answer.',
	);
	expect(describeAlignment(score.alignment)).toBe(
		'35 of 100, based on 41 of 41 questions. 55% of the difference is between groups.',
	);
});

test('a file of version 0.1.0 is written again byte for byte', () => {
	const bytes = new Uint8Array(readFileSync(golden));
	expect(exportFile(readFile(bytes, 'golden'))).toEqual(bytes);
});
