import * as Y from 'yjs';
import {
	answerBody,
	Bag,
	joinBody,
	Ledger,
	setupBody,
	verifyHere,
	type LedgerOptions,
	type Setup,
} from '$lib/model';
import { departmentId, groupId, type Answer, type Item } from '$lib/questionnaires';
import {
	foundAssessment,
	generateDeviceKey,
	newSecret,
	signRecord,
	type AssessmentId,
	type CborValue,
	type DeviceKey,
	type SignedRecord,
} from '$lib/records';
import { setup } from './spoken';

/** Somebody with a key, who counts what they say. */
export class Writer {
	#seq = 0;

	constructor(
		private readonly assessment: AssessmentId,
		readonly key: DeviceKey,
	) {}

	get author() {
		return this.key.author;
	}

	say(kind: string, subject: string, body: CborValue, clock?: number): Promise<SignedRecord> {
		const seq = ++this.#seq;
		const draft = { seq, clock: clock ?? seq, kind, subject, wallSeconds: 0, body };
		return signRecord(draft, this.assessment, this.key);
	}

	answer(to: Item, answer: Answer | null): Promise<SignedRecord> {
		return this.say('answer', `r1/${to.id}`, answerBody(answer));
	}

	join(name: string): Promise<SignedRecord> {
		const body = joinBody({ name, group: groupId('it'), department: departmentId('it') });
		return this.say('join', 'respondent', body);
	}
}

/** A founded assessment: its id, its facilitator and the facilitator's first setup. */
export async function found() {
	const salt = newSecret();
	const key = await generateDeviceKey();
	const assessment = await foundAssessment(key.author, salt);
	const facilitator = new Writer(assessment, key);
	const setUp = (changes: Partial<Setup> = {}) =>
		facilitator.say('setup', 'assessment', setupBody(setup({ salt, ...changes })));
	const newcomer = async () => new Writer(assessment, await generateDeviceKey());
	return { assessment, salt, facilitator, setUp, newcomer };
}

/** A device: a document, its bag and a ledger over it. */
export function device(assessment: AssessmentId, options: Partial<LedgerOptions> = {}) {
	const doc = new Y.Doc();
	const bag = new Bag(doc);
	const ledger = new Ledger({ assessment, bag, verify: verifyHere, ...options });
	return { doc, bag, ledger };
}

/** Brings two documents to the same state. */
export function sync(a: Y.Doc, b: Y.Doc): void {
	Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)), 'remote');
	Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)), 'remote');
}
