import type { Answer, EntityId, ItemId, ProcessAccount } from '$lib/questionnaires';
import { encodeCanonical, RECORD_LIMITS, type AuthorId, type CborValue } from '$lib/records';
import { accountBody } from './account-body';
import { answerBody } from './answer-body';
import { fieldBody, type FieldValue } from './field-body';
import { joinBody, type Join } from './join-body';
import { KIND, type RecordKind } from './record-kinds';
import { removalBody } from './removal-body';
import { revealBody, type Extent } from './reveal-body';
import type { Setup } from './setup';
import { setupBody } from './setup-body';
import { fieldSubject, JOIN_SUBJECT, roundSubject, SETUP_SUBJECT } from './subjects';

/** What an author says in one record, before it has a number, a clock and a signature. */
export interface Statement {
	readonly kind: RecordKind;
	readonly subject: string;
	readonly body: CborValue;
}

/** Bytes of a record beside its body: keys, signature, subject, with room to spare. */
const ENVELOPE_BYTES = 384;

/**
 * Who the author is, as a respondent.
 *
 * @example
 * const { kind, subject } = joinStatement({ name: 'Ada', group: 'it', department: 'it' });
 * [kind, subject] // => ['join', 'respondent']
 */
export function joinStatement(join: Join): Statement {
	return { kind: KIND.join, subject: JOIN_SUBJECT, body: joinBody(join) };
}

/**
 * The author's answer to an item; `null` = unanswered again.
 *
 * @example
 * answerStatement('r1', 'goal', null) // => { kind: 'answer', subject: 'r1/goal', body: null }
 */
export function answerStatement(round: string, item: ItemId, answer: Answer | null): Statement {
	return {
		kind: KIND.answer,
		subject: roundSubject({ round, id: item }),
		body: answerBody(answer),
	};
}

/**
 * The author's account of a process; `null` = taken back.
 *
 * @example
 * accountStatement('r1', 'process-00000000000000aa', { documented: 'no' }).body // => new Map([[1, 'no']])
 */
export function accountStatement(
	round: string,
	process: EntityId,
	account: ProcessAccount | null,
): Statement {
	const subject = roundSubject({ round, id: process });
	return { kind: KIND.account, subject, body: accountBody(account) };
}

/**
 * One field of an entry of a shared list; `null` = empty again.
 *
 * @example
 * fieldStatement('system-00000000000000aa', 'name', 'SAP').subject // => 'system-00000000000000aa/name'
 */
export function fieldStatement(entity: EntityId, field: string, value: FieldValue): Statement {
	return { kind: KIND.field, subject: fieldSubject({ entity, field }), body: fieldBody(value) };
}

/**
 * What the facilitator decided about the assessment.
 *
 * @example
 * setupStatement(sampleSetup).subject // => 'assessment'
 */
export function setupStatement(setup: Setup): Statement {
	return { kind: KIND.setup, subject: SETUP_SUBJECT, body: setupBody(setup) };
}

/**
 * That a round is open, to the given extent; `null` = everything, whenever it is said.
 *
 * @example
 * revealStatement('r1', null) // => { kind: 'reveal', subject: 'r1', body: true }
 */
export function revealStatement(round: string, extent: Extent): Statement {
	return { kind: KIND.reveal, subject: round, body: revealBody(extent) };
}

/**
 * That an author's records do not count, or count again.
 *
 * @example
 * removalStatement('A', true) // => { kind: 'removal', subject: 'A', body: true }
 */
export function removalStatement(author: AuthorId, isRemoved: boolean): Statement {
	return { kind: KIND.removal, subject: author, body: removalBody(isRemoved) };
}

/**
 * How much of a record a statement's body takes, and the most that fits, in bytes. Cost: the body is encoded.
 *
 * @example
 * bodySize(answerStatement('r1', 'goal', null)) // => { bytes: 1, limitBytes: 16000 }
 */
export function bodySize({ body }: Statement): {
	readonly bytes: number;
	readonly limitBytes: number;
} {
	return { bytes: encodeCanonical(body).length, limitBytes: RECORD_LIMITS.bytes - ENVELOPE_BYTES };
}
