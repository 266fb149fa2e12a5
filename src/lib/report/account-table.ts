import type { ProcessAccount } from '$lib/questionnaires';
import { accountFields, type AccountField } from './account-fields';
import { accountsDiffer, type MentionKey } from './accounts-differ';
import type { MentionName } from './mention-name';
import { tellAccountField, type AccountCell } from './tell-account-field';

/** One field over all accounts. */
export interface AccountRow {
	readonly field: AccountField;
	readonly label: string;
	/** In the order of the accounts. */
	readonly cells: readonly AccountCell[];
	/** Whether the accounts contradict each other here. */
	readonly differs: boolean;
}

/** Accounts of one process side by side: fields as rows, people as columns. A field that nobody answered has no row. */
export function accountTable(
	accounts: readonly ProcessAccount[],
	nameOf: MentionName,
	keyOf: MentionKey,
): readonly AccountRow[] {
	return accountFields()
		.map(({ field, label }) => ({
			field,
			label,
			cells: accounts.map((account) => tellAccountField(account, field, nameOf)),
			differs: accounts.length > 1 && accountsDiffer(field, accounts, keyOf),
		}))
		.filter(({ cells }) => cells.some(({ kind }) => kind !== 'missing'));
}
