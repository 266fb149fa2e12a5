import { ACCOUNT_LIMITS, type Criticality, type Frequency } from '$lib/questionnaires';
import { unreachable } from '$lib/faults';
import { normaliseName } from '$lib/scoring';

/** A field that a column of an imported list can be, under the name by which it is written. */
export type ImportColumn =
	| 'name'
	| 'department'
	| 'frequency'
	| 'criticality'
	| 'purpose'
	| 'owner'
	| 'official'
	| 'departments';

/** What people write over a column, by key. */
const HEADINGS: Readonly<Record<ImportColumn, readonly string[]>> = {
	name: ['name', 'process', 'process name', 'activity', 'task', 'system', 'system name', 'tool'],
	department: ['department', 'dept', 'team', 'area', 'unit', 'function'],
	frequency: ['frequency', 'how often', 'interval', 'cadence'],
	criticality: ['criticality', 'critical', 'importance', 'priority'],
	purpose: ['purpose', 'function', 'used for', 'what for', 'what it is for', 'description'],
	owner: ['owner', 'responsible', 'system owner'],
	official: ['official', 'official or not', 'approved', 'sanctioned'],
	departments: ['departments', 'department', 'dept', 'teams', 'used by', 'users'],
};

const FREQUENCY_WORDS: Readonly<Record<Frequency, readonly string[]>> = {
	daily: ['daily', 'every day', 'day', 'd'],
	weekly: ['weekly', 'every week', 'week', 'w'],
	monthly: ['monthly', 'every month', 'month', 'm'],
	quarterly: ['quarterly', 'every quarter', 'quarter', 'q'],
	yearly: ['yearly', 'every year', 'year', 'annual', 'annually', 'y'],
	'on-demand': ['on demand', 'ad hoc', 'as needed', 'when needed', 'irregular', 'now and then'],
};

const CRITICALITY_WORDS: Readonly<Record<Criticality, readonly string[]>> = {
	1: ['1', 'low', 'little', 'a little', 'minor'],
	2: ['2', 'medium', 'middle', 'part', 'a part'],
	3: ['3', 'high', 'very high', 'critical', 'everything', 'major'],
};

const YES = ['yes', 'y', 'true', '1', 'x', 'official', 'approved'];
const NO = ['no', 'n', 'false', '0', 'unofficial', 'not official', 'not approved'];

/** Which of these columns a heading names; null = none. SPEC RE41. */
export function headingOf(cell: string, columns: readonly ImportColumn[]): ImportColumn | null {
	const key = normaliseName(cell);
	return columns.find((column) => HEADINGS[column].includes(key)) ?? null;
}

/** What a cell says in its column, as it is written into the field; null = nothing known. SPEC RE41. */
export function readCellValue(
	column: Exclude<ImportColumn, 'name'>,
	text: string,
	departments: readonly { readonly id: string; readonly name: string }[],
): string | number | boolean | null {
	const key = normaliseName(text);
	switch (column) {
		case 'department':
			return departmentOf(text, departments);
		case 'frequency':
			return codeOf(FREQUENCY_WORDS, key);
		case 'criticality': {
			const code = codeOf(CRITICALITY_WORDS, key);
			return code === null ? null : Number(code);
		}
		case 'purpose':
		case 'owner':
			return text.slice(0, ACCOUNT_LIMITS.line);
		case 'official':
			return YES.includes(key) ? true : NO.includes(key) ? false : null;
		case 'departments':
			return departmentsOf(text, departments);
		default:
			return unreachable(column);
	}
}

function codeOf(words: Readonly<Record<string, readonly string[]>>, key: string): string | null {
	return Object.entries(words).find(([, known]) => known.includes(key))?.[0] ?? null;
}

function departmentOf(
	text: string,
	departments: readonly { readonly id: string; readonly name: string }[],
): string | null {
	const key = normaliseName(text);
	const found = departments.find(({ id, name }) => normaliseName(name) === key || id === text);
	return found?.id ?? null;
}

/** Only where each of them is known: a part of the answer would look like all of it. */
function departmentsOf(
	text: string,
	departments: readonly { readonly id: string; readonly name: string }[],
): string | null {
	const whole = departmentOf(text, departments);
	const ids = whole === null ? text.split(/[,;/|]/) : [whole];
	const known = ids.map((part) => departmentOf(part.trim(), departments));
	return known.includes(null) ? null : [...new Set(known)].join(' ');
}
