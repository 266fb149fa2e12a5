import { entityId } from '../id';
import type { EntityId } from '../item';
import { storyEntities, type storyPeople } from './people';
import { fieldsBy, type StoryEntry } from './story-field';

interface SystemFields {
	/** Left out where the answers name the system already. */
	readonly name?: string;
	readonly purpose: string;
	/** Left out = nobody wrote one down. */
	readonly owner?: string;
	readonly official?: boolean;
	/** Ids, with spaces between them. */
	readonly departments: string;
}

function system(
	id: string,
	key: string,
	by: (typeof storyPeople)[number]['key'],
	fields: SystemFields,
): StoryEntry {
	const own = entityId(id);
	return { key, id: own, list: 'system', fields: fieldsBy(by, own, { ...fields }) };
}

/** A system that the answers name too: one entry, with more fields. */
function known(
	key: string,
	by: (typeof storyPeople)[number]['key'],
	fields: SystemFields,
): StoryEntry {
	return system(entityOf(key), key, by, fields);
}

function entityOf(key: string): EntityId {
	const entity = storyEntities.find((one) => one.list === 'system' && one.key === key);
	if (!entity) throw new Error(`no system ${key}`);
	return entity.id;
}

const customers = 'Keeps customers and addresses';
const routes = 'Plans routes';
const prices = 'Keeps prices';

const dispatchboard = entityId('system-0000000000007b92');

/** The systems of the company, the unordered ones too. Three keep customers, two keep prices, two plan routes. */
export const storySystems: readonly StoryEntry[] = [
	known('old', 'peter', {
		purpose: customers,
		owner: 'Peter Lindqvist',
		official: true,
		departments: 'sales operations billing finance customer-service it',
	}),
	known('board', 'ingrid', {
		purpose: routes,
		owner: 'Tom Brandt',
		official: true,
		departments: 'operations warehouse',
	}),
	known('pricing', 'mikael', {
		purpose: prices,
		owner: 'Mikael Aho',
		official: false,
		departments: 'sales',
	}),
	known('billing', 'rosa', {
		purpose: customers,
		owner: 'Rosa Jimenez',
		official: false,
		departments: 'billing',
	}),
	known('workbook', 'walter', {
		purpose: customers,
		owner: 'Walter Kern',
		official: false,
		departments: 'finance',
	}),
	known('scanner', 'emeka', {
		purpose: 'Counts parcels onto the truck',
		official: true,
		departments: 'warehouse',
	}),
	system('system-0000000000007b04', 'tariffs', 'rosa', {
		name: 'Tariff table in the old ERP',
		purpose: prices,
		official: true,
		departments: 'billing sales operations',
	}),
	system('system-0000000000007b11', 'sheet', 'tom', {
		name: 'The old planning sheet',
		purpose: routes,
		owner: 'Tom Brandt',
		official: false,
		departments: 'operations',
	}),
	system('system-0000000000007b25', 'mailbox', 'ravi', {
		name: 'Orders mailbox',
		purpose: 'Takes orders and complaints by e-mail',
		owner: 'Ravi Patel',
		official: true,
		departments: 'customer-service sales',
	}),
	system('system-0000000000007b3a', 'chat', 'joanna', {
		name: 'Drivers’ group chat',
		purpose: 'Passes news between drivers and dispatch',
		official: false,
		departments: 'operations',
	}),
	system('system-0000000000007b4c', 'tracking', 'tom', {
		name: 'Truck tracking',
		purpose: 'Shows where the trucks are',
		owner: 'Tom Brandt',
		official: true,
		departments: 'operations',
	}),
	system('system-0000000000007b57', 'archive', 'lena', {
		name: 'Delivery note folders',
		purpose: 'Keeps proof of delivery',
		departments: 'operations billing',
	}),
	system('system-0000000000007b63', 'bank', 'walter', {
		name: 'Bank portal',
		purpose: 'Shows payments',
		owner: 'Walter Kern',
		official: true,
		departments: 'finance',
	}),
	system('system-0000000000007b78', 'backups', 'sana', {
		name: 'Backup tapes',
		purpose: 'Keeps a copy of the old ERP',
		owner: 'Peter Lindqvist',
		official: true,
		departments: 'it',
	}),
	system(dispatchboard, 'dispatchboard', 'joanna', {
		name: 'Dispatchboard',
		purpose: routes,
		departments: 'operations',
	}),
];

/** What others changed afterwards: an entry that was on the list already. */
export const systemCorrections = fieldsBy('emeka', dispatchboard, {
	'merged-into': entityOf('board'),
});
