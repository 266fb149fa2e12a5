import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { FakeRtc } from './fake-rtc';
import { FakeSignalling } from './fake-signalling';
import { fakeTime, realTime } from './fake-time';
import { seededRandom } from './seeded-random';
import { StackDevice } from './stack-device';
import { foundSample, type SampleAuthors } from './sample-authors';

/** What a test of whole rooms stands on: people, a network in memory, faked timers. Made anew for each test. */
export class StackBench {
	readonly random = seededRandom(11);
	readonly rtc = new FakeRtc(this.random);
	readonly signalling = new FakeSignalling(this.random);
	readonly devices: StackDevice[] = [];
	/** Promises that nobody caught, and errors that nobody expected. */
	readonly uncaught: unknown[] = [];

	constructor(readonly authors: SampleAuthors) {
		this.signalling.install();
	}

	/** The device of the person with this number; `named` otherwise where a person has two. */
	device(person: number, named = `device-${person}`): StackDevice {
		const key = this.authors.keys[person];
		if (!key) throw new Error('no such person');
		const device = new StackDevice(named, key, this.authors, this.rtc, this.signalling);
		this.devices.push(device);
		return device;
	}
}

/** Sets up and clears away around each test of a file. */
export function stackBench(people: number): () => StackBench {
	let bench: StackBench | null = null;
	const note = (reason: unknown) => bench?.uncaught.push(reason);
	// Once for all tests of a file: simple-peer keeps the first timers that it sees.
	beforeAll(fakeTime);
	afterAll(realTime);
	beforeEach(async () => {
		const authors = await foundSample(people);
		bench = new StackBench(authors);
		process.on('unhandledRejection', note);
		process.on('uncaughtException', note);
	});
	afterEach(async () => {
		await Promise.all(bench?.devices.map((device) => device.stop()) ?? []);
		process.off('unhandledRejection', note);
		process.off('uncaughtException', note);
		vi.unstubAllGlobals();
	});
	return () => {
		if (!bench) throw new Error('outside a test');
		return bench;
	};
}
