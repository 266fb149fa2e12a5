import { entityId } from '../id';
import { storyProcesses } from './listed-processes';
import type { storyPeople } from './people';
import { fieldsBy, type StoryEntry } from './story-field';

/** Fields of a milestone; what is left out, nobody has said. */
interface MilestoneFields {
	readonly name: string;
	readonly kpi?: string;
	readonly unit?: string;
	readonly baseline?: number;
	readonly target?: number;
	readonly current?: number;
	readonly planned?: number;
	readonly day?: string;
	readonly measure?: 'lead' | 'lag';
	readonly owner?: string;
	readonly 'second-owner'?: string;
	readonly 'owner-department'?: string;
	readonly 'output-department'?: string;
	readonly confirms?: string;
	readonly goal?: string;
	readonly figure?: string;
	/** Keys of processes. */
	readonly processes?: readonly string[];
	/** Key of the process that the reading comes from. */
	readonly source?: string;
}

function milestone(
	number: number,
	by: (typeof storyPeople)[number]['key'],
	{ processes, source, ...fields }: MilestoneFields,
): StoryEntry {
	const id = entityId(`milestone-${number.toString(16).padStart(16, '0')}`);
	const ids = processes?.map(processId).join(' ');
	return {
		key: fields.name,
		id,
		list: 'milestone',
		fields: fieldsBy(by, id, {
			...fields,
			processes: ids,
			source: source === undefined ? undefined : processId(source),
		}),
	};
}

function processId(key: string): string {
	const process = storyProcesses.find((one) => one.key === key);
	if (!process) throw new Error(`no process ${key}`);
	return process.id;
}

/**
 * The outcome map: one milestone has no indicator, one has two owners, one has none, two are owned by IT alone while others need what comes
 * out; most are behind plan, one is ahead; nothing serves the goals of revenue and risk, nothing moves what customers say.
 */
export const storyMilestones: readonly StoryEntry[] = [
	milestone(0x3c01, 'claire', {
		name: 'All prices in one place',
		kpi: 'Quotes sent the same day',
		figure: 'lead-time',
		unit: '%',
		baseline: 55,
		target: 90,
		current: 64,
		planned: 70,
		day: '2027-03-31',
		measure: 'lead',
		owner: 'Mikael Aho',
		'owner-department': 'sales',
		'output-department': 'sales',
		confirms: 'Claire Dubois',
		goal: 'customer',
		processes: ['quote', 'prices'],
		source: 'quote',
	}),
	milestone(0x3c02, 'peter', {
		name: 'One list of customers',
		kpi: 'Customers listed more than once',
		figure: 'errors',
		unit: 'customers',
		baseline: 1240,
		target: 50,
		current: 1190,
		planned: 600,
		day: '2027-04-15',
		measure: 'lead',
		owner: 'Peter Lindqvist',
		'owner-department': 'it',
		'output-department': 'finance',
		goal: 'legacy',
		processes: ['lists', 'customer'],
		source: 'lists',
	}),
	milestone(0x3c03, 'david', {
		name: 'The month is closed in ten days',
		kpi: 'Working days until the month is closed',
		figure: 'lead-time',
		unit: 'days',
		baseline: 20,
		target: 10,
		current: 19,
		planned: 15,
		day: '2027-09-30',
		measure: 'lag',
		owner: 'Walter Kern',
		'second-owner': 'David Okafor',
		'owner-department': 'finance',
		'output-department': 'finance',
		confirms: 'David Okafor',
		goal: 'cost',
		processes: ['close', 'lists', 'carriers'],
		source: 'close',
	}),
	milestone(0x3c04, 'sana', {
		name: 'Proof of delivery the same evening',
		kpi: 'Deliveries with proof on the same day',
		figure: 'lead-time',
		unit: '%',
		baseline: 62,
		target: 95,
		current: 64,
		planned: 80,
		day: '2027-06-30',
		measure: 'lead',
		owner: 'Sana Malik',
		'owner-department': 'it',
		'output-department': 'operations',
		confirms: 'Rosa Jimenez',
		goal: 'customer',
		processes: ['pod', 'invoice'],
		source: 'pod',
	}),
	milestone(0x3c05, 'peter', {
		name: 'The old server is switched off',
		day: '2028-01-10',
		owner: 'Peter Lindqvist',
		'owner-department': 'it',
		'output-department': 'it',
		goal: 'legacy',
		processes: ['restore'],
	}),
	milestone(0x3c06, 'marianne', {
		name: 'A shipment costs eight per cent less',
		kpi: 'Cost of a shipment',
		figure: 'unit-cost',
		unit: 'euros',
		baseline: 41.5,
		target: 38.2,
		current: 41.1,
		planned: 40,
		day: '2027-12-31',
		measure: 'lag',
		owner: 'Ingrid Solberg',
		'owner-department': 'operations',
		'output-department': 'operations',
		goal: 'cost',
		processes: ['plan', 'hire', 'load'],
		source: 'close',
	}),
	milestone(0x3c07, 'ravi', {
		name: 'Nobody types an order twice',
		kpi: 'Orders typed in more than once',
		figure: 'errors',
		unit: '%',
		baseline: 40,
		target: 5,
		current: 22,
		planned: 25,
		day: '2027-08-31',
		measure: 'lead',
		'output-department': 'customer-service',
		confirms: 'Ravi Patel',
		goal: 'cost',
		processes: ['order', 'plan'],
		source: 'order',
	}),
];
