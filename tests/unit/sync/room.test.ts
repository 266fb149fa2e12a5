import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeRtc } from './fake-rtc';
import { FakeSignalling } from './fake-signalling';
import { fakeTime, pass, passUntil } from './fake-time';
import { seededRandom } from './seeded-random';
import { StackDevice } from './stack-device';
import { answerDraft, foundStory, joinDraft, type StoryAuthors } from './story-authors';

let authors: StoryAuthors;
let rtc: FakeRtc;
let signalling: FakeSignalling;
let devices: StackDevice[] = [];

beforeEach(async () => {
	authors = await foundStory(4);
	fakeTime();
	const random = seededRandom(11);
	rtc = new FakeRtc(random);
	signalling = new FakeSignalling(random);
	signalling.install();
});

afterEach(async () => {
	await Promise.all(devices.map((device) => device.stop()));
	devices = [];
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function device(index: number): StackDevice {
	const key = authors.keys[index];
	if (!key) throw new Error('no such author');
	const made = new StackDevice(`device-${index}`, key, authors, rtc, signalling);
	devices.push(made);
	return made;
}

test('two devices that meet hold the same and say so', async () => {
	const [one, two] = [device(0), device(1)];
	one.ledger.add(authors.setup);
	await two.write((seq) => joinDraft('Ada', seq));
	one.open();
	two.open();
	expect(await passUntil(() => one.isInSyncWith(1) && two.isInSyncWith(1), 20_000)).toBe(true);
	expect(one.room?.status.state).toBe('linked');
	expect(two.ledger.projection.setup?.title).toBe('Simulation');
	await two.write((seq) => answerDraft('own-one', 4, seq));
	await pass(1_000);
	expect(one.ledger.projection.answersOf(two.key.author).size).toBe(1);
});
