import type { EntityId } from '../item';
import type { Mention, MentionAnswer } from '../process-account';

/** What is called what in a cell. */
export type Called = ReadonlyMap<string, Mention>;

/** Entries of a list by their keys, as mentions. */
export function calledBy(
	entries: Iterable<{ readonly key: string; readonly id: EntityId }>,
): Called {
	return new Map(Array.from(entries, ({ key, id }) => [key, { kind: 'entry', id }]));
}

/** A key of the list, or words between quotation marks. Throws for anything else. */
export function parseMention(cell: string, called: Called): Mention {
	const [, text] = /^"(.+)"$/.exec(cell) ?? [];
	const mention = text === undefined ? called.get(cell) : ({ kind: 'words', text } as const);
	if (!mention) throw new Error(`no such name: ${cell}`);
	return mention;
}

/** A mention, `nobody`, or `?` for don't know. */
export function parseMentionAnswer(cell: string, called: Called): MentionAnswer {
	if (cell === 'nobody') return { kind: 'none' };
	return cell === '?' ? { kind: 'dk' } : parseMention(cell, called);
}
