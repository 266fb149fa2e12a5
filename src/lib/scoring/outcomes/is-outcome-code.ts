import type { FindingCode } from '../inventory/finding';
import { OUTCOME_CODES, type OutcomeCode } from './outcome-codes';

/**
 * Whether a rule is one of the outcome map; the others are those of the accounts.
 *
 * @example
 * isOutcomeCode('OWNER_CONFLICT') // => false
 */
export function isOutcomeCode(code: FindingCode): code is OutcomeCode {
	return OUTCOME_CODES.some((each) => each === code);
}
