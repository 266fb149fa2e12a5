import { resolve } from '$app/paths';
import { isEntityId, type EntityId, type ItemId } from '$lib/questionnaires';
import type { AssessmentId } from '$lib/state';

/** The places of a room, each with an address of its own. */
export type Place =
	| 'join'
	| 'lobby'
	| 'answer'
	| 'review'
	| 'results'
	| 'item'
	| 'alike'
	| 'processes'
	| 'process'
	| 'account'
	| 'findings'
	| 'handoffs'
	| 'map'
	| 'overlap'
	| 'knowledge'
	| 'pressure'
	| 'outcomes'
	| 'setup'
	| 'invite'
	| 'files';

/** What the fragment of a room's address says. The id stays behind `#`, so that no host ever sees it. */
export interface RoomAddress {
	readonly assessment: AssessmentId | null;
	readonly item: ItemId | null;
	/** The process that the page is about, where it is about one. */
	readonly process: EntityId | null;
}

const FRAGMENT = /^#([0-9a-f]{32})(?:\/([a-z0-9][a-z0-9-]{0,63}))?$/;

/** Reads `#<assessment>[/<item or process>]`; what does not fit is missing. */
export function parseAddress(fragment: string): RoomAddress {
	const [, assessment, subject] = FRAGMENT.exec(fragment) ?? [];
	const isProcess = subject !== undefined && isEntityId(subject, 'process');
	return {
		assessment: assessment === undefined ? null : (assessment as AssessmentId),
		item: subject === undefined || isProcess ? null : (subject as ItemId),
		process: isProcess ? subject : null,
	};
}

/** The address of a place in a room. */
export function roomAddress(
	place: Place,
	assessment: AssessmentId,
	subject?: ItemId | EntityId,
): string {
	const path = resolve(`/room/${place}`);
	return `${path}/#${assessment}${subject === undefined ? '' : `/${subject}`}`;
}

/** The whole link that invites into a room; the secret stays behind `#`. */
export function invitationLink(invitation: string): string {
	return `${window.location.origin}${resolve('/join')}/#${invitation}`;
}

/** The address of a room without a place: it leads on to where this person stands. */
export function roomHome(assessment: AssessmentId): string {
	return `${resolve('/room')}/#${assessment}`;
}
