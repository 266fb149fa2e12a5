import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerStatement, parseAnswerBody, type Statement } from '$lib/model';
import { itemId, type Answer, type ItemId } from '$lib/questionnaires';
import type { Edit } from '../../../src/lib/state/room/edit-log.svelte';
import { UndoSteps } from '../../../src/lib/state/room/undo-steps.svelte';

const item = itemId('a');
const say = (comment: string | null) =>
	answerStatement('r1', item, comment === null ? null : { comment });
const edit = (about: ItemId, before: string | null, after: string | null): Edit<ItemId> => ({
	about,
	before: [say(before)],
	after: [say(after)],
});

/** A document with one answer in it, which refuses to be written to when the test says so. */
class OneAnswer {
	value: Answer | null = null;
	isFull = false;

	async write([statement]: readonly Statement[]): Promise<void> {
		await Promise.resolve();
		if (this.isFull) throw new Error('full');
		const answer = parseAnswerBody(statement?.body ?? null);
		if (!(answer instanceof Error)) this.value = answer;
	}
}

test('steps are taken back newest first, made again oldest first, and tell what they were about', async () => {
	const answer = new OneAnswer();
	const steps = new UndoSteps<ItemId>(answer);
	await steps.make(edit(itemId('a'), null, '1'));
	await steps.make(edit(itemId('b'), '1', '2'));
	expect(await steps.undo()).toBe('b');
	expect(answer.value).toEqual({ comment: '1' });
	expect(await steps.undo()).toBe('a');
	expect([answer.value, await steps.undo(), steps.canUndo]).toEqual([null, null, false]);
	expect(await steps.redo()).toBe('a');
	expect(await steps.redo()).toBe('b');
	expect([answer.value, await steps.redo(), steps.canRedo]).toEqual([
		{ comment: '2' },
		null,
		false,
	]);
});

test('what was taken back is forgotten once something new is done', async () => {
	const steps = new UndoSteps<ItemId>(new OneAnswer());
	await steps.make(edit(item, null, '1'));
	await steps.undo();
	await steps.make(edit(item, null, '2'));
	expect(steps.canRedo).toBe(false);
});

test('a step that cannot be written is none, and one that cannot be taken back stays', async () => {
	const answer = new OneAnswer();
	const steps = new UndoSteps<ItemId>(answer);
	answer.isFull = true;
	await expect(steps.make(edit(item, null, '1'))).rejects.toThrow('full');
	expect(steps.canUndo).toBe(false);
	answer.isFull = false;
	await steps.make(edit(item, null, '1'));
	answer.isFull = true;
	await expect(steps.undo()).rejects.toThrow('full');
	expect([steps.canUndo, steps.canRedo]).toEqual([true, false]);
	answer.isFull = false;
	await steps.undo();
	answer.isFull = true;
	await expect(steps.redo()).rejects.toThrow('full');
	expect([steps.canUndo, steps.canRedo]).toEqual([false, true]);
});

test('an answer edited through any edits, undos and redos is the one that they lead to', async () => {
	const move = fc.oneof(fc.constant('undo'), fc.constant('redo'), fc.nat(9));
	await fc.assert(
		fc.asyncProperty(fc.array(move, { maxLength: 60 }), async (moves) => {
			const answer = new OneAnswer();
			const steps = new UndoSteps<ItemId>(answer);
			const history: (string | null)[] = [null];
			let at = 0;
			for (const what of moves) {
				if (what === 'undo') at -= (await steps.undo()) === null ? 0 : 1;
				else if (what === 'redo') at += (await steps.redo()) === null ? 0 : 1;
				else {
					history.length = at + 1;
					await steps.make(edit(item, history[at] ?? null, String(what)));
					history.push(String(what));
					at += 1;
				}
				expect(answer.value?.comment ?? null).toBe(history[at]);
				expect([steps.canUndo, steps.canRedo]).toEqual([at > 0, at < history.length - 1]);
			}
		}),
	);
});
