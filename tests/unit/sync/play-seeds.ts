import { RandomNetwork } from './random-network';
import type { NetworkConditions } from './seeded-wire';
import { foundSample } from './sample-authors';

const OPERATIONS = 200;
/** So many networks at a time: one waits for its signatures while others go on. */
const AT_ONCE = 8;

/** Seeds from `BASE_SEED`, or from one that the clock gives, as many as `SEEDS` says, or `count`. */
export function chosenSeeds(count: number): readonly number[] {
	const base = Number(process.env['BASE_SEED'] ?? Date.now() % 1_000_000);
	const length = Number(process.env['SEEDS'] ?? count);
	return Array.from({ length }, (_, index) => base + index);
}

/** Plays the random network of each seed. Returns what went wrong, by seed; prints what is needed to play it again. */
export async function playSeeds(
	seeds: readonly number[],
	conditions: NetworkConditions,
): Promise<readonly string[]> {
	const authors = await foundSample(6);
	const failures: string[] = [];
	let slowest = 0;
	const left = [...seeds];
	const play = async () => {
		for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
			const { divergences, lost, healedInMs } = await new RandomNetwork(
				seed,
				conditions,
				authors,
			).play(OPERATIONS);
			slowest = Math.max(slowest, healedInMs);
			const found = [...divergences, ...lost];
			if (found.length > 0) failures.push(`seed ${seed}: ${found.join('; ')}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, play));
	process.stdout.write(
		`BASE_SEED=${seeds[0]} SEEDS=${seeds.length}: ${seeds.length} networks of ${OPERATIONS} operations, ` +
			`slowest healed in ${slowest} virtual ms\n`,
	);
	return failures;
}
