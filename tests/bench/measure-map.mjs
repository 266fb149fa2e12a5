// @ts-check
import { leastMs } from './least-ms.mjs';
import { seededRandom } from './seeded-random.mjs';

/** @typedef {import('./build-rooms.mjs').BuiltRooms} BuiltRooms */

/**
 * What the map of processes costs: processor time of this process, in milliseconds, the least of some runs. Made-up departments whose processes
 * hand on one to three steps ahead, one in ten back.
 *
 * @typedef {object} MapCost
 * @property {number} processes
 * @property {number} handoffs
 * @property {number} graphMs the graph with its critical path, from the ledger
 * @property {number} layoutMs where everything stands, as the worker of the app finds it
 * @property {number} runs
 */

/**
 * @param {BuiltRooms} rooms
 * @param {{ processes: number; handoffs: number; runs: number }} size
 * @returns {Promise<MapCost>}
 */
export async function measureMap({ scoring, report, layout }, { processes, handoffs, runs }) {
	const inventory = syntheticFlow(processes, handoffs);
	const source = {
		listed: inventory.records.map(({ process }, index) => ({
			key: scoring.normaliseName(process),
			department: `department-${index % 8}`,
			criticality: /** @type {1 | 2 | 3} */ ((index % 3) + 1),
		})),
		handoffs: scoring.handoffLedger(inventory),
		findings: scoring.findContradictions(inventory),
	};
	const map = scoring.processMap(source);
	const departments = Array.from({ length: 8 }, (_, index) => `department-${index}`);
	const plan = report.mapPlan(map, departments, 'right');
	return {
		processes,
		handoffs: map.handoffs.length,
		graphMs: await leastMs(runs, () => scoring.processMap(source)),
		layoutMs: await leastMs(runs, () => layout.layOutHere(plan)),
		runs,
	};
}

/**
 * One account a process; every other handoff is stated by both sides.
 * @param {number} count of processes
 * @param {number} handoffs
 * @returns {import('../../src/lib/scoring/index.js').Inventory}
 */
function syntheticFlow(count, handoffs) {
	const random = seededRandom(count);
	const steps = Math.min(20, Math.ceil(count / 3));
	const perStep = count / steps;
	const stepOf = (/** @type {number} */ process) => Math.floor(process / perStep);
	const outputs = Array.from({ length: count }, () => new Set([-1]));
	const inputs = Array.from({ length: count }, () => new Set([-1]));
	for (let made = 0; made < handoffs;) {
		const from = Math.floor(random() * count);
		const ahead = random() < 0.9 ? 1 + Math.floor(random() * 3) : -1;
		const to = Math.floor((stepOf(from) + ahead + random()) * perStep);
		if (to < 0 || to >= count || outputs[from]?.has(to)) continue;
		outputs[from]?.add(to);
		if (made % 2 === 0) inputs[to]?.add(from);
		made += 1;
	}
	const name = (/** @type {number} */ process) =>
		process < 0 ? '@external' : `Process ${process}`;
	return {
		respondents: [],
		records: outputs.map((targets, process) => ({
			by: `person-${process % 40}`,
			process: name(process),
			documented: 'yes',
			owner: null,
			authority: null,
			systems: null,
			inputs: [...(inputs[process] ?? [])].map((from) => ({ from: name(from), item: 'papers' })),
			outputs: [...targets].map((to) => ({ to: name(to), item: 'papers' })),
		})),
	};
}
