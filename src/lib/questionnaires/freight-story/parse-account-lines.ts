import type { Listed, ProcessAccount, YesPartlyNo } from '../process-account';
import { given } from './given';
import type { AccountKey } from './parse-account-table';
import { parseMention, parseMentionAnswer } from './parse-mention';

/** The cells of a line; one that was left out is undefined. */
type Cells = readonly (string | undefined)[];

/** Words of one line each, and of many lines each with the word for the whole list. */
const SINGLE = ['written', 'owner', 'backup', 'counts', 'pressure', 'knows'];
const LISTS = {
	in: 'inputs',
	out: 'outputs',
	system: 'systems',
	data: 'sources',
	step: 'steps',
	approval: 'approvals',
	around: 'workarounds',
} as const;
const WORDS = new Set(['story', ...SINGLE, ...Object.entries(LISTS).flat()]);

/** What one person said, from the lines of a table of accounts. Throws when a line is misspelt. */
export function parseAccountLines(lines: readonly string[], key: AccountKey): ProcessAccount {
	const said = linesByWord(lines);
	const [documented, documentPlace, documentTrue] = onlyLine(said, 'written');
	const [pressure, pressureNote] = onlyLine(said, 'pressure');
	const [owner] = onlyLine(said, 'owner');
	const [backup] = onlyLine(said, 'backup');
	const [authority] = onlyLine(said, 'counts');
	const [basis] = onlyLine(said, 'knows');
	const story = said.get('story')?.map(([text]) => text);
	return given({
		story: story?.join(' '),
		documented: optional(documented, yesPartlyNo),
		documentPlace,
		documentTrue: optional(documentTrue, yesPartlyNo),
		owner: optional(owner, (cell) => parseMentionAnswer(cell, key.people)),
		backup: optional(backup, (cell) => parseMentionAnswer(cell, key.people)),
		...flowOf(said, key),
		authority: optional(authority, (cell) => parseMentionAnswer(cell, key.systems)),
		...workOf(said, key),
		pressure: optional(pressure, oneOf('holds', 'slows', 'breaks', 'one-person', 'dk')),
		pressureNote,
		basis: optional(basis, oneOf('do', 'saw', 'told', 'assume')),
	});
}

function flowOf(said: Said, { processes, systems }: AccountKey) {
	return {
		inputs: rowsOf(said, 'in', ([from, item, form, trigger]) => ({
			from: sourceOf(needed(from), processes),
			...given({ item, form, trigger }),
		})),
		outputs: rowsOf(said, 'out', ([to, item, form]) => ({
			to: to === 'nobody' ? ({ kind: 'none' } as const) : sourceOf(needed(to), processes),
			...given({ item, form }),
		})),
		systems: rowsOf(said, 'system', ([system, purpose]) => ({
			system: parseMention(needed(system), systems),
			...given({ purpose }),
		})),
	};
}

function workOf(said: Said, { people, systems }: AccountKey) {
	return {
		data: rowsOf(said, 'data', ([what, source, copies]) => ({
			what: needed(what),
			source: parseMentionAnswer(needed(source), systems),
			...given({ copies }),
		})),
		manualSteps: rowsOf(said, 'step', ([how, what]) => ({
			what: needed(what),
			how: oneOf('by-hand', 're-keyed', 'spreadsheet')(needed(how)),
		})),
		approvals: rowsOf(said, 'approval', ([what, who, whenAway]) => ({
			what: needed(what),
			who: parseMentionAnswer(needed(who), people),
			...given({ whenAway }),
		})),
		workarounds: rowsOf(said, 'around', ([kind, what, purpose, owner, data, ifStops]) => ({
			what: needed(what),
			kind: oneOf('workaround', 'exception', 'unofficial-tool')(needed(kind)),
			...given({
				purpose,
				owner: optional(owner, (cell) => parseMentionAnswer(cell, people)),
				data,
				ifStops,
			}),
		})),
	};
}

type Said = ReadonlyMap<string, readonly Cells[]>;

function linesByWord(lines: readonly string[]): Said {
	const said = new Map<string, Cells[]>();
	for (const line of lines) {
		const [, word = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
		if (!WORDS.has(word)) throw new Error(`no such word: ${line}`);
		const cells = rest.split(' | ').map((cell) => (cell === '-' ? undefined : cell));
		said.set(word, [...(said.get(word) ?? []), cells]);
	}
	return said;
}

function onlyLine(said: Said, word: string): Cells {
	const [line = [], another] = said.get(word) ?? [];
	if (another) throw new Error(`said twice: ${word}`);
	return line;
}

/** Undefined = nobody said anything about the list. */
function rowsOf<Row>(
	said: Said,
	word: keyof typeof LISTS,
	read: (cells: Cells) => Row,
): Listed<Row> | undefined {
	const [whole] = onlyLine(said, LISTS[word]);
	const rows = said.get(word)?.map(read);
	if (whole === undefined) return rows;
	if (rows || (whole !== 'none' && whole !== '?')) throw new Error(`no such list: ${LISTS[word]}`);
	return whole === 'none' ? [] : 'dk';
}

function sourceOf(cell: string, processes: AccountKey['processes']) {
	if (cell === 'outside') return { kind: 'outside' } as const;
	return cell === '?' ? ({ kind: 'dk' } as const) : parseMention(cell, processes);
}

function yesPartlyNo(cell: string): YesPartlyNo {
	return cell === '?' ? 'dk' : oneOf('yes', 'partly', 'no')(cell);
}

function oneOf<Code extends string>(...codes: readonly Code[]): (cell: string) => Code {
	return (cell) => {
		const code = codes.find((one) => one === cell);
		if (code === undefined) throw new Error(`no such code: ${cell}`);
		return code;
	};
}

function optional<Read>(cell: string | undefined, read: (cell: string) => Read): Read | undefined {
	return cell === undefined ? undefined : read(cell);
}

function needed(cell: string | undefined): string {
	if (cell === undefined) throw new Error('a part is missing');
	return cell;
}
