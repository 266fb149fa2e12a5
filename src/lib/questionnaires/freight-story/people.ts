import { departmentId, entityId, groupId } from '../id';
import type { EntityId, EntityList } from '../item';
import { DEFAULT_DEPARTMENTS, type Department, type Group } from '../new-assessment';

/** The five viewpoints of the story. */
export const storyGroups: readonly Group[] = [
	{ id: groupId('executives'), name: 'Executives' },
	{ id: groupId('it'), name: 'IT' },
	{ id: groupId('operations'), name: 'Operations and finance' },
	{ id: groupId('sales'), name: 'Sales' },
	{ id: groupId('front-line'), name: 'Front line' },
];

/** Those of a new assessment fit the story. */
export const storyDepartments: readonly Department[] = DEFAULT_DEPARTMENTS;

const person = (key: string, name: string, group: string, department: string) => ({
	key,
	name,
	group: groupId(group),
	department: departmentId(department),
});

/** Who answered, in the order of the cells of the answer tables. All of them are made up. */
export const storyPeople = [
	person('marianne', 'Marianne Holt', 'executives', 'management'),
	person('david', 'David Okafor', 'executives', 'finance'),
	person('ingrid', 'Ingrid Solberg', 'executives', 'operations'),
	person('peter', 'Peter Lindqvist', 'it', 'it'),
	person('sana', 'Sana Malik', 'it', 'it'),
	person('tom', 'Tom Brandt', 'operations', 'operations'),
	person('rosa', 'Rosa Jimenez', 'operations', 'billing'),
	person('walter', 'Walter Kern', 'operations', 'finance'),
	person('claire', 'Claire Dubois', 'sales', 'sales'),
	person('mikael', 'Mikael Aho', 'sales', 'sales'),
	person('joanna', 'Joanna Nowak', 'front-line', 'operations'),
	person('emeka', 'Emeka Obi', 'front-line', 'warehouse'),
	person('lena', 'Lena Fischer', 'front-line', 'billing'),
	person('ravi', 'Ravi Patel', 'front-line', 'customer-service'),
] as const;

/** An entry of a shared list, with the word that the tables use for it. */
interface NamedEntity {
	/** What the answer tables call it. */
	readonly key: string;
	readonly id: EntityId;
	readonly list: EntityList;
	readonly name: string;
	/** Place in `storyPeople` of the one who put it on the list. */
	readonly by: number;
}

function entity(
	list: EntityList,
	number: number,
	key: string,
	name: string,
	by: string,
): NamedEntity {
	return {
		key,
		id: entityId(`${list}-${number.toString(16).padStart(16, '0')}`),
		list,
		name,
		by: storyPeople.findIndex((one) => one.key === by),
	};
}

/** The people and systems that somebody named in an answer. */
export const storyEntities: readonly NamedEntity[] = [
	entity('person', 0x51a7, 'marianne', 'Marianne Holt', 'marianne'),
	entity('person', 0x51b2, 'david', 'David Okafor', 'ingrid'),
	entity('person', 0x51c9, 'ingrid', 'Ingrid Solberg', 'tom'),
	entity('person', 0x51d4, 'peter', 'Peter Lindqvist', 'marianne'),
	entity('person', 0x51e0, 'sana', 'Sana Malik', 'peter'),
	entity('person', 0x51f6, 'tom', 'Tom Brandt', 'ingrid'),
	entity('person', 0x5203, 'walter', 'Walter Kern', 'david'),
	entity('person', 0x5218, 'claire', 'Claire Dubois', 'claire'),
	entity('person', 0x522d, 'joanna', 'Joanna Nowak', 'tom'),
	entity('person', 0x5231, 'consultant', 'The supplier’s consultant', 'david'),
	entity('system', 0x7a10, 'old', 'The old ERP', 'marianne'),
	entity('system', 0x7a24, 'board', 'Dispatch board', 'ingrid'),
	entity('system', 0x7a38, 'pricing', 'Mikael’s price sheet', 'claire'),
	entity('system', 0x7a4b, 'billing', 'Billing’s customer list', 'rosa'),
	entity('system', 0x7a5f, 'workbook', 'Walter’s month-end workbook', 'walter'),
	entity('system', 0x7a63, 'scanner', 'Warehouse scanners', 'emeka'),
];
