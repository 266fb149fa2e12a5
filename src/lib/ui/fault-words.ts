import { unreachable, type Fault, type FaultCode, type FaultDetails } from '$lib/faults';
import { m } from '$lib/messages';
import { formatBytes } from './format-bytes';

/** What happened, and what to do next: one sentence or two each. */
export interface FaultWords {
	readonly what: string;
	readonly next: string;
}

type Table = { readonly [Code in FaultCode]: (details: FaultDetails[Code]) => FaultWords };

const leftOut = (): FaultWords => ({ what: m.faults_record_what(), next: m.faults_record_next() });

const table: Table = {
	'answer-not-allowed': () => ({
		what: m.faults_answer_not_allowed_what(),
		next: m.faults_answer_not_allowed_next(),
	}),
	'document-too-new': () => ({
		what: m.faults_document_too_new_what(),
		next: m.faults_document_too_new_next(),
	}),
	'record-malformed': leftOut,
	'record-unverified': leftOut,
	'record-unreadable': leftOut,
	'record-too-large': ({ bytes, limitBytes }) => ({
		what: m.faults_record_too_large_what(),
		next: m.faults_record_too_large_next({
			size: formatBytes(bytes),
			limit: formatBytes(limitBytes),
		}),
	}),
	'invitation-broken': ({ reason }) => invitationWords(reason),
	'invitation-too-new': () => ({
		what: m.faults_invitation_too_new_what(),
		next: m.faults_invitation_too_new_next(),
	}),
	'file-foreign': ({ name }) => ({
		what: m.faults_file_foreign_what({ name }),
		next: m.faults_file_foreign_next(),
	}),
	'file-broken': ({ name }) => ({
		what: m.faults_file_broken_what({ name }),
		next: m.faults_file_broken_next(),
	}),
	'file-too-new': ({ name }) => ({
		what: m.faults_file_too_new_what({ name }),
		next: m.faults_file_too_new_next(),
	}),
	'file-too-large': ({ name, bytes, limitBytes }) => ({
		what: m.faults_file_too_large_what({
			name,
			size: formatBytes(bytes),
			limit: formatBytes(limitBytes),
		}),
		next: m.faults_file_too_large_next(),
	}),
	'file-of-another-assessment': ({ name, title }) => ({
		what: m.faults_file_other_what({ name, title }),
		next: m.faults_file_other_next(),
	}),
	'assessment-not-here': () => ({
		what: m.faults_assessment_not_here_what(),
		next: m.faults_assessment_not_here_next(),
	}),
	'storage-full': () => ({
		what: m.faults_storage_full_what(),
		next: m.faults_storage_full_next(),
	}),
	'storage-refused': () => ({
		what: m.faults_storage_refused_what(),
		next: m.faults_storage_refused_next(),
	}),
	'storage-closed': () => ({
		what: m.faults_storage_closed_what(),
		next: m.faults_storage_closed_next(),
	}),
	'storage-damaged': ({ rows }) => ({
		what: m.faults_storage_damaged_what({ rows }),
		next: m.faults_storage_damaged_next(),
	}),
	'storage-slow': ({ waitedMs }) => ({
		what: m.faults_storage_slow_what({ seconds: Math.round(waitedMs / 1000) }),
		next: m.faults_storage_slow_next(),
	}),
	'browser-unsupported': ({ missing }) => ({
		what: m.faults_browser_unsupported_what({ missing: missing.join(', ') }),
		next: m.faults_browser_unsupported_next(),
	}),
	'context-insecure': () => ({
		what: m.faults_context_insecure_what(),
		next: m.faults_context_insecure_next(),
	}),
	'not-facilitator': () => ({
		what: m.faults_not_facilitator_what(),
		next: m.faults_not_facilitator_next(),
	}),
	'peer-misbehaved': () => ({
		what: m.faults_peer_misbehaved_what(),
		next: m.faults_peer_misbehaved_next(),
	}),
	'work-failed': () => ({
		what: m.faults_work_failed_what(),
		next: m.faults_work_failed_next(),
	}),
	'signalling-unreachable': ({ url }) => ({
		what: m.faults_signalling_unreachable_what({ url }),
		next: m.faults_signalling_unreachable_next(),
	}),
};

/** The words for people of an expected failure. Every code has some: the table is typed over all of them. */
export function faultWords(fault: Fault): FaultWords {
	return wordsOf(fault.code, fault.details);
}

function wordsOf<Code extends FaultCode>(code: Code, details: FaultDetails[Code]): FaultWords {
	const words: (details: FaultDetails[Code]) => FaultWords = table[code];
	return words(details);
}

function invitationWords(reason: FaultDetails['invitation-broken']['reason']): FaultWords {
	switch (reason) {
		case 'empty':
			return { what: m.faults_invitation_empty_what(), next: m.faults_invitation_empty_next() };
		case 'not-base64url':
		case 'wrong-length':
		case 'wrong-checksum':
			return { what: m.faults_invitation_broken_what(), next: m.faults_invitation_broken_next() };
		default:
			return unreachable(reason);
	}
}
