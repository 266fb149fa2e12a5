import {
	accountBody,
	answerBody,
	fieldBody,
	joinBody,
	revealBody,
	setupBody,
	type FieldValue,
	type Setup,
} from '$lib/model';
import {
	departmentId,
	entityId,
	goalAlignment,
	groupId,
	type EntityId,
	type Item,
	type ProcessAccount,
	type ScaleItem,
} from '$lib/questionnaires';
import {
	formatInvitation,
	foundAssessment,
	generateDeviceKey,
	newSecret,
	signRecord,
	toBase64Url,
	type AssessmentId,
	type CborValue,
	type DeviceKey,
} from '$lib/records';
import { exportFile, readFile } from '$lib/storage';
import { setupDraft } from '../../src/lib/state/facilitation/setup-draft';

/** The questions with a scale, in the order in which they are asked. */
export const scaleItems: readonly ScaleItem[] = goalAlignment.items.filter(
	(item: Item): item is ScaleItem => item.kind === 'scale',
);

/** Somebody who described processes and may change their mind. */
export interface Describer {
	describe(process: EntityId, account: ProcessAccount): Promise<void>;
}

/**
 * An assessment as it grows on devices that are not in the test: every record signed by a real key, to be had as an invitation and as
 * an exported file.
 */
export class Elsewhere {
	readonly #records: Uint8Array[] = [];
	readonly #secret = newSecret();
	readonly #seqs = new Map<DeviceKey, number>();
	#clock = 0;
	#processes = 0;

	private constructor(
		readonly id: AssessmentId,
		readonly title: string,
		private readonly salt: Uint8Array,
		private readonly facilitator: DeviceKey,
	) {}

	/** Founds an assessment with the whole questionnaire and the usual groups. */
	static async found(title: string): Promise<Elsewhere> {
		const facilitator = await generateDeviceKey();
		const salt = crypto.getRandomValues(new Uint8Array(16));
		const id = await foundAssessment(facilitator.author, salt);
		const elsewhere = new Elsewhere(id, title, salt, facilitator);
		await elsewhere.setUp();
		return elsewhere;
	}

	/** An assessment that somebody in the test leads, as its exported file tells it: others go on with it elsewhere. */
	static async beside(file: Uint8Array): Promise<Elsewhere> {
		const { assessment, title, records } = readFile(file, 'exported');
		const nobody = await generateDeviceKey();
		const elsewhere = new Elsewhere(assessment, title, new Uint8Array(16), nobody);
		elsewhere.#records.push(...records);
		elsewhere.#clock = records.length;
		return elsewhere;
	}

	/** The facilitator decides anew. */
	async setUp(changes: Partial<Setup> = {}): Promise<void> {
		const setup: Setup = { ...setupDraft(), title: this.title, salt: this.salt, ...changes };
		await this.#write(this.facilitator, 'setup', 'assessment', setupBody(setup));
	}

	/** The facilitator opens the answers. */
	async reveal(): Promise<void> {
		await this.#write(this.facilitator, 'reveal', 'r1', revealBody());
	}

	/** The facilitator puts an entry on a shared list, e.g. `process-0123456789abcdef`. */
	async list(id: string, name: string): Promise<void> {
		await this.#write(this.facilitator, 'field', `${id}/name`, fieldBody(name));
	}

	/** Records written so far. */
	get size(): number {
		return this.#records.length;
	}

	/** Somebody joins and gives the first questions with a scale these points, each with the comment, if any. */
	async addPerson(
		name: string,
		points: readonly number[],
		{ group = 'it', comment }: { readonly group?: string; readonly comment?: string } = {},
	): Promise<void> {
		const key = await this.#join(name, group);
		for (const [index, point] of points.entries()) {
			const item = scaleItems[index];
			if (!item) throw new Error('more points than questions');
			const response = { state: 'value', value: { kind: 'scale', point } } as const;
			const body = answerBody(comment === undefined ? { response } : { response, comment });
			await this.#write(key, 'answer', `r1/${item.id}`, body);
		}
	}

	/** Somebody joins, knows no answer, and comments every question in 1,000 characters that nothing can compress. */
	async addCommenter(name: string): Promise<void> {
		const key = await this.#join(name);
		for (const { id } of goalAlignment.items) {
			const comment = toBase64Url(crypto.getRandomValues(new Uint8Array(740)));
			const body = answerBody({ response: { state: 'dk' }, comment });
			await this.#write(key, 'answer', `r1/${id}`, body);
		}
	}

	/** The facilitator puts a process on the list. */
	async addProcess(name: string, department: string): Promise<EntityId> {
		this.#processes += 1;
		const id = entityId(`process-${String(this.#processes).padStart(16, '0')}`);
		const fields: readonly (readonly [string, FieldValue])[] = [
			['name', name],
			['department', department],
		];
		for (const [field, value] of fields) {
			await this.#write(this.facilitator, 'field', `${id}/${field}`, fieldBody(value));
		}
		return id;
	}

	/** Somebody joins a department and describes processes. */
	async addDescriber(
		name: string,
		department: string,
		accounts: readonly (readonly [EntityId, ProcessAccount])[],
	): Promise<Describer> {
		const key = await this.#join(name, 'it', department);
		const describe = (process: EntityId, account: ProcessAccount) =>
			this.#write(key, 'account', `r1/${process}`, accountBody(account));
		for (const [process, account] of accounts) await describe(process, account);
		return { describe };
	}

	/** Where the invitation leads. */
	get invitation(): string {
		return `/join/#${formatInvitation({ assessment: this.id, secret: this.#secret })}`;
	}

	/** All that has been written so far, as a device exports it. */
	file(): Uint8Array {
		return exportFile({ assessment: this.id, title: this.title, records: this.#records });
	}

	async #join(name: string, group = 'it', department = 'it'): Promise<DeviceKey> {
		const key = await generateDeviceKey();
		const profile = { name, group: groupId(group), department: departmentId(department) };
		await this.#write(key, 'join', 'respondent', joinBody(profile));
		return key;
	}

	async #write(key: DeviceKey, kind: string, subject: string, body: CborValue): Promise<void> {
		const seq = (this.#seqs.get(key) ?? 0) + 1;
		this.#seqs.set(key, seq);
		this.#clock += 1;
		const wallSeconds = 1_800_000_000 + this.#clock;
		const draft = { seq, clock: this.#clock, kind, subject, wallSeconds, body };
		this.#records.push((await signRecord(draft, this.id, key)).bytes);
	}
}
