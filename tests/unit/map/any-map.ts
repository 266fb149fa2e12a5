import fc from 'fast-check';
import {
	findContradictions,
	handoffLedger,
	processMap,
	type Inventory,
	type ListedOnMap,
	type ProcessMap,
} from '$lib/scoring';
import { anyInventory, PROCESSES } from '../scoring/any-inventory';

/** Ids of departments, in order. */
export const DEPARTMENTS = ['sales', 'billing', 'plant'];

const listed: fc.Arbitrary<readonly ListedOnMap[]> = fc.uniqueArray(
	fc.record({
		key: fc.constantFrom(...PROCESSES.map((name) => name.toLowerCase()), 'archive', 'loose'),
		department: fc.constantFrom(...DEPARTMENTS, null),
		criticality: fc.constantFrom(1, 2, 3, null),
	}),
	{ selector: ({ key }) => key },
);

/** A map of few processes out of random accounts. */
export const anyMap: fc.Arbitrary<ProcessMap> = fc
	.tuple(anyInventory, listed)
	.map(([inventory, known]) => mapOf(inventory, known));

function mapOf(inventory: Inventory, known: readonly ListedOnMap[]): ProcessMap {
	return processMap({
		listed: known,
		handoffs: handoffLedger(inventory),
		findings: findContradictions(inventory),
	});
}

/** Names as hostile as people, or other programs, can make them. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
	fc.string({
		unit: fc.constantFrom(...'"\'<>&[](){}|#;`%-.=~\n\r\t\\\u0000\uD800\u202E'),
		minLength: 1,
	}),
	fc.constantFrom(
		'end',
		'graph',
		'subgraph x',
		'1. first',
		'- point',
		'"]; click p0 href "javascript:alert(1)"',
		'</text><script>alert(1)</script>',
		']]>',
		'%% comment',
		'%%{init: {}}%%',
		'`**bold**`',
		'Größe & Gewicht “prüfen”',
		'発注する',
		'#quot;',
	),
);
