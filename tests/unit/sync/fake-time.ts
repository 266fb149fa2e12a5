import { vi } from 'vitest';

const STEP_MS = 20;
const realImmediate = setImmediate;

/** Replaces the timers of this thread; crypto goes on in real time. */
export function fakeTime(): void {
	vi.useFakeTimers({
		toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
	});
}

/** Lets time pass in small steps, with room between them for what really runs elsewhere. */
export async function pass(ms: number): Promise<void> {
	for (let left = ms; left > 0; left -= STEP_MS) {
		await turn();
		vi.advanceTimersByTime(Math.min(STEP_MS, left));
		await turn();
	}
}

/** Lets time pass until `isSo`, at most `limitMs`. Whether it came to be so. */
export async function passUntil(isSo: () => boolean, limitMs: number): Promise<boolean> {
	for (let left = limitMs; left > 0 && !isSo(); left -= STEP_MS) await pass(STEP_MS);
	return isSo();
}

function turn(): Promise<void> {
	return new Promise((resolve) => realImmediate(resolve));
}
