import { unreachable } from '$lib/faults';
import { isOutcomeCode } from '../outcomes/is-outcome-code';
import { canonicalNames } from './canonical-names';
import { compareText, type Finding } from './finding';
import { findingProcesses } from './finding-processes';
import type { Inventory, ProcessRecord } from './process-record';

/** A part of an account that a finding may come from. */
export type StatedField = Exclude<keyof ProcessRecord, 'by' | 'process' | 'work'>;

/** What one account says that a finding comes from. */
export interface StatementBehind {
	/** Who says so; null = it stands in the list of systems. */
	readonly by: string | null;
	/** Key of the process that the account is of; null for the list of systems. */
	readonly process: string | null;
	readonly fields: readonly StatedField[];
	/** What the fields say, names as they were written. */
	readonly said: Partial<Pick<ProcessRecord, StatedField>>;
}

/**
 * The accounts that a finding comes from, side by side: everybody's word on what it is about, those who do not know or did not answer
 * included; by process as the finding names them, then person. The order of accounts does not matter. Source: SPEC 6.4, 6.5.
 *
 * @example
 * const finding = { code: 'OWNER_CONFLICT', subjects: ['billing'] };
 * statementsBehind(finding, sampleInventory).map(({ by, fields }) => [by, fields]) // => [['a', ['owner']], ['b', ['owner']]]
 */
export function statementsBehind(
	finding: Pick<Finding, 'code' | 'subjects'>,
	inventory: Inventory,
): readonly StatementBehind[] {
	const behind = known.get(inventory) ?? newIndex(inventory);
	known.set(inventory, behind);
	const [subject = ''] = finding.subjects;
	switch (finding.code) {
		case 'OWNER_OVERLOAD':
			return (behind.byOwner.get(subject) ?? [])
				.map((record) => statement(record, ['owner'], behind.keyOf))
				.sort(inOrder);
		case 'FUNCTION_DUPLICATED':
			return functionsBehind(subject, inventory, behind.keyOf);
		default:
			return findingProcesses(finding).flatMap((process, place) => {
				const fields = fieldsBehind(finding, place);
				return (behind.byProcess.get(process) ?? [])
					.map((record) => statement(record, fields, behind.keyOf))
					.sort(inOrder);
			});
	}
}

/** Records by the keys under which findings ask for them: a long list of findings asks often. */
interface RecordIndex {
	readonly keyOf: KeyOf;
	readonly byProcess: ReadonlyMap<string, readonly ProcessRecord[]>;
	readonly byOwner: ReadonlyMap<string, readonly ProcessRecord[]>;
}

const known = new WeakMap<Inventory, RecordIndex>();

function newIndex({ records, merges }: Inventory): RecordIndex {
	const keyOf = canonicalNames(merges);
	const by = (nameOf: (record: ProcessRecord) => string | null) => {
		const index = new Map<string, ProcessRecord[]>();
		for (const record of records) {
			const name = nameOf(record);
			const key = name === null ? null : keyOf(name);
			if (key === null) continue;
			const listed = index.get(key);
			if (listed === undefined) index.set(key, [record]);
			else listed.push(record);
		}
		return index;
	};
	return { keyOf, byProcess: by(({ process }) => process), byOwner: by(({ owner }) => owner) };
}

/** What shows whether somebody knows a process. */
const CORE_FIELDS: readonly StatedField[] = [
	'documented',
	'owner',
	'authority',
	'inputs',
	'outputs',
];

/** What counts of the accounts of the process at a place among the subjects. */
function fieldsBehind({ code }: Pick<Finding, 'code'>, place: number): readonly StatedField[] {
	if (isOutcomeCode(code)) return code === 'MILESTONE_OWNER_ELSEWHERE' ? ['owner'] : CORE_FIELDS;
	switch (code) {
		case 'DOC_CONFLICT':
			return ['documented'];
		case 'OWNER_CONFLICT':
		case 'OWNER_DISPUTED':
		case 'OWNER_NONE':
		case 'OWNER_UNKNOWN':
		case 'OWNER_DENIED':
		case 'OWNER_OVERLOAD':
			return ['owner'];
		case 'AUTHORITY_CONFLICT':
		case 'AUTHORITY_NONE':
			return ['authority'];
		case 'AUTHORITY_NOT_LISTED':
			return ['authority', 'systems'];
		case 'SYSTEMS_DIVERGE':
			return ['systems'];
		case 'HANDOFF_UNACKNOWLEDGED':
		case 'TARGET_UNDESCRIBED':
		case 'INPUT_UNFED':
		case 'SOURCE_UNDESCRIBED':
		case 'ITEM_MISMATCH':
			return place === 0 ? ['outputs'] : ['inputs'];
		case 'ORPHAN_OUTPUT':
			return ['outputs'];
		case 'PROCESS_ISOLATED':
		case 'CYCLE':
			return ['inputs', 'outputs'];
		case 'FUNCTION_DUPLICATED':
			return ['functions'];
		case 'SINGLE_POINT_OF_KNOWLEDGE':
		case 'NOBODY_KNOWS':
		case 'SINGLE_SOURCE':
			return CORE_FIELDS;
		default:
			return unreachable(code);
	}
}

type KeyOf = ReturnType<typeof canonicalNames>;

function statement(
	record: ProcessRecord,
	fields: readonly StatedField[],
	keyOf: KeyOf,
): StatementBehind {
	return { by: record.by, process: keyOf(record.process), fields, said: record };
}

function functionsBehind(
	key: string,
	{ records, functions = [] }: Inventory,
	keyOf: KeyOf,
): readonly StatementBehind[] {
	const isMeant = (use: { readonly function: string }) => keyOf(use.function) === key;
	const listed = functions.filter(isMeant);
	const own = records.flatMap((record): readonly StatementBehind[] => {
		const meant = (record.functions ?? []).filter(isMeant);
		if (meant.length === 0) return [];
		return [{ ...statement(record, ['functions'], keyOf), said: { functions: meant } }];
	});
	const fromList: StatementBehind = {
		by: null,
		process: null,
		fields: ['functions'],
		said: { functions: listed },
	};
	return [...own.toSorted(inOrder), ...(listed.length === 0 ? [] : [fromList])];
}

function inOrder(a: StatementBehind, b: StatementBehind): number {
	return compareText(a.process ?? '', b.process ?? '') || compareText(a.by ?? '', b.by ?? '');
}
