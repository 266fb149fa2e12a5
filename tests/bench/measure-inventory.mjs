// @ts-check
import * as Y from 'yjs';
import { leastMs } from './least-ms.mjs';
import { signInventory } from './sign-inventory.mjs';

/** @typedef {import('./build-rooms.mjs').BuiltRooms} BuiltRooms */

/**
 * What the accounts of one size of inventory cost: milliseconds of processor time, the least of some runs.
 *
 * @typedef {object} InventoryCost
 * @property {number} processes
 * @property {number} systems
 * @property {number} accounts
 * @property {number} names different names in use
 * @property {number} projectMs to read the lists and accounts off records that were checked before, hashes included
 * @property {number} gatherMs what the findings come from, off that projection
 * @property {number} findingsMs the findings
 * @property {number} handoffsMs the ledger, after the findings, as the worker does it
 * @property {number} spellingsMs how people wrote the names
 * @property {number} namesAlikeMs names that may mean the same
 * @property {number} findings
 * @property {number} handoffs
 * @property {number} namesAlike
 * @property {number} runs
 */

/**
 * @param {BuiltRooms} rooms
 * @param {{ processes: number; systems: number; accounts: number; runs: number }} size
 * @returns {Promise<InventoryCost>}
 */
export async function measureInventory(rooms, { runs, ...size }) {
	const { model, scoring, inventory: state } = rooms;
	const { assessment, records } = await signInventory(rooms, size);
	/** @type {import('../../src/lib/model/index.js').Projection | undefined} */
	let projection;
	const projectMs = await leastMs(Math.min(3, runs), async () => {
		const bag = new model.Bag(new Y.Doc());
		bag.put([...records]);
		const ledger = new model.Ledger({
			assessment,
			bag,
			verify: model.verifyHere,
			known: () => true,
		});
		await ledger.settled();
		({ projection } = ledger);
	});
	if (!projection) throw new Error('nothing was projected');
	const read = projection;
	const inventory = new state.InventoryBook().read(read, 'r1').inventory;
	if (inventory.records.length !== size.accounts) throw new Error('accounts are missing');
	// What was read of an inventory is remembered with it: each run is given another.
	const findingsMs = await leastMs(runs, () => scoring.findContradictions({ ...inventory }));
	const findings = scoring.findContradictions(inventory);
	return {
		...size,
		names: scoring.spellings(inventory).size,
		projectMs,
		gatherMs: await leastMs(runs, () => new state.InventoryBook().read(read, 'r1').inventory),
		findingsMs,
		handoffsMs: await leastMs(runs, () => scoring.handoffLedger(inventory)),
		spellingsMs: await leastMs(runs, () => scoring.spellings(inventory)),
		namesAlikeMs: await leastMs(runs, () => scoring.namesAlike(inventory)),
		findings: findings.length,
		handoffs: scoring.handoffLedger(inventory).length,
		namesAlike: scoring.namesAlike(inventory).length,
		runs,
	};
}
