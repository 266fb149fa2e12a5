import type { Answer } from '$lib/questionnaires';
import { groupId, optionId } from '$lib/questionnaires';
import { describe, expect, test } from 'vitest';
import { AnswerEcho } from '../../../src/lib/ui/answers/answer-echo';
import {
	isEmptyAnswer,
	withPrediction,
	withResponse,
	withSide,
} from '../../../src/lib/ui/answers/edit-answer';

const value = (point: number): Answer => ({
	response: { state: 'value', value: { kind: 'scale', point } },
});

describe('edits', () => {
	test('a value keeps what stands beside it', () => {
		const before: Answer = { ...value(1), confidence: 2, comment: 'x' };
		expect(withResponse(before, value(4).response ?? null)).toEqual({ ...before, ...value(4) });
		expect(before.response).toEqual(value(1).response);
	});

	test('not answering drops confidence and evidence, which speak of a value', () => {
		const before: Answer = { ...value(1), importance: 1, confidence: 2, evidence: 'told' };
		expect(withResponse(before, { state: 'na' })).toEqual({
			response: { state: 'na' },
			importance: 1,
		});
	});

	test('taking back leaves no empty keys', () => {
		expect(isEmptyAnswer(withResponse(value(2), null))).toBe(true);
		expect(withSide({ importance: 2 }, 'importance', null)).toEqual({});
		expect(withSide({ comment: 'x' }, 'comment', '')).toEqual({});
		expect(isEmptyAnswer({ comment: 'x' })).toBe(false);
	});

	test('a prediction names its group and goes with its response', () => {
		const predicted = withPrediction(value(2), groupId('front'), { state: 'dk' });
		expect(predicted.prediction).toEqual({ group: 'front', response: { state: 'dk' } });
		expect(withPrediction(predicted, groupId('front'), null)).toEqual(value(2));
	});
});

describe('echo', () => {
	test('what was handed on is shown until all of it came back', () => {
		const echo = new AnswerEcho();
		expect(echo.receive(null)).toEqual({});
		echo.send(value(1));
		echo.send(value(2));
		expect(echo.receive(null)).toEqual(value(2));
		expect(echo.receive(value(1))).toEqual(value(2));
		expect(echo.receive(value(2))).toEqual(value(2));
	});

	test('after that the page is right, e.g. when it undoes', () => {
		const echo = new AnswerEcho();
		echo.receive(value(1));
		echo.send(value(2));
		echo.receive(value(2));
		expect(echo.receive(value(1))).toEqual(value(1));
	});

	test('what was never handed on from here is shown at once', () => {
		const echo = new AnswerEcho();
		echo.receive(value(1));
		echo.send(value(2));
		expect(echo.receive(value(5))).toEqual(value(5));
		expect(echo.receive(value(2))).toEqual(value(2));
	});

	test('maps and nested data are compared by content', () => {
		const points = (cost: number): Answer => ({
			response: {
				state: 'value',
				value: { kind: 'allocation', points: new Map([[optionId('cost'), cost]]) },
			},
		});
		const echo = new AnswerEcho();
		echo.receive(points(1));
		echo.send(points(2));
		expect(echo.receive(points(1))).toEqual(points(2));
		expect(echo.receive(points(2))).toEqual(points(2));
		expect(echo.receive(points(1))).toEqual(points(1));
	});
});
