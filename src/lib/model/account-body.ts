import * as v from 'valibot';
import {
	ACCOUNT_LIMITS,
	type AccountInput,
	type AccountOutput,
	type Approval,
	type DataSource,
	type Listed,
	type ManualStep,
	type Mention,
	type MentionAnswer,
	type ProcessAccount,
	type SystemUse,
	type Workaround,
} from '$lib/questionnaires';
import type { CborValue } from '$lib/records';
import { EntityIdSchema, words } from './body-schemas';
import { labelled, named } from './labelled-map';
import { plainText } from './plain-text';
import { readBody, type Unreadable } from './read-body';
import { KIND } from './record-kinds';

const LABELS = {
	story: 0,
	documented: 1,
	documentPlace: 2,
	documentTrue: 3,
	owner: 4,
	backup: 5,
	inputs: 6,
	outputs: 7,
	systems: 8,
	authority: 9,
	data: 10,
	manualSteps: 11,
	approvals: 12,
	pressure: 13,
	pressureNote: 14,
	workarounds: 15,
	basis: 16,
} as const;

const ROW = {
	input: { from: 0, item: 1, form: 2, trigger: 3 },
	output: { to: 0, item: 1, form: 2 },
	system: { system: 0, purpose: 1 },
	data: { what: 0, source: 1, copies: 2 },
	step: { what: 0, how: 1 },
	approval: { what: 0, who: 1, whenAway: 2 },
	workaround: { what: 0, kind: 1, purpose: 2, owner: 3, data: 4, ifStops: 5 },
} as const;

const { name, line, story, rows } = ACCOUNT_LIMITS;

/** An entry is `[id]`, words are text: no text can be taken for an entry. */
const EntrySchema = v.pipe(
	v.strictTuple([EntityIdSchema]),
	v.transform(([id]): Mention => ({ kind: 'entry', id })),
);
const WordsSchema = v.pipe(
	v.strictTuple([v.literal(0), words(name)]),
	v.transform(([, text]): Mention => ({ kind: 'words', text })),
);
const MentionSchema = v.union([EntrySchema, WordsSchema]);

const noMention = <Kind extends string>(...kinds: readonly Kind[]) =>
	v.pipe(
		v.picklist(kinds),
		v.transform((kind) => ({ kind })),
	);
const MentionAnswerSchema = v.union([MentionSchema, noMention('none', 'dk')]);

const Line = v.exactOptional(v.pipe(v.string(), v.maxLength(line)));
const What = words(line);
const listOf = <Row>(row: v.GenericSchema<unknown, Row>) =>
	v.exactOptional(v.union([v.literal('dk'), v.pipe(v.array(row), v.maxLength(rows))]));

const Input = v.pipe(
	named(ROW.input),
	v.object({
		from: v.union([MentionSchema, noMention('outside', 'dk')]),
		item: Line,
		form: Line,
		trigger: Line,
	}),
);
const Output = v.pipe(
	named(ROW.output),
	v.object({
		to: v.union([MentionSchema, noMention('outside', 'none', 'dk')]),
		item: Line,
		form: Line,
	}),
);
const System = v.pipe(named(ROW.system), v.object({ system: MentionSchema, purpose: Line }));
const Data = v.pipe(
	named(ROW.data),
	v.object({ what: What, source: MentionAnswerSchema, copies: Line }),
);
const Step = v.pipe(
	named(ROW.step),
	v.object({ what: What, how: v.picklist(['by-hand', 're-keyed', 'spreadsheet']) }),
);
const Approval = v.pipe(
	named(ROW.approval),
	v.object({ what: What, who: MentionAnswerSchema, whenAway: Line }),
);
const Workaround = v.pipe(
	named(ROW.workaround),
	v.object({
		what: What,
		kind: v.picklist(['workaround', 'exception', 'unofficial-tool']),
		purpose: Line,
		owner: v.exactOptional(MentionAnswerSchema),
		data: Line,
		ifStops: Line,
	}),
);

const Choice = v.exactOptional(v.picklist(['yes', 'partly', 'no', 'dk']));
const OptionalMention = v.exactOptional(MentionAnswerSchema);

