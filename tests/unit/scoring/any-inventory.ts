import fc from 'fast-check';
import type { Inventory, ProcessRecord } from '$lib/scoring';

/** Processes that accounts of `anyInventory` are about. */
export const PROCESSES = ['Billing', 'Delivery', 'Order entry', 'Planning'];

const name = fc.constantFrom('Ann', 'Sales', 'Finance', '@none', '@dk', null);
const system = fc.constantFrom('SAP', 'Excel', 'CRM');
const item = fc.constantFrom('order', 'invoice', 'Order', undefined);
const form = fc.constantFrom('by e-mail', undefined);
const target = fc.constantFrom(...PROCESSES, '@external', '@none', 'BILLING');
const source = fc.constantFrom(...PROCESSES, '@external', 'order  entry');

/** One account out of few names, so that they meet. */
export const anyRecord: fc.Arbitrary<ProcessRecord> = fc.record({
	by: fc.constantFrom('p1', 'p2', 'p3'),
	process: fc.constantFrom(...PROCESSES, 'billing'),
	documented: fc.constantFrom('yes', 'no', 'partly', 'dk', null),
	owner: name,
	authority: fc.oneof(system, fc.constantFrom('@none', '@dk', null)),
	systems: fc.option(fc.uniqueArray(system)),
	inputs: fc.option(fc.array(fc.record({ from: source, item, form }), { maxLength: 3 })),
	outputs: fc.option(fc.array(fc.record({ to: target, item, form }), { maxLength: 3 })),
	functions: fc.option(
		fc.array(fc.record({ function: fc.constantFrom('pricing', 'credit check'), system }), {
			maxLength: 2,
		}),
	),
	work: fc.option(
		fc.record({
			backup: name,
			pressure: fc.constantFrom('breaks', 'one-person', 'slows', 'holds', 'dk', null),
			pressureNote: fc.constantFrom('the peak', null),
			steps: fc.option(
				fc.array(
					fc.record({
						what: fc.constantFrom('address', 'price'),
						how: fc.constantFrom('by-hand', 're-keyed', 'spreadsheet'),
					}),
					{ maxLength: 2 },
				),
			),
			workarounds: fc.option(
				fc.array(
					fc.record({
						what: fc.constantFrom('Price sheet', 'price  SHEET', 'Excel', 'Call the driver'),
						kind: fc.constantFrom('workaround', 'exception', 'unofficial-tool'),
						purpose: fc.constantFrom('prices', null),
						owner: name,
						data: fc.constant(null),
						ifStops: fc.constantFrom('we wait', null),
					}),
					{ maxLength: 2 },
				),
			),
		}),
		{ nil: undefined },
	),
});

/** Up to nine accounts of three people. */
export const anyInventory: fc.Arbitrary<Inventory> = fc
	.array(anyRecord, { maxLength: 9 })
	.map((records) => ({
		respondents: [
			{ id: 'p1', roles: ['Sales'] },
			{ id: 'p2', roles: ['Finance', 'Ann'] },
			{ id: 'p3', roles: [] },
		],
		records,
	}));
