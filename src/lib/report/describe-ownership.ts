import { m } from '$lib/messages';
import type { FindingCode, NamedBy, ProcessOwnership } from '$lib/scoring';
import { nameList, quotedNames } from './quoted-names';
import type { WorkNames } from './work-names';

/** Who answers for a process, in words. */
export interface OwnershipWords {
	/** Each owner with how many accounts name them; that nobody does, or is known. */
	readonly owners: readonly string[];
	/** What the room is asked; empty where the accounts agree. */
	readonly questions: readonly string[];
	/** Why there is nothing to ask: the accounts agree, none names another owner, or there is one only. */
	readonly calm: string | null;
	readonly backups: readonly string[];
	readonly described: string;
	readonly informed: string;
}

/** Says who is named as owner and as stand-in, who described it, and what that asks the room. */
export function describeOwnership(row: ProcessOwnership, names: WorkNames): OwnershipWords {
	const { asked, informed, owners, nobody, unknown, backups, noBackup } = row;
	const questions = row.questions.flatMap((code) => questionOf(code, row, names));
	return {
		owners: orUnsaid([
			...owners.map((owner) => counted(names.spell(owner.key), owner.people)),
			...(nobody.length > 0 ? [counted(m.work_nobody(), nobody)] : []),
			...(unknown.length > 0 ? [counted(m.work_dont_know(), unknown)] : []),
		]),
		questions,
		calm: questions.length > 0 ? null : calmWords(row),
		backups: orUnsaid(backupWords({ backups, noBackup }, names)),
		described: nameList(asked.map(names.nameOf)),
		informed: informed.length === 0 ? m.work_nobody() : nameList(informed.map(names.nameOf)),
	};
}

/** Who stands in for the owner, as accounts say; nothing where none does. */
export function backupWords(
	{ backups, noBackup }: Pick<ProcessOwnership, 'backups' | 'noBackup'>,
	{ spell }: Pick<WorkNames, 'spell'>,
): readonly string[] {
	return [
		...backups.map(({ key, people }: NamedBy) => counted(spell(key), people)),
		...(noBackup.length > 0 ? [counted(m.work_nobody(), noBackup)] : []),
	];
}

function questionOf(
	code: FindingCode,
	{ denied }: ProcessOwnership,
	{ spell }: WorkNames,
): readonly string[] {
	if (code === 'OWNER_DENIED')
		return [m.work_ask_denied({ names: quotedNames(denied.map(spell)) })];
	const question = QUESTIONS.get(code);
	return question === undefined ? [] : [question()];
}

const QUESTIONS: ReadonlyMap<FindingCode, () => string> = new Map([
	['OWNER_NONE', m.work_ask_none],
	['OWNER_UNKNOWN', m.work_ask_unknown],
	['OWNER_CONFLICT', m.work_ask_conflict],
	['OWNER_DISPUTED', m.work_ask_disputed],
]);

/** Descriptions agree only where each of them names the owner: who left it empty or does not know agrees with nobody. */
function calmWords({ asked, owners }: ProcessOwnership): string {
	if (asked.length === 1) return m.work_owners_single();
	const [owner, another] = owners;
	if (owner === undefined || another !== undefined) return m.work_not_said();
	return owner.people.length === asked.length ? m.work_owners_agreed() : m.work_owners_undisputed();
}

function counted(name: string, people: readonly string[]): string {
	return m.work_named({ name, count: people.length });
}

function orUnsaid(lines: readonly string[]): readonly string[] {
	return lines.length > 0 ? lines : [m.work_not_said()];
}
