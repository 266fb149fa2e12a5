import * as Y from 'yjs';
import { Bag, Ledger, verifyHere, type Setup } from '$lib/model';
import { scoreRound, type RoundScore, type ScoringInput } from '$lib/scoring';
import { readFile } from '$lib/storage';
import { scoringInput } from '../src/lib/state/results/scoring-input';

/** Scores an exported file outside the app: every signature checked, the same pure functions, no browser. */
export async function scoreFile(bytes: Uint8Array): Promise<RoundScore> {
	return scoreRound(await readRound(bytes));
}

/** What an exported file is scored from. */
export async function readRound(bytes: Uint8Array): Promise<ScoringInput> {
	return (await inputOf(bytes)).input;
}

/** What the scorer reads off an exported file, and how the assessment was set up. */
export async function inputOf(
	bytes: Uint8Array,
): Promise<{ readonly input: ScoringInput; readonly setup: Setup }> {
	const { projection } = await openFile(bytes);
	const { setup } = projection;
	if (setup === null) throw new Error('no setup in the file');
	return { input: scoringInput(projection, 'Other'), setup };
}

/** The verified records of an exported file. */
export async function openFile(bytes: Uint8Array): Promise<Ledger> {
	const { assessment, records } = readFile(bytes, 'exported');
	const ledger = new Ledger({ assessment, bag: new Bag(new Y.Doc()), verify: verifyHere });
	const { refused } = await ledger.take(records);
	if (refused > 0) throw new Error(`${refused} records of the file do not verify`);
	return ledger;
}
