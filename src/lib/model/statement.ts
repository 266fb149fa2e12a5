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

/** Who the author is, as a respondent. */
export function joinStatement(join: Join): Statement {
	return { kind: KIND.join, subject: JOIN_SUBJECT, body: joinBody(join) };
}

/** The author's answer to an item; `null` = unanswered again. */
export function answerStatement(round: string, item: ItemId, answer: Answer | null): Statement {
	return {
		kind: KIND.answer,
		subject: roundSubject({ round, id: item }),
		body: answerBody(answer),
	};
}

/** The author's account of a process; `null` = taken back. */
export function accountStatement(
	round: string,
	process: EntityId,
	account: ProcessAccount | null,
): Statement {
	const subject = roundSubject({ round, id: process });
	return { kind: KIND.account, subject, body: accountBody(account) };
}

/** One field of an entry of a shared list; `null` = empty again. */
export function fieldStatement(entity: EntityId, field: string, value: FieldValue): Statement {
	return { kind: KIND.field, subject: fieldSubject({ entity, field }), body: fieldBody(value) };
}

/** What the facilitator decided about the assessment. */
export function setupStatement(setup: Setup): Statement {
	return { kind: KIND.setup, subject: SETUP_SUBJECT, body: setupBody(setup) };
}

/** That a round is open, to the given extent; `null` = everything, whenever it is said. */
export function revealStatement(round: string, extent: Extent): Statement {
	return { kind: KIND.reveal, subject: round, body: revealBody(extent) };
}

/** That an author's records do not count, or count again. */
export function removalStatement(author: AuthorId, isRemoved: boolean): Statement {
	return { kind: KIND.removal, subject: author, body: removalBody(isRemoved) };
}

/** How much of a record a statement's body takes, and the most that fits, in bytes. Cost: the body is encoded. */
export function bodySize({ body }: Statement): {
	readonly bytes: number;
	readonly limitBytes: number;
} {
	return { bytes: encodeCanonical(body).length, limitBytes: RECORD_LIMITS.bytes - ENVELOPE_BYTES };
}
