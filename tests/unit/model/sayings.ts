import {
	answerBody,
	fieldBody,
	joinBody,
	Projection,
	removalBody,
	revealBody,
	setupBody,
	type Extent,
	type Setup,
} from '$lib/model';
import { departmentId, groupId, type Answer, type Item } from '$lib/questionnaires';
import type { AuthorId, SignedRecord } from '$lib/records';
import { author, salt, setup, spoken } from './spoken';

export const [facilitator, ada, bob] = [author(1), author(2), author(3)];

export const setUp = (seq = 1, changes: Partial<Setup> = {}, by: AuthorId = facilitator) =>
	spoken({ by, seq, kind: 'setup', subject: 'assessment', body: setupBody(setup(changes)) });
export const answer = (by: AuthorId, seq: number, to: Item, given: Answer | null, round = 'r1') =>
	spoken({ by, seq, kind: 'answer', subject: `${round}/${to.id}`, body: answerBody(given) });
export const join = (by: AuthorId, name: string, seq = 1, clock = seq) => {
	const body = joinBody({ name, group: groupId('it'), department: departmentId('billing') });
	return spoken({ by, seq, clock, at: 50, kind: 'join', subject: 'respondent', body });
};
export const field = (by: AuthorId, subject: string, value: string | null, clock: number) =>
	spoken({ by, seq: clock, clock, at: clock, kind: 'field', subject, body: fieldBody(value) });
export const removal = (of: AuthorId, seq = 50, isRemoved = true, by = facilitator) =>
	spoken({ by, seq, kind: 'removal', subject: of, body: removalBody(isRemoved) });
export const reveal = (by: AuthorId, seq = 40, round = 'r1', extent: Extent = null) =>
	spoken({ by, seq, at: 99, kind: 'reveal', subject: round, body: revealBody(extent) });

export const GRACE = 'person-00000000000000aa/name';

/** A projection whose facilitator is proven and who has set it up. */
export function projectionOf(...records: readonly SignedRecord[]): Projection {
	const projection = new Projection();
	projection.recognise({ author: facilitator, salt });
	projection.apply([setUp(), ...records]);
	return projection;
}
