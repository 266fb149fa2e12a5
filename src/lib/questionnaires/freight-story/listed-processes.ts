import { entityId } from '../id';
import type { Criticality, Frequency } from '../shared-list-codes';
import type { storyPeople } from './people';
import { fieldsBy, type StoryEntry } from './story-field';

type Person = (typeof storyPeople)[number]['key'];
type Row = readonly [key: string, name: string, frequency: Frequency, criticality: Criticality];

const idOf = (key: string) => entityId(`process-${hexOf(key)}`);

function listed(by: Person, department: string, rows: readonly Row[]): readonly StoryEntry[] {
	return rows.map(([key, name, frequency, criticality]) => {
		const id = idOf(key);
		const fields = fieldsBy(by, id, { name, department, frequency, criticality });
		return { key, id, list: 'process', fields };
	});
}

/** Eight letters of the key, so that an id follows from it whatever else is listed. */
function hexOf(key: string): string {
	const letters = Array.from(key.slice(0, 8), (letter) => letter.charCodeAt(0).toString(16));
	return letters.join('').padStart(16, '0');
}

/** Who listed which process: by department, with how often it runs and how much stands still with it. */
export const storyProcesses: readonly StoryEntry[] = [
	...listed('claire', 'sales', [
		['quote', 'Quote a shipment', 'daily', 3],
		['prices', 'Maintain the tariff table', 'monthly', 3],
		['customer', 'Open a customer account', 'weekly', 2],
	]),
	...listed('ravi', 'customer-service', [
		['order', 'Take an order', 'daily', 3],
		['track', 'Tell customers where their freight is', 'daily', 2],
		['dispute', 'Settle invoice disputes', 'weekly', 2],
	]),
	...listed('ingrid', 'operations', [
		['plan', 'Plan the routes', 'daily', 3],
		['dispatch', 'Dispatch the drivers', 'daily', 3],
		['pod', 'Get the delivery notes', 'daily', 2],
	]),
	...listed('tom', 'operations', [
		['shifts', 'Plan driver shifts', 'weekly', 2],
		['hire', 'Book subcontractors', 'daily', 2],
		['broken', 'Handle a breakdown on the road', 'on-demand', 2],
		['fleet', 'Check the vehicles', 'weekly', 3],
		['fax', 'Fax the route list to the depots', 'daily', 1],
	]),
	...listed('emeka', 'warehouse', [
		['load', 'Load the trucks', 'daily', 3],
		['pallets', 'Count the pallets', 'monthly', 1],
	]),
	...listed('rosa', 'billing', [
		['invoice', 'Invoice deliveries', 'daily', 3],
		['extras', 'Charge waiting time and fuel', 'weekly', 2],
	]),
	...listed('walter', 'finance', [
		['close', 'Close the month', 'monthly', 3],
		['lists', 'Reconcile the customer lists', 'monthly', 3],
		['collect', 'Collect overdue payments', 'weekly', 3],
		['carriers', 'Pay subcontractors', 'weekly', 2],
	]),
	...listed('david', 'management', [['report', 'Report the figures to the board', 'monthly', 2]]),
	...listed('peter', 'it', [['restore', 'Restore the old ERP after a failure', 'yearly', 1]]),
];

/** What others changed afterwards: a better name, another department, more weight, an entry that is no more. */
export const processCorrections = [
	...fieldsBy('joanna', idOf('pod'), { name: 'Collect proof of delivery', criticality: 3 }),
	...fieldsBy('mikael', idOf('prices'), { department: 'operations' }),
	...fieldsBy('sana', idOf('restore'), { criticality: 3 }),
	...fieldsBy('joanna', idOf('fax'), { archived: true }),
];
