import type { ProcessOutput, ProcessRecord, SystemFunction } from './process-record';
import { NOBODY, NOT_KNOWN, OUTSIDE } from './process-record';

/** An answer that should be a name: a key, nobody, don't know or not answered. */
export type NamedAnswer =
	| { readonly kind: 'name'; readonly key: string }
	| { readonly kind: 'nobody' | 'unknown' | 'unanswered' };

/** One end of an edge: a process by its key, the outside, or nowhere; and what goes along it, null = not said. */
export interface EdgeEnd {
	readonly end:
		{ readonly kind: 'process'; readonly key: string } | { readonly kind: 'outside' | 'nowhere' };
	readonly item: string | null;
	/** What goes along it, and in which form, as the person wrote it. */
	readonly words: { readonly item: string | null; readonly form: string | null };
}

/** A record in which every name is a key. */
export interface Account {
	readonly by: string;
	readonly process: string;
	readonly documented: ProcessRecord['documented'];
	readonly owner: NamedAnswer;
	readonly authority: NamedAnswer;
	readonly systems: readonly string[] | null;
	readonly inputs: readonly EdgeEnd[] | null;
	readonly outputs: readonly EdgeEnd[] | null;
	readonly functions: readonly NamedFunction[];
}

/** A function and the system that has it, both as keys. */
export interface NamedFunction {
	readonly name: string;
	readonly system: string;
}

/** A record with its names as keys; null when the process has no name. Names that are none are left out. Source: SPEC 6.1. */
export function accountOf(
	record: ProcessRecord,
	keyOf: (name: string) => string | null,
): Account | null {
	const process = keyOf(record.process);
	if (process === null) return null;
	const end = (name: string, along: AlongEdge) => edgeEnd(name, along, keyOf);
	return {
		by: record.by,
		process,
		documented: record.documented,
		owner: namedAnswer(record.owner, keyOf),
		authority: namedAnswer(record.authority, keyOf),
		systems: record.systems?.map(keyOf).filter((key) => key !== null) ?? null,
		inputs: record.inputs?.flatMap((input) => end(input.from, input)) ?? null,
		outputs: record.outputs?.flatMap((output) => end(output.to, output)) ?? null,
		functions: namedFunctions(record.functions ?? [], keyOf),
	};
}

/** Functions with keys for names; those without a name are left out. */
export function namedFunctions(
	functions: readonly SystemFunction[],
	keyOf: (name: string) => string | null,
): readonly NamedFunction[] {
	return functions.flatMap((entry) => {
		const [name, system] = [keyOf(entry.function), keyOf(entry.system)];
		return name === null || system === null ? [] : [{ name, system }];
	});
}

function namedAnswer(answer: string | null, keyOf: (name: string) => string | null): NamedAnswer {
	if (answer === NOBODY) return { kind: 'nobody' };
	if (answer === NOT_KNOWN) return { kind: 'unknown' };
	const key = answer === null ? null : keyOf(answer);
	return key === null ? { kind: 'unanswered' } : { kind: 'name', key };
}

type AlongEdge = Pick<ProcessOutput, 'item' | 'form'>;

function edgeEnd(
	name: string,
	{ item, form }: AlongEdge,
	keyOf: (name: string) => string | null,
): readonly EdgeEnd[] {
	const along = {
		item: item === undefined ? null : keyOf(item),
		words: { item: item ?? null, form: form ?? null },
	};
	if (name === OUTSIDE) return [{ end: { kind: 'outside' }, ...along }];
	if (name === NOBODY) return [{ end: { kind: 'nowhere' }, ...along }];
	const key = keyOf(name);
	return name === NOT_KNOWN || key === null ? [] : [{ end: { kind: 'process', key }, ...along }];
}
