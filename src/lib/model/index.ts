export { accountBody, parseAccountBody } from './account-body';
export type { Accounts } from './account-book';
export { answerBody, parseAnswerBody } from './answer-body';
export { Bag, type BagEntry } from './bag';
export type { Digest } from './digests';
export type { Founder, Reveal } from './facilitation';
export { fieldBody, parseFieldBody, type FieldValue } from './field-body';
export type { Fork } from './forks';
export { joinBody, parseJoinBody, type Join } from './join-body';
export { Ledger, type LedgerCounts, type LedgerOptions, type Taken } from './ledger';
export { Projection, type Touched, type TouchedSubject } from './projection';
export { READING_RULES } from './reading-rules';
export { Listeners } from './listeners';
export {
	LIST_FIELDS,
	readMilestone,
	readProcess,
	readSystem,
	type ListedMilestone,
	type ListedProcess,
	type ListedSystem,
	type ListEntry,
} from './list-entries';
export { parseRemovalBody, removalBody } from './removal-body';
export type { Publication } from './publications';
export { markOf, parseRevealBody, revealBody, type AuthorMark, type Extent } from './reveal-body';
export { rulesNeeded } from './rules-needed';
export type { Respondent } from './roster';
export type { PackChoice, Setup } from './setup';
export { parseSetupBody, setupBody } from './setup-body';
export type { Entity, FieldWord } from './shared-lists';
export type { Unreadable } from './read-body';
export { verifyHere, type Verify } from './verify-here';
export { isLater, placeOf } from './precedence';
export { KIND, type RecordKind } from './record-kinds';
export { FIRST_ROUND } from './rounds';
export {
	accountStatement,
	answerStatement,
	bodySize,
	fieldStatement,
	joinStatement,
	removalStatement,
	revealStatement,
	setupStatement,
	type Statement,
} from './statement';
export { parseAccountSubject, parseRoundSubject, type RoundSubject } from './subjects';
