import { unreachable, type Fault } from '$lib/faults';
import { m } from '$lib/messages';
import { formatBytes } from './format-bytes';

/** What happened and what to do next, in plain words. */
export interface FaultWords {
	readonly what: string;
	readonly next: string;
}

/** The words for every expected failure; a missing code is a type error. */
export function faultWords(fault: Fault): FaultWords {
	return wordsOf({ code: fault.code, details: fault.details } as Coded);
}

/** A code together with the details that belong to it. */
type Coded = {
	[Code in Fault['code']]: { code: Code; details: Fault<Code>['details'] };
}[Fault['code']];

function wordsOf(fault: Coded): FaultWords {
	switch (fault.code) {
		case 'answer-not-allowed':
			return words(m.faults_answer_not_allowed_what(), m.faults_answer_not_allowed_next());
		case 'document-too-new':
			return words(m.faults_document_too_new_what(), m.faults_document_too_new_next());
		case 'record-malformed':
		case 'record-unverified':
		case 'record-unreadable':
		case 'record-too-large':
			return words(m.faults_record_what(), m.faults_record_next());
		case 'invitation-broken':
			return fault.details.reason === 'empty'
				? words(m.faults_invitation_empty_what(), m.faults_invitation_empty_next())
				: words(m.faults_invitation_broken_what(), m.faults_invitation_broken_next());
		case 'invitation-too-new':
			return words(m.faults_invitation_too_new_what(), m.faults_invitation_too_new_next());
		case 'file-foreign':
			return words(m.faults_file_foreign_what(fault.details), m.faults_file_foreign_next());
		case 'file-broken':
			return words(m.faults_file_broken_what(fault.details), m.faults_file_broken_next());
		case 'file-too-new':
			return words(m.faults_file_too_new_what(fault.details), m.faults_file_too_new_next());
		case 'file-too-large':
			return words(tooLarge(fault.details), m.faults_file_too_large_next());
		case 'file-of-another-assessment':
			return words(m.faults_file_other_what(fault.details), m.faults_file_other_next());
		case 'assessment-not-here':
			return words(m.faults_assessment_not_here_what(), m.faults_assessment_not_here_next());
		case 'storage-full':
			return words(m.faults_storage_full_what(), m.faults_storage_full_next());
		case 'storage-refused':
			return words(m.faults_storage_refused_what(), m.faults_storage_refused_next());
		case 'storage-closed':
			return words(m.faults_storage_closed_what(), m.faults_storage_closed_next());
		case 'storage-damaged':
			return words(m.faults_storage_damaged_what(fault.details), m.faults_storage_damaged_next());
		case 'storage-slow':
			return words(slow(fault.details), m.faults_storage_slow_next());
		case 'browser-unsupported':
			return words(unsupported(fault.details), m.faults_browser_unsupported_next());
		case 'context-insecure':
			return words(m.faults_context_insecure_what(), m.faults_context_insecure_next());
		case 'not-facilitator':
			return words(m.faults_not_facilitator_what(), m.faults_not_facilitator_next());
		case 'peer-misbehaved':
			return words(m.faults_peer_misbehaved_what(), m.faults_peer_misbehaved_next());
		case 'signalling-unreachable':
			return words(
				m.faults_signalling_unreachable_what(fault.details),
				m.faults_signalling_unreachable_next(),
			);
		default:
			return unreachable(fault);
	}
}

function words(what: string, next: string): FaultWords {
	return { what, next };
}

function tooLarge(details: Fault<'file-too-large'>['details']): string {
	const { name, bytes, limitBytes } = details;
	return m.faults_file_too_large_what({
		name,
		size: formatBytes(bytes),
		limit: formatBytes(limitBytes),
	});
}

function slow({ waitedMs }: Fault<'storage-slow'>['details']): string {
	return m.faults_storage_slow_what({ seconds: Math.round(waitedMs / 1000) });
}

function unsupported({ missing }: Fault<'browser-unsupported'>['details']): string {
	return m.faults_browser_unsupported_what({ missing: missing.join(', ') });
}
