import { posix } from 'node:path';
import { findCycle } from './find-cycle';
import { readImports, type Import } from './read-imports';
import type { Rooms } from './rooms';
import type { SourceFile } from './source-files';

/** Rooms in which nothing but our own code may be used. */
const roomsWithoutPackages: ReadonlySet<string> = new Set(['scoring', 'report', 'faults']);

/** Every way in which imports leave the table of rooms, as sentences; none where all is well. */
export function checkImports(files: readonly SourceFile[], rooms: Rooms): readonly string[] {
	const unknown = files
		.filter(({ path }) => path.startsWith('src/lib/') && !rooms.has(roomOf(path)))
		.map(({ path }) => `${path} is in no known room`);
	const wrong = files
		.filter(({ path }) => rooms.has(roomOf(path)))
		.flatMap((file) =>
			readImports(file).flatMap((found) => {
				const complaint = checkImport(file.path, found, rooms);
				return complaint === null ? [] : [`${file.path} imports ${found.specifier}: ${complaint}`];
			}),
		);
	return [...unknown, ...wrong, ...describeCycle('rooms', rooms), ...checkFileCycles(files)];
}

/** The first folder below `src/lib`; `routes` for everything else of `src`. */
function roomOf(path: string): string {
	if (!path.startsWith('src/lib/')) return 'routes';
	const [room = '', ...rest] = path.slice('src/lib/'.length).split('/');
	return rest.length === 0 ? '' : room;
}

function checkImport(path: string, { specifier }: Import, rooms: Rooms): string | null {
	const room = roomOf(path);
	if (specifier.startsWith('.')) {
		const target = roomOf(posix.join(posix.dirname(path), specifier));
		return target === room ? null : `another room is entered as $lib/${target}`;
	}
	if (!specifier.startsWith('$lib')) {
		if (specifier.startsWith('node:')) return 'Node is not there in a browser';
		return roomsWithoutPackages.has(room) ? 'this room uses no package' : null;
	}
	const [, target = '', ...inside] = specifier.split('/');
	if (!rooms.has(target)) return 'no such room';
	if (target === room) return 'a room is not entered from inside; use a relative path';
	if (!(rooms.get(room) ?? []).includes(target)) return `${room} may not use ${target}`;
	// A style sheet cannot be handed on by index.ts.
	const isStyle = inside.length === 1 && specifier.endsWith('.css');
	return inside.length === 0 || isStyle ? null : `a side door past $lib/${target}`;
}

/** Two files that need each other when they start; types need nothing. */
function checkFileCycles(files: readonly SourceFile[]): readonly string[] {
	return describeCycle(
		'files',
		importGraph(files, ({ isTypeOnly }) => !isTypeOnly),
	);
}

/** Which of the files each file imports, by path; only imports that `counts` lets through. */
export function importGraph(
	files: readonly SourceFile[],
	counts: (found: Import) => boolean,
): ReadonlyMap<string, readonly string[]> {
	const paths = new Set(files.map(({ path }) => path));
	const graph = files.map((file) => {
		const targets = readImports(file)
			.filter((found) => counts(found) && found.specifier.startsWith('.'))
			.map(({ specifier }) => posix.join(posix.dirname(file.path), specifier))
			.flatMap((target) => [target, `${target}.ts`, `${target}/index.ts`])
			.filter((target) => paths.has(target));
		return [file.path, targets] as const;
	});
	return new Map(graph);
}

/** The first circle of a graph as a sentence; none where there is none. */
export function describeCycle(
	what: string,
	graph: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
	const cycle = findCycle(graph);
	return cycle ? [`a circle of ${what}: ${cycle.join(' -> ')}`] : [];
}
