import { unreachable } from '$lib/faults';
import { readProcess, readSystem, type Projection } from '$lib/model';
import type { EntityId, Listed, MentionAnswer, ProcessAccount } from '$lib/questionnaires';
import { NOBODY, NOT_KNOWN, OUTSIDE, type Inventory, type ProcessRecord } from '$lib/scoring';
import { followMerges } from '../lists/follow-merges';
import { mergesOf, readNameDecisions } from '../lists/name-decisions';
import { namesOf, type NameOf } from '../lists/names-of';
import { workOf } from './work-of';

/** Reads one author's accounts as records, with the names that the lists have now; accounts of archived processes are left out. */
export function recordReader(
	projection: Projection,
): (author: string, accounts: ReadonlyMap<EntityId, ProcessAccount>) => readonly ProcessRecord[] {
	const nameOf = namesOf(projection);
	const processes = new Map(
		projection.entities('process').map((entity) => [entity.id, readProcess(entity)]),
	);
	return (author, accounts) =>
		[...accounts].flatMap(([id, account]) => {
			const process = followMerges(processes, id);
			if (!process || process.isArchived) return [];
			return [recordOf({ by: author, process: process.name, account }, nameOf)];
		});
}

/** What the findings come from beside the accounts: who may be asked, what systems are for, and which names mean the same. */
export function listsOf(projection: Projection): Omit<Inventory, 'records'> {
	const systems = projection.entities('system').map(readSystem);
	return {
		respondents: respondentsOf(projection),
		functions: systems.flatMap(({ name, purpose, isArchived, mergedInto }) =>
			purpose === null || isArchived || mergedInto ? [] : [{ function: purpose, system: name }],
		),
		merges: mergesOf(readNameDecisions(projection.entities('merge'))),
	};
}

function respondentsOf({ respondents, setup }: Projection): Inventory['respondents'] {
	const groups = new Map(setup?.groups.map(({ id, name }) => [id, name]));
	const departments = new Map(setup?.departments.map(({ id, name }) => [id, name]));
	return respondents.map(({ author, name, group, department }) => ({
		id: author,
		roles: [name, groups.get(group), departments.get(department)].filter(
			(role) => role !== undefined,
		),
	}));
}

interface OwnRecord {
	readonly by: string;
	readonly process: string;
	readonly account: ProcessAccount;
}

function recordOf({ by, process, account }: OwnRecord, nameOf: NameOf): ProcessRecord {
	const { documented, owner, authority, systems, inputs, outputs } = account;
	return {
		by,
		process,
		documented: documented ?? null,
		owner: answered(owner, nameOf),
		authority: answered(authority, nameOf),
		systems: named(systems, ({ system }) => nameOf(system)),
		inputs: named(inputs, (input) => withItem('from', ended(input.from, nameOf), input)),
		outputs: named(outputs, (output) => withItem('to', ended(output.to, nameOf), output)),
		functions: named(systems, ({ system, purpose }) => {
			const name = nameOf(system);
			return name !== null && purpose ? { function: purpose, system: name } : null;
		}),
		work: workOf(account, (answer) => answered(answer, nameOf)),
	};
}

/** "Don't know" of a list is no answer to it: it contradicts nobody. */
function named<Row, Named>(
	rows: Listed<Row> | undefined,
	read: (row: Row) => Named | null,
): readonly Named[] | null {
	if (rows === undefined || rows === 'dk') return null;
	return rows.map(read).filter((row) => row !== null);
}

interface AlongEdge {
	readonly item?: string;
	readonly form?: string;
}

function withItem<End extends 'from' | 'to'>(
	end: End,
	name: string | null,
	{ item, form }: AlongEdge,
): ({ readonly [each in End]: string } & AlongEdge) | null {
	if (name === null) return null;
	const side = { [end]: name } as { readonly [each in End]: string };
	return { ...side, ...(item ? { item } : {}), ...(form ? { form } : {}) };
}

function answered(answer: MentionAnswer | undefined, nameOf: NameOf): string | null {
	return answer === undefined ? null : ended(answer, nameOf);
}

function ended(
	answer: MentionAnswer | { readonly kind: 'outside' },
	nameOf: NameOf,
): string | null {
	switch (answer.kind) {
		case 'entry':
		case 'words':
			return nameOf(answer);
		case 'none':
			return NOBODY;
		case 'dk':
			return NOT_KNOWN;
		case 'outside':
			return OUTSIDE;
		default:
			return unreachable(answer);
	}
}
