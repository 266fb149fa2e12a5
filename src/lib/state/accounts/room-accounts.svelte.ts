import { Fault } from '$lib/faults';
import {
	accountStatement,
	bodySize,
	KIND,
	parseAccountBody,
	parseAccountSubject,
	type Accounts,
} from '$lib/model';
import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import type { AuthorId } from '$lib/records';
import type { Facilitation } from '../facilitation/facilitation.svelte';
import type { RoomLists } from '../lists/room-lists.svelte';
import type { RoomContext } from '../room/room-context.svelte';
import { UndoSteps } from '../room/undo-steps.svelte';
import { describersOf } from './describers-of';

type OwnAccounts = ReadonlyMap<EntityId, ProcessAccount>;

interface TooLarge {
	readonly account: ProcessAccount;
	readonly fault: Fault<'record-too-large'>;
}

const NO_ACCOUNTS: OwnAccounts = new Map();

/** What people say about processes: one's own accounts, and others' where they may be seen. */
export class RoomAccounts {
	/** Redo of one's own accounts, and undo of those that were kept; a step is about a process. */
	readonly steps: UndoSteps<EntityId>;
	#tooLarge: ReadonlyMap<EntityId, TooLarge> = $state.raw(new Map());
	readonly #describers = $derived.by(() =>
		describersOf(this.context.projection.accounts(this.context.round), this.lists.processes),
	);

	constructor(
		private readonly context: RoomContext,
		private readonly facilitation: Facilitation,
		private readonly lists: RoomLists,
	) {
		this.steps = new UndoSteps(context.edits);
	}

	/** One's own accounts, by process, also those that are being signed at this moment or are too large to be kept. */
	get own(): OwnAccounts {
		const { authorId, projection, round } = this.context;
		const signed = (authorId && projection.accounts(round).get(authorId)) || NO_ACCOUNTS;
		return this.#withPending(signed);
	}

	/** Own accounts that hold more than a record may; they are kept in memory only until they are made shorter. */
	get tooLarge(): ReadonlyMap<EntityId, Fault<'record-too-large'>> {
		return new Map([...this.#tooLarge].map(([process, { fault }]) => [process, fault]));
	}

	/** Accounts that may be seen: everybody's from the reveal on, before that one's own. */
	get visible(): Accounts {
		const { authorId, projection, round } = this.context;
		const all = projection.accounts(round);
		if (this.facilitation.canSeeAnswers) return all;
		return new Map([...all].filter(([author]) => author === authorId));
	}

	/** Whether anybody described anything yet; never who or what. */
	get hasAny(): boolean {
		return this.context.projection.accounts(this.context.round).size > 0;
	}

	/** Who described a process, or one that was found to be it; never what they said. */
	describers(process: EntityId): readonly AuthorId[] {
		return [...(this.#describers.get(process) ?? [])];
	}

	/** Whether one described a process oneself, or one that was found to be it. */
	isDescribedByMe(process: EntityId): boolean {
		return this.describers(process).some((author) => author === this.context.authorId);
	}

	/**
	 * Gives, changes or (with `null`) takes back one's own account of a process. One that is too large is shown, and `tooLarge` until it is made
	 * shorter.
	 *
	 * @throws Fault `document-too-new`.
	 */
	async set(process: EntityId, account: ProcessAccount | null): Promise<void> {
		this.context.assertWritable();
		const { round } = this.context;
		const after = accountStatement(round, process, account);
		const { bytes, limitBytes } = bodySize(after);
		const rest = new Map(this.#tooLarge);
		if (account !== null && bytes > limitBytes) {
			const fault = new Fault('record-too-large', { bytes, limitBytes });
			this.#tooLarge = rest.set(process, { account, fault });
			return;
		}
		const before = accountStatement(round, process, this.#written(process));
		rest.delete(process);
		this.#tooLarge = rest;
		await this.steps.make({ about: process, before: [before], after: [after] });
	}

	get canUndo(): boolean {
		return this.#tooLarge.size > 0 || this.steps.canUndo;
	}

	/** Takes the last edit back, one that was too large to be kept first. The process that it was about; `null` = there was none. */
	async undo(): Promise<EntityId | null> {
		const last = [...this.#tooLarge.keys()].at(-1);
		if (last === undefined) return this.steps.undo();
		this.#tooLarge = new Map([...this.#tooLarge].filter(([process]) => process !== last));
		return last;
	}

	/** What stands in the document, or is on its way there. */
	#written(process: EntityId): ProcessAccount | null {
		const { authorId, projection, round } = this.context;
		const signed = (authorId && projection.accounts(round).get(authorId)) || NO_ACCOUNTS;
		const pending = this.#pending().get(process);
		return pending === undefined ? (signed.get(process) ?? null) : pending;
	}

	#pending(): ReadonlyMap<EntityId, ProcessAccount | null> {
		const accounts = new Map<EntityId, ProcessAccount | null>();
		for (const { kind, subject, body } of this.context.edits.pending) {
			const about = kind === KIND.account ? parseAccountSubject(subject) : null;
			const account = about && parseAccountBody(body);
			if (about !== null && !(account instanceof Error)) accounts.set(about.id, account);
		}
		return accounts;
	}

	#withPending(signed: OwnAccounts): OwnAccounts {
		const pending = this.#pending();
		if (pending.size === 0 && this.#tooLarge.size === 0) return signed;
		const accounts = new Map(signed);
		for (const [process, account] of pending) {
			if (account) accounts.set(process, account);
			else accounts.delete(process);
		}
		for (const [process, { account }] of this.#tooLarge) accounts.set(process, account);
		return accounts;
	}
}
