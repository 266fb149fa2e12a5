import * as Y from 'yjs';
import { Bag, Ledger, verifyHere } from '$lib/model';
import { scoreRound, type RoundScore } from '$lib/scoring';
import { readFile } from '$lib/storage';
import { scoringInput } from '../src/lib/state/scoring-input';

/** Scores an exported file outside the app: every signature checked, the same pure functions, no browser. */
export async function scoreFile(bytes: Uint8Array): Promise<RoundScore> {
	const ledger = await openFile(bytes);
	const score = scoreRound(scoringInput(ledger.projection, 'Other'));
	ledger.destroy();
	return score;
}

/** The verified records of an exported file. */
export async function openFile(bytes: Uint8Array): Promise<Ledger> {
	const { assessment, records } = readFile(bytes, 'exported');
	const ledger = new Ledger({ assessment, bag: new Bag(new Y.Doc()), verify: verifyHere });
	const { refused } = await ledger.take(records);
	if (refused > 0) throw new Error(`${refused} records of the file do not verify`);
	return ledger;
}
