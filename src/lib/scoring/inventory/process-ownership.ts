import { compareText, type FindingCode } from './finding';
import { informedPeople } from './knowledge-findings';
import { ownershipFindings } from './ownership-findings';
import {
	peopleByName,
	readInventory,
	type ProcessAccounts,
	type ReadInventory,
} from './process-accounts';
import { canonicalNames } from './canonical-names';
import { NOBODY, NOT_KNOWN, type Inventory } from './process-record';

/** Somebody or something that is named, and who names it, by code point. */
export interface NamedBy {
	readonly key: string;
	readonly people: readonly string[];
}

/** Who answers for one process, and who knows it, as accounts say. */
export interface ProcessOwnership {
	readonly process: string;
	/** Who described it. */
	readonly asked: readonly string[];
	/** Who filled enough of the core fields. */
	readonly informed: readonly string[];
	/** Named owners, those of most people first. */
	readonly owners: readonly NamedBy[];
	/** Who says that nobody owns it. */
	readonly nobody: readonly string[];
	/** Who does not know the owner. */
	readonly unknown: readonly string[];
	/** Named owners who name somebody else, or nobody. */
	readonly denied: readonly string[];
	/** Who stands in for the owner. */
	readonly backups: readonly NamedBy[];
	/** Who says that nobody stands in. */
	readonly noBackup: readonly string[];
	/** What the findings ask about its owner, worst first. */
	readonly questions: readonly FindingCode[];
}

/**
 * Processes that somebody described, by key, with what accounts say of owners, stand-ins and knowledge. The order of accounts does not
 * matter. Cost O(records). Source: SPEC 6.4.
 *
 * @example
 * processOwnership(sampleInventory)[0].owners // => [{ key: 'ann', people: ['a'] }, { key: 'bob', people: ['b'] }]
 */
export function processOwnership(inventory: Inventory): readonly ProcessOwnership[] {
	const read = readInventory(inventory);
	const questions = questionsOf(read);
	const backups = backupsOf(inventory);
	return read.processes
		.map(({ process, accounts }): ProcessOwnership => {
			const asked = questions.get(process) ?? [];
			return {
				process,
				asked: sorted(accounts.map(({ by }) => by)),
				informed: sorted(informedPeople(accounts)),
				owners: namedBy(peopleByName(accounts, ({ owner }) => owner)),
				nobody: answering(accounts, 'nobody'),
				unknown: answering(accounts, 'unknown'),
				denied: asked.flatMap(({ code, owner }) => (code === 'OWNER_DENIED' ? [owner] : [])),
				backups: namedBy(backups.get(process)?.named ?? new Map()),
				noBackup: sorted(backups.get(process)?.nobody ?? []),
				questions: [...new Set(asked.map(({ code }) => code))],
			};
		})
		.sort((a, b) => compareText(a.process, b.process));
}

interface Question {
	readonly code: FindingCode;
	readonly owner: string;
}

function questionsOf(read: ReadInventory): ReadonlyMap<string, readonly Question[]> {
	const questions = new Map<string, Question[]>();
	for (const { code, subjects } of ownershipFindings(read)) {
		const [process = '', owner = ''] = subjects;
		if (code === 'OWNER_OVERLOAD') continue;
		const known = questions.get(process) ?? [];
		known.push({ code, owner });
		questions.set(process, known);
	}
	for (const each of questions.values()) {
		each.sort((a, b) => compareText(a.code, b.code) || compareText(a.owner, b.owner));
	}
	return questions;
}

interface Backups {
	readonly named: Map<string, Set<string>>;
	readonly nobody: Set<string>;
}

function backupsOf({ records, merges }: Inventory): ReadonlyMap<string, Backups> {
	const keyOf = canonicalNames(merges);
	const backups = new Map<string, Backups>();
	for (const { by, process: name, work } of records) {
		const process = keyOf(name);
		const backup = work?.backup ?? null;
		if (process === null || backup === null || backup === NOT_KNOWN) continue;
		const known = backups.get(process) ?? {
			named: new Map<string, Set<string>>(),
			nobody: new Set<string>(),
		};
		const key = backup === NOBODY ? null : keyOf(backup);
		if (key !== null) known.named.set(key, (known.named.get(key) ?? new Set<string>()).add(by));
		else if (backup === NOBODY) known.nobody.add(by);
		backups.set(process, known);
	}
	return backups;
}

function answering(
	accounts: ProcessAccounts['accounts'],
	kind: 'nobody' | 'unknown',
): readonly string[] {
	return sorted(accounts.filter(({ owner }) => owner.kind === kind).map(({ by }) => by));
}

function namedBy(people: ReadonlyMap<string, ReadonlySet<string>>): readonly NamedBy[] {
	return [...people]
		.map(([key, each]) => ({ key, people: sorted(each) }))
		.sort((a, b) => b.people.length - a.people.length || compareText(a.key, b.key));
}

function sorted(people: Iterable<string>): readonly string[] {
	return [...new Set(people)].sort(compareText);
}
