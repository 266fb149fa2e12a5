import { expect, test, vi } from 'vitest';
import { FakeSignalling } from './fake-signalling';
import { fakeTime, pass, passUntil, realTime } from './fake-time';
import { pinnedSeeds } from './pinned-seeds';
import { chosenSeeds } from './play-seeds';
import { seededRandom } from './seeded-random';
import { StackNetwork } from './stack-network';
import { foundSample } from './sample-authors';

const OPERATIONS = 60;

test('[SY1] [SY2] nor do whole rooms, on y-webrtc over a network in memory', async () => {
	const seeds = [...new Set([...pinnedSeeds.rooms.map(({ seed }) => seed), ...chosenSeeds(20)])];
	const authors = await foundSample(4);
	// Each of the rooms asks to be told when the process ends.
	process.setMaxListeners(1_000);
	fakeTime();
	const signalling = new FakeSignalling(seededRandom(1));
	signalling.install();
	const networks = seeds.map((seed) => new StackNetwork(seed, authors, signalling));
	for (const network of networks) await network.open();
	for (let i = 0; i < OPERATIONS; i++) {
		for (const network of networks) await network.operate();
		await pass(400);
	}
	for (const network of networks) network.heal();
	await passUntil(() => networks.every(({ isInSync }) => isInSync), 180_000);
	const problems = networks.flatMap((network) => network.problems());
	for (const network of networks) await network.close();
	realTime();
	vi.unstubAllGlobals();
	process.stdout.write(
		`BASE_SEED=${seeds.at(pinnedSeeds.rooms.length)}: ${seeds.length} rooms of ${OPERATIONS} operations\n`,
	);
	expect(problems).toEqual([]);
}, 300_000);
