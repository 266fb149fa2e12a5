// @ts-check
import { webcrypto } from 'node:crypto';
import { emptySetup, writer } from './sign-assessment.mjs';
import { syntheticInventory } from './synthetic-inventory.mjs';

/** @typedef {import('./build-rooms.mjs').BuiltRooms} BuiltRooms */

const departmentCount = 8;

/**
 * Made-up lists and accounts, signed by real keys, the accounts opened.
 *
 * @param {BuiltRooms} rooms
 * @param {{ processes: number; systems: number; accounts: number }} size
 * @returns {Promise<Pick<import('./sign-assessment.mjs').SignedAssessment, 'assessment' | 'records'>>}
 */
export async function signInventory(rooms, size) {
	const { model, questionnaires, records } = rooms;
	const { processes, systems, people } = syntheticInventory(questionnaires, size);
	const facilitator = await records.generateDeviceKey();
	const salt = webcrypto.getRandomValues(new Uint8Array(16));
	const assessment = await records.foundAssessment(facilitator.author, salt);
	const group = questionnaires.groupId('group-0');
	const departments = Array.from({ length: departmentCount }, (_, index) => ({
		id: questionnaires.departmentId(`department-${index}`),
		name: `Department ${index}`,
	}));
	const lead = writer(rooms, assessment, facilitator);
	const groups = [{ id: group, name: 'Everybody' }];
	const setup = { ...emptySetup, groups, departments, ownItems: [], salt };
	await lead('setup', 'assessment', model.setupBody(setup));
	/** @type {(id: string, field: string, value: string) => Promise<void>} */
	const say = (id, field, value) => lead('field', `${id}/${field}`, model.fieldBody(value));
	for (const [index, { id, name }] of processes.entries()) {
		await say(id, 'name', name);
		await say(id, 'department', departments[index % departmentCount]?.id ?? '');
	}
	for (const { id, name, purpose } of systems) {
		await say(id, 'name', name);
		await say(id, 'purpose', purpose);
	}
	await lead('reveal', 'r1', model.revealBody());
	const all = [lead];
	for (const [index, { name, accounts }] of people.entries()) {
		const write = writer(rooms, assessment, await records.generateDeviceKey());
		all.push(write);
		const department = departments[index % departmentCount]?.id;
		if (department === undefined) throw new Error('no department');
		await write('join', 'respondent', model.joinBody({ name, group, department }));
		for (const [process, account] of accounts) {
			await write('account', `r1/${process}`, model.accountBody(account));
		}
	}
	return { assessment, records: all.flatMap(({ written }) => written) };
}

/**
 * The same as a device exports it.
 * @param {BuiltRooms} rooms
 * @param {{ processes: number; systems: number; accounts: number }} size
 */
export async function exportInventory(rooms, size) {
	const { assessment, records } = await signInventory(rooms, size);
	const bytes = records.map((record) => record.bytes);
	return rooms.storage.exportFile({ assessment, title: 'Bench', records: bytes });
}
