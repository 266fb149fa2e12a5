import * as v from 'valibot';
import {
	ACCOUNT_LIMITS,
	type Listed,
	type Mention,
	type MentionAnswer,
	type ProcessAccount,
} from '$lib/questionnaires';
import type { CborValue } from '$lib/records';
import { EntityIdSchema, words } from './body-schemas';
import { labelled, named } from './labelled-map';
import { plainText } from './plain-text';
import { readBody, type Unreadable } from './read-body';

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

/** The body of an `account` record. `null` = taken back. */
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
		inputs: listed(account.inputs, ({ from, item, form, trigger }) =>
			labelled(ROW.input, {
				from: mentioned(from),
				item: text(item),
				form: text(form),
				trigger: text(trigger),
			}),
		),
		outputs: listed(account.outputs, ({ to, item, form }) =>
			labelled(ROW.output, { to: mentioned(to), item: text(item), form: text(form) }),
		),
		systems: listed(account.systems, ({ system, purpose }) =>
			labelled(ROW.system, { system: mentioned(system), purpose: text(purpose) }),
		),
		data: listed(account.data, ({ what, source, copies }) =>
			labelled(ROW.data, { what: text(what), source: mentioned(source), copies: text(copies) }),
		),
		manualSteps: listed(account.manualSteps, ({ what, how }) =>
			labelled(ROW.step, { what: text(what), how }),
		),
		approvals: listed(account.approvals, ({ what, who, whenAway }) =>
			labelled(ROW.approval, {
				what: text(what),
				who: mentioned(who),
				whenAway: text(whenAway),
			}),
		),
		workarounds: listed(account.workarounds, (row) =>
			labelled(ROW.workaround, {
				...row,
				what: text(row.what),
				purpose: text(row.purpose),
				owner: mentioned(row.owner),
				data: text(row.data),
				ifStops: text(row.ifStops),
			}),
		),
	});
}

/** What the body of an `account` record says. */
export function parseAccountBody(body: CborValue): ProcessAccount | null | Unreadable {
	return readBody('account', AccountSchema, body);
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
