import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ScoringInput } from '$lib/scoring';
import { makeStudy } from '../../../src/lib/state/results/study.svelte';
import type { RunStudy } from '../../../src/lib/state/workers/run-study';
import type { StudyOutcome } from '../../../src/lib/state/workers/study-task';
import { smallRound } from '../scoring/small-round';

const outcomeOf = (): StudyOutcome => ({ kind: 'groups', value: new Map() });

/** Somebody who works as long as the test says. */
class Slow {
	readonly runs: {
		readonly input: ScoringInput;
		readonly signal: AbortSignal;
		readonly onprogress: (share: number) => void;
		readonly finish: (outcome: StudyOutcome | null) => void;
	}[] = [];

	readonly run: RunStudy = (_task, input, { signal, onprogress }) =>
		new Promise<StudyOutcome | null>((resolve) => {
			this.runs.push({ input, signal, onprogress, finish: resolve });
			signal.addEventListener('abort', () => resolve(null));
		});
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
	const slow = new Slow();
	const room = { input: smallRound([], {}, {}) };
	const study = makeStudy(
		slow.run,
		'groups',
		() => room.input,
		() => ({
			kind: 'groups',
			sessionSeed: 's',
			least: null,
		}),
	);
	return { slow, room, study };
}

test('work begins when somebody looks, tells how far it is, and its outcome is of the present answers', async () => {
	const { slow, study } = begin();
	expect(slow.runs).toHaveLength(0);
	study.follow();
	await vi.advanceTimersByTimeAsync(0);
	slow.runs[0]?.onprogress(0.4);
	expect(study.share).toBe(0.4);
	expect(study.value).toBeNull();
	const outcome = outcomeOf();
	slow.runs[0]?.finish(outcome);
	await vi.advanceTimersByTimeAsync(0);
	expect(study.value).toBe(outcome.value);
	expect(study.isFresh).toBe(true);
	expect(study.share).toBeNull();
});

test('answers that keep coming do not keep the outcome away: the old one stays, marked, until the new one is there', async () => {
	const { slow, room, study } = begin();
	study.follow();
	await vi.advanceTimersByTimeAsync(0);
	room.input = { ...room.input };
	const first = outcomeOf();
	slow.runs[0]?.finish(first);
	await vi.advanceTimersByTimeAsync(10);
	expect(study.value).toBe(first.value);
	expect(study.isFresh).toBe(false);
	expect(slow.runs[0]?.signal.aborted).toBe(false);
	await vi.advanceTimersByTimeAsync(5000);
	expect(slow.runs).toHaveLength(2);
	expect(slow.runs[1]?.input).toBe(room.input);
	expect(study.value).toBe(first.value);
	slow.runs[1]?.finish(outcomeOf());
	await vi.advanceTimersByTimeAsync(0);
	expect(study.isFresh).toBe(true);
});

test('cancelled work rests, with what was shown, until somebody takes it up again', async () => {
	const { slow, study } = begin();
	study.follow();
	await vi.advanceTimersByTimeAsync(0);
	study.cancel();
	expect(slow.runs[0]?.signal.aborted).toBe(true);
	await vi.advanceTimersByTimeAsync(5000);
	expect(slow.runs).toHaveLength(1);
	expect([study.isCancelled, study.share, study.value]).toEqual([true, null, null]);
	study.resume();
	study.follow();
	await vi.advanceTimersByTimeAsync(0);
	expect(slow.runs).toHaveLength(2);
});

test('where nobody looks any more the work ends', async () => {
	const { slow, study } = begin();
	const leave = study.follow();
	await vi.advanceTimersByTimeAsync(0);
	leave();
	await vi.advanceTimersByTimeAsync(0);
	expect(slow.runs[0]?.signal.aborted).toBe(true);
});
