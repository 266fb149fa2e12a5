import * as v from 'valibot';
import { Fault } from '$lib/faults';

/** A body that does not fit its kind. */
export type Unreadable = Fault<'record-unreadable'>;

/** What a schema makes of a body, or the fault that names the first thing wrong with it. */
export function readBody<Output>(
	kind: string,
	schema: v.GenericSchema<unknown, Output>,
	body: unknown,
): Output | Unreadable {
	const read = v.safeParse(schema, body, { abortEarly: true, abortPipeEarly: true });
	if (read.success) return read.output;
	const [issue] = read.issues;
	const reason = `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`;
	return new Fault('record-unreadable', { kind, reason });
}
