// @ts-check
import { seededRandom } from './seeded-random.mjs';

/** @typedef {import('../../src/lib/questionnaires/index.js').EntityId} EntityId */
/** @typedef {import('../../src/lib/questionnaires/index.js').Mention} Mention */
/** @typedef {import('../../src/lib/questionnaires/index.js').ProcessAccount} ProcessAccount */

/**
 * Made-up lists, and what made-up people say about the processes on them.
 *
 * @typedef {object} SyntheticInventory
 * @property {readonly { id: EntityId; name: string }[]} processes
 * @property {readonly { id: EntityId; name: string; purpose: string }[]} systems
 * @property {readonly { name: string; accounts: ReadonlyMap<EntityId, ProcessAccount> }[]} people
 */

const verbs =
	'plan check write send approve price order book deliver close settle report forecast store pack invoice collect hire train repair review release cancel archive import'.split(
		' ',
	);
const objects = [
	'the order',
	'a supplier contract',
	'the invoice',
	'the monthly figures',
	'customer master data',
	'the delivery note',
	'a purchase request',
	'the work schedule',
	'the goods receipt',
	'a price list',
	'the payroll run',
	'the quality record',
];
const forms = ['by e-mail', 'in a spreadsheet', 'in the system', 'on paper'];
const firstNames = 'Ann Bo Carla Dev Eva Finn Gita Hugo Ines Jan Kira Leo'.split(' ');
const lastNames = 'Adler Brandt Costa Dumont Evans Fischer Garcia Hansen'.split(' ');

/**
 * @param {import('./build-rooms.mjs').BuiltRooms['questionnaires']} questionnaires
 * @param {{ processes: number; systems: number; accounts: number }} size
 * @returns {SyntheticInventory}
 */
export function syntheticInventory(questionnaires, size) {
	const random = seededRandom(size.accounts);
	/** @type {(list: string, index: number) => EntityId} */
	const id = (list, index) =>
		questionnaires.entityId(`${list}-${(index + 1).toString(16).padStart(16, '0')}`);
	const processes = Array.from({ length: size.processes }, (_, index) => ({
		id: id('process', index),
		name: processName(index),
	}));
	const systems = Array.from({ length: size.systems }, (_, index) => ({
		id: id('system', index),
		name: `${pick(objects, index)} ${pick(['tool', 'suite', 'portal', 'sheet'], index >> 1)} ${pick(lastNames, index)}`,
		purpose: pick(objects, index >> 2),
	}));
	const people = Array.from({ length: Math.ceil(size.accounts / 10) }, (_, index) => ({
		name: `${pick(firstNames, index)} ${pick(lastNames, Math.floor(index / 12))} ${roman(index)}`,
		/** @type {Map<EntityId, ProcessAccount>} */
		accounts: new Map(),
	}));
	const source = { random, processes, systems, people };
	for (let index = 0; index < size.accounts; index += 1) {
		const place = Math.floor((index * size.processes) / size.accounts);
		const process = processes[place];
		// Whoever describes a process: different people each time, for no one describes more than ten.
		const person = people[(index * 7) % people.length];
		if (process && person) person.accounts.set(process.id, account(source, place));
	}
	return { processes, systems, people };
}

/** @param {number} index */
function processName(index) {
	const verb = pick(verbs, index);
	return `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)} ${pick(objects, Math.floor(index / verbs.length))}`;
}

/** Another ending for everybody of the same name. @param {number} index */
function roman(index) {
	return pick(['Junior', 'Senior', 'North', 'Field', 'Office'], Math.floor(index / 96));
}

/**
 * @typedef {object} Source
 * @property {() => number} random
 * @property {SyntheticInventory['processes']} processes
 * @property {SyntheticInventory['systems']} systems
 * @property {readonly { name: string }[]} people
 */

/**
 * One account as most are: the core fields, one or two systems, inputs and outputs. Neighbours on the list hand on to each other; one word in three is somebody's own.
 *
 * @param {Source} source
 * @param {number} place of the process
 * @returns {ProcessAccount}
 */
function account(source, place) {
	const { random, processes, systems, people } = source;
	const near = () => processes[(place + 1 + Math.floor(random() * 3)) % processes.length]?.id;
	const before = () =>
		processes[(place + processes.length - 1 - Math.floor(random() * 3)) % processes.length]?.id;
	const system = () => mention(pick(systems, place + Math.floor(random() * 3)).id);
	const owner = pick(people, (place >> 2) + Math.floor(random() * 1.4)).name;
	return {
		documented: pick(/** @type {const} */ (['yes', 'yes', 'partly', 'no', 'dk']), random() * 5),
		owner: random() < 0.1 ? { kind: 'none' } : { kind: 'words', text: spelled(random, owner) },
		authority: random() < 0.1 ? { kind: 'dk' } : system(),
		systems: several(random, () => ({ system: system(), purpose: item(random, place >> 2) })),
		inputs: several(random, () => ({
			from: random() < 0.1 ? { kind: /** @type {const} */ ('outside') } : mention(before()),
			item: item(random, place),
			form: pick(forms, random() * 4),
		})),
		outputs: several(random, () => ({
			to: random() < 0.1 ? { kind: /** @type {const} */ ('none') } : mention(near()),
			item: item(random, place + 1),
			form: pick(forms, random() * 4),
		})),
	};
}

/**
 * @template Row
 * @param {() => number} random
 * @param {() => Row} row
 */
function several(random, row) {
	return Array.from({ length: 1 + Math.floor(random() * 3) }, row);
}

/** What goes along an edge, in the words of the list or in somebody's own. @param {() => number} random @param {number} place */
function item(random, place) {
	const words = pick(objects, place).replace(/^(the|a) /, '');
	if (random() > 1 / 3) return spelled(random, words);
	return `${words} ${pick(verbs, random() * verbs.length)} ${pick(lastNames, random() * 8)}`;
}

/** As one person in ten writes it: a letter too many or too few. @param {() => number} random @param {string} words */
function spelled(random, words) {
	if (random() > 0.1) return words;
	const at = 1 + Math.floor(random() * (words.length - 1));
	return `${words.slice(0, at)}${random() < 0.5 ? words.charAt(at - 1) : ''}${words.slice(at + 1)}`;
}

/** @param {EntityId | undefined} id @returns {Mention} */
function mention(id) {
	if (id === undefined) throw new Error('nothing to mention');
	return { kind: 'entry', id };
}

/**
 * @template Value
 * @param {readonly Value[]} values
 * @param {number} index any number from 0, its whole part counts
 * @returns {Value}
 */
function pick(values, index) {
	const value = values[Math.floor(index) % values.length];
	if (value === undefined) throw new Error('nothing to pick from');
	return value;
}
