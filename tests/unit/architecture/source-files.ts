import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the project: its path from the project's folder, with slashes, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Written by the compiler of messages, not by people. */
const generated = 'src/lib/messages/';

/** All files below a folder whose names end in one of the endings, without generated ones, in the order of their paths. */
export function readSourceFiles(folder: string, endings: readonly string[]): readonly SourceFile[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
		.filter((path) => !path.startsWith(generated))
		.filter((path) => endings.some((ending) => path.endsWith(ending)))
		.sort()
		.map((path) => ({ path, text: readProjectFile(path) }));
}

/** The text of one file, named from the project's folder. */
export function readProjectFile(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}
