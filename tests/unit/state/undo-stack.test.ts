import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemId, type Answer } from '$lib/questionnaires';
import type { Edit } from '../../../src/lib/state/own-answers.svelte';
import { UndoStack } from '../../../src/lib/state/undo-stack';

const item = itemId('a');
const answer = (comment: string): Answer => ({ comment });

test('gives edits back newest first, and forward again', () => {
	const stack = new UndoStack<Edit>();
	const first = { item, before: null, after: answer('1') };
	const second = { item, before: answer('1'), after: answer('2') };
	stack.push(first);
	stack.push(second);
	expect(stack.undo()).toBe(second);
	expect(stack.undo()).toBe(first);
	expect(stack.undo()).toBeNull();
	expect(stack.canUndo).toBe(false);
	expect(stack.redo()).toBe(first);
	expect(stack.redo()).toBe(second);
	expect(stack.redo()).toBeNull();
});

test('forgets what was undone once something new is done', () => {
	const stack = new UndoStack<Edit>();
	stack.push({ item, before: null, after: answer('1') });
	stack.undo();
	stack.push({ item, before: null, after: answer('2') });
	expect(stack.canRedo).toBe(false);
});

test('a value edited through any pushes, undos and redos is the one the stack leads to', () => {
	const step = fc.oneof(fc.constant('undo'), fc.constant('redo'), fc.nat(9));
	fc.assert(
		fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
			const stack = new UndoStack<Edit>();
			let value: Answer | null = null;
			const history: (Answer | null)[] = [null];
			let at = 0;
			for (const what of steps) {
				if (what === 'undo') {
					const edit = stack.undo();
					if (edit) [value, at] = [edit.before, at - 1];
				} else if (what === 'redo') {
					const edit = stack.redo();
					if (edit) [value, at] = [edit.after, at + 1];
				} else {
					const after = answer(String(what));
					stack.push({ item, before: value, after });
					history.length = at + 1;
					history.push(after);
					[value, at] = [after, at + 1];
				}
				expect(value).toBe(history[at]);
			}
		}),
	);
});
