import type { EntityId } from '../item';
import type { ProcessAccount } from '../process-account';
import { parseAccountLines } from './parse-account-lines';
import type { Called } from './parse-mention';

/** What the words of a table of accounts stand for. */
export interface AccountKey {
	/** Those who may speak. */
	readonly speakers: readonly string[];
	/** What people, processes and systems are called in a line, and what is meant. */
	readonly people: Called;
	readonly processes: Called;
	readonly systems: Called;
}

/** One account of a table. */
export interface ToldAccount {
	readonly speaker: string;
	readonly process: EntityId;
	readonly account: ProcessAccount;
}

/**
 * Reads accounts written as text: a line with a process and who speaks, then a line for each thing they said, indented:
 *
 *     pod joanna
 *       story I collect the notes from the cabs.
 *       written no
 *       owner tom
 *       in dispatch | Truck on its way | by word of mouth | the truck leaves
 *       out invoice | Proof of delivery | the box
 *       system archive | Keeps proof of delivery
 *       counts archive
 *
 * `|` parts what belongs to one line, `-` is a part that was left out. Words: `story` (several lines make one text), `written` yes /
 * partly / no / ? with where and whether it is true, `owner`, `backup`, `in` from + what, form, trigger, `out` to + what, form, `system`
 * + purpose, `counts` = the source that is right, `data` what + source, copies, `step` by-hand / re-keyed / spreadsheet + what,
 * `approval` what + who, when away, `pressure` code + note, `around` kind + what, purpose, owner, data, if it stops, `knows` do / saw /
 * told / assume. A name is a key, `nobody`, `outside`, `?` for don't know, or "words". A list that is empty is `inputs none`, one that they
 * do not know `inputs ?`; so for `outputs`, `systems`, `sources`, `steps`, `approvals`, `workarounds`. What has no line was not answered.
 *
 * @returns accounts in the order of the text. Throws when it is misspelt: it is part of the program.
 */
export function parseAccountTable(table: string, key: AccountKey): readonly ToldAccount[] {
	const accounts: { head: string; lines: string[] }[] = [];
	for (const line of table.split('\n').filter((text) => text.trim() !== '')) {
		if (line.startsWith(' ')) accounts.at(-1)?.lines.push(line.trim());
		else accounts.push({ head: line.trim(), lines: [] });
	}
	return accounts.map(({ head, lines }) => {
		try {
			return { ...parseHead(head, key), account: parseAccountLines(lines, key) };
		} catch (error) {
			throw new Error(`account of ${head}`, { cause: error });
		}
	});
}

function parseHead(head: string, { speakers, processes }: AccountKey) {
	const [process = '', speaker = ''] = head.split(' ');
	const mention = processes.get(process);
	if (mention?.kind !== 'entry' || !speakers.includes(speaker)) {
		throw new Error('no such process or speaker');
	}
	return { process: mention.id, speaker };
}
