/** What each room may import, by the room's name; `routes` stands for `src/routes`. */
export type Rooms = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the table of rooms from the document that people read, so that there is one table and not two: rows of
 * name in backquotes, concern, allowed rooms in backquotes. Rows whose name is another folder of `src` are left out.
 */
export function parseRooms(document: string): Rooms {
	const rows = document
		.split('\n')
		.filter((line) => /^\| `[\w/-]+` \|/.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	return new Map(
		rows
			.map(([, name = '', , allowed = '']) => [name.replaceAll('`', ''), allowed] as const)
			.map(([name, allowed]) => [name.replace(/^src\/routes$/, 'routes'), allowed] as const)
			.filter(([name]) => !name.includes('/'))
			.map(([name, allowed]) => [
				name,
				[...allowed.matchAll(/`([\w-]+)`/g)].map(([, room = '']) => room),
			]),
	);
}
