import { vi } from 'vitest';

const STEP_MS = 20;
const realImmediate = setImmediate;
const CRYPTO = [
	'importKey',
	'deriveKey',
	'deriveBits',
	'encrypt',
	'decrypt',
	'sign',
	'verify',
	'digest',
] as const;

const inFlight = new Set<Promise<unknown>>();

/**
 * Replaces the timers of this thread. Crypto and whatever is `counted` goes on in real time, and faked time waits for it: so a
 * slow machine only takes longer.
 */
export function fakeTime(): void {
	vi.useFakeTimers({
		toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
	});
	const { subtle } = crypto;
	for (const name of CRYPTO) {
		const real: unknown = Reflect.get(subtle, name);
		if (typeof real !== 'function') throw new Error(`no ${name}`);
		Object.defineProperty(subtle, name, {
			configurable: true,
			value: (...given: readonly unknown[]) => {
				const run = () => counted(Promise.resolve(Reflect.apply(real, subtle, given)));
				return name === 'deriveKey' ? remembered(given[0], run) : run();
			},
		});
	}
}

const derived = new Map<string, Promise<unknown>>();

/** Stretching a password is slow by design. Its salt is the room, so that one room's key need not be derived for each device. */
function remembered(algorithm: unknown, derive: () => Promise<unknown>): Promise<unknown> {
	const salt = isSalted(algorithm) ? Buffer.from(algorithm.salt).toString('hex') : '';
	const known = derived.get(salt) ?? derive();
	derived.set(salt, known);
	return known;
}

function isSalted(algorithm: unknown): algorithm is { readonly salt: ArrayBuffer } {
	return (
		typeof algorithm === 'object' &&
		algorithm !== null &&
		'salt' in algorithm &&
		algorithm.salt instanceof ArrayBuffer
	);
}

/** The timers and the crypto of this thread are its own again. */
export function realTime(): void {
	vi.useRealTimers();
	derived.clear();
	for (const name of CRYPTO) Reflect.deleteProperty(crypto.subtle, name);
}

/** Faked time stands still until this is done. */
export function counted<Result>(work: Promise<Result>): Promise<Result> {
	inFlight.add(work);
	const done = () => inFlight.delete(work);
	work.then(done, done);
	return work;
}

/** Lets time pass in small steps. */
export async function pass(ms: number): Promise<void> {
	for (let left = ms; left > 0; left -= STEP_MS) {
		await settled();
		vi.advanceTimersByTime(Math.min(STEP_MS, left));
	}
	await settled();
}

/** Lets time pass until `isSo`, at most `limitMs`. Whether it came to be so. */
export async function passUntil(isSo: () => boolean, limitMs: number): Promise<boolean> {
	for (let left = limitMs; left > 0 && !isSo(); left -= STEP_MS) await pass(STEP_MS);
	return isSo();
}

/** Waits until nothing goes on but timers. */
async function settled(): Promise<void> {
	do {
		await Promise.allSettled(inFlight);
		await new Promise((resolve) => realImmediate(resolve));
	} while (inFlight.size > 0);
}
