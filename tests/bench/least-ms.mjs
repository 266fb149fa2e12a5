// @ts-check
import { threeDigits } from './median.mjs';

/**
 * The least processor time of some runs in this process, the collecting of memory included, in milliseconds: whatever else the machine does
 * makes a run longer, never shorter.
 * @param {number} runs
 * @param {() => unknown} work
 */
export async function leastMs(runs, work) {
	/** @type {number[]} */
	const times = [];
	for (let run = 0; run < runs; run += 1) {
		const startedAt = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(startedAt);
		times.push((user + system) / 1000);
	}
	return threeDigits(Math.min(...times));
}
