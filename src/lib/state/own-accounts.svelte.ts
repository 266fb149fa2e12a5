import { Fault } from '$lib/faults';
import { accountBody, type Projection } from '$lib/model';
import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import { encodeCanonical, RECORD_LIMITS, type AuthorId } from '$lib/records';
import type { Author } from './author';

/** What own accounts need of the room that they belong to. */
export interface AccountsRoom {
	readonly projection: Projection;
	readonly authorId: AuthorId | null;
	becomeAuthor(): Promise<Author>;
}

/** What a record holds beside its body: keys, signature, subject, with room to spare. */
const ENVELOPE_BYTES = 384;
const NO_ACCOUNTS: ReadonlyMap<EntityId, ProcessAccount> = new Map();

/** One person's accounts of processes. Beside the projection stand only those that are being signed, or are too large to be. */
export class OwnAccounts {
	#unsigned = $state.raw<ReadonlyMap<EntityId, ProcessAccount | null>>(new Map());
	readonly #tooLarge = $derived.by(() => tooLargeOf(this.#unsigned));

	constructor(
		private readonly room: AccountsRoom,
		private readonly round: string,
	) {}

	/** By process, also those that are being signed at this moment or are too large to be kept. */
	get current(): ReadonlyMap<EntityId, ProcessAccount> {
		const { authorId, projection } = this.room;
		const signed = (authorId && projection.accounts(this.round).get(authorId)) || NO_ACCOUNTS;
		if (this.#unsigned.size === 0) return signed;
		const accounts = new Map(signed);
		for (const [process, account] of this.#unsigned) {
			if (account) accounts.set(process, account);
			else accounts.delete(process);
		}
		return accounts;
	}

	/** Whether one is on the screen and nowhere else. */
	get isSigning(): boolean {
		return this.#unsigned.size > 0;
	}

	/** Those that hold more than a record may; they are kept in memory only until they are made shorter. */
	get tooLarge(): ReadonlyMap<EntityId, Fault<'record-too-large'>> {
		return this.#tooLarge;
	}

	/** Shows an account at once and signs it; one that is too large is only shown. */
	async write(process: EntityId, account: ProcessAccount | null): Promise<void> {
		this.#unsigned = new Map(this.#unsigned).set(process, account);
		if (this.#tooLarge.has(process)) return;
		const author = await this.room.becomeAuthor();
		await author.write('account', `${this.round}/${process}`, accountBody(account));
		if (this.#unsigned.get(process) !== account) return;
		const rest = new Map(this.#unsigned);
		rest.delete(process);
		this.#unsigned = rest;
	}
}

function tooLargeOf(
	accounts: ReadonlyMap<EntityId, ProcessAccount | null>,
): ReadonlyMap<EntityId, Fault<'record-too-large'>> {
	const limitBytes = RECORD_LIMITS.bytes - ENVELOPE_BYTES;
	const tooLarge = new Map<EntityId, Fault<'record-too-large'>>();
	for (const [process, account] of accounts) {
		const bytes = encodeCanonical(accountBody(account)).length;
		if (bytes > limitBytes) {
			tooLarge.set(process, new Fault('record-too-large', { bytes, limitBytes }));
		}
	}
	return tooLarge;
}
