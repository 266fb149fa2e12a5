import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Portion } from '../../../src/routes/room/portion.svelte';

const frames: (() => void)[] = [];

beforeEach(() => {
	vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
	vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
});
afterEach(() => vi.unstubAllGlobals());

/** Draws as long as there is something to draw. */
function fillUp(portion: Portion): void {
	for (;;) {
		portion.fill();
		const draw = frames.shift();
		if (draw === undefined) return;
		draw();
	}
}

test('a few rows stand at once, hundreds come by themselves, the rest is offered', () => {
	const portion = new Portion(() => 750);
	expect(portion.drawn).toBeLessThan(50);
	fillUp(portion);
	expect([portion.drawn, portion.rest]).toEqual([300, 450]);
	portion.more();
	fillUp(portion);
	expect([portion.drawn, portion.rest]).toEqual([600, 150]);
});

test('a short list is drawn whole, and a long one at once for print', () => {
	const short = new Portion(() => 12);
	fillUp(short);
	expect(short.drawn).toBeGreaterThanOrEqual(12);
	expect(short.rest).toBe(0);
	const long = new Portion(() => 1234);
	long.all();
	expect([long.drawn, long.rest]).toEqual([1234, 0]);
});

test('a page that is left draws nothing any more', () => {
	const portion = new Portion(() => 750);
	portion.fill()();
	expect(frames).toEqual([]);
});
