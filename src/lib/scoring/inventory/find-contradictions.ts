import { arrangeFindings, type Finding } from './finding';
import { flowFindings } from './flow-findings';
import { knowledgeFindings } from './knowledge-findings';
import { ownershipFindings } from './ownership-findings';
import { readInventory } from './process-accounts';
import type { Inventory } from './process-record';
import { sourceFindings } from './source-findings';

/**
 * What people's accounts of their processes contradict or leave open, as questions, worst first. The order of records does not matter;
 * an account full of don't-know contradicts nobody. Cost O(records + edges), and the square of the accounts of one process for the
 * systems. Source: SPEC 6.4.
 *
 * @example
 * findContradictions(sampleInventory)[0] // => { code: 'DOC_CONFLICT', severity: 'major', subjects: ['billing'] }
 */
export function findContradictions(inventory: Inventory): readonly Finding[] {
	const read = readInventory(inventory);
	return arrangeFindings([
		...ownershipFindings(read),
		...sourceFindings(read),
		...flowFindings(read),
		...knowledgeFindings(read),
	]);
}