const AccountSchema: v.GenericSchema<unknown, ProcessAccount | null> = v.nullable(
	v.pipe(
		named(LABELS),
		v.object({
			story: v.exactOptional(v.pipe(v.string(), v.maxLength(story))),
			documented: Choice,
			documentPlace: Line,
			documentTrue: Choice,
			owner: OptionalMention,
			backup: OptionalMention,
			inputs: listOf(Input),
			outputs: listOf(Output),
			systems: listOf(System),
			authority: OptionalMention,
			data: listOf(Data),
			manualSteps: listOf(Step),
			approvals: listOf(Approval),
			pressure: v.exactOptional(v.picklist(['holds', 'slows', 'breaks', 'one-person', 'dk'])),
			pressureNote: Line,
			workarounds: listOf(Workaround),
			basis: v.exactOptional(v.picklist(['do', 'saw', 'told', 'assume'])),
		}),
	),
);

/**
 * The body of an `account` record. `null` = taken back.
 *
 * @example
 * accountBody({ documented: 'yes', owner: { kind: 'words', text: 'Ann' } }) // => new Map([[1, 'yes'], [4, [0, 'Ann']]])
 */
export function accountBody(account: ProcessAccount | null): CborValue {
	if (account === null) return null;
	return labelled(LABELS, {
		...account,
		story: text(account.story),
		documentPlace: text(account.documentPlace),
		pressureNote: text(account.pressureNote),
		owner: mentioned(account.owner),
		backup: mentioned(account.backup),
		authority: mentioned(account.authority),
		inputs: listed(account.inputs, inputBody),
		outputs: listed(account.outputs, outputBody),
		systems: listed(account.systems, systemBody),
		data: listed(account.data, dataBody),
		manualSteps: listed(account.manualSteps, stepBody),
		approvals: listed(account.approvals, approvalBody),
		workarounds: listed(account.workarounds, workaroundBody),
	});
}

/**
 * What the body of an `account` record says.
 *
 * @example
 * parseAccountBody(new Map([[4, [0, 'Ann']]])) // => { owner: { kind: 'words', text: 'Ann' } }
 * parseAccountBody('Ann').code // => 'record-unreadable'
 */
export function parseAccountBody(body: CborValue): ProcessAccount | null | Unreadable {
	return readBody(KIND.account, AccountSchema, body);
}

function inputBody({ from, item, form, trigger }: AccountInput): CborValue {
	const lines = { item: text(item), form: text(form), trigger: text(trigger) };
	return labelled(ROW.input, { from: mentioned(from), ...lines });
}

function outputBody({ to, item, form }: AccountOutput): CborValue {
	return labelled(ROW.output, { to: mentioned(to), item: text(item), form: text(form) });
}

function systemBody({ system, purpose }: SystemUse): CborValue {
	return labelled(ROW.system, { system: mentioned(system), purpose: text(purpose) });
}

function dataBody({ what, source, copies }: DataSource): CborValue {
	return labelled(ROW.data, { what: text(what), source: mentioned(source), copies: text(copies) });
}

function stepBody({ what, how }: ManualStep): CborValue {
	return labelled(ROW.step, { what: text(what), how });
}

function approvalBody({ what, who, whenAway }: Approval): CborValue {
	return labelled(ROW.approval, {
		what: text(what),
		who: mentioned(who),
		whenAway: text(whenAway),
	});
}

function workaroundBody({ what, kind, purpose, owner, data, ifStops }: Workaround): CborValue {
	const lines = { purpose: text(purpose), data: text(data), ifStops: text(ifStops) };
	return labelled(ROW.workaround, { what: text(what), kind, owner: mentioned(owner), ...lines });
}

function text(value: string | undefined): string | undefined {
	return value === undefined ? undefined : plainText(value);
}

function mentioned(
	answer: MentionAnswer | { readonly kind: 'outside' } | undefined,
): CborValue | undefined {
	if (answer === undefined) return undefined;
	if (answer.kind === 'entry') return [answer.id];
	return answer.kind === 'words' ? [0, plainText(answer.text)] : answer.kind;
}

function listed<Row>(
	list: Listed<Row> | undefined,
	bodyOf: (row: Row) => CborValue,
): CborValue | undefined {
	return list === undefined || list === 'dk' ? list : list.map(bodyOf);
}
