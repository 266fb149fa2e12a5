import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import type { MentionName, NameInUse } from '$lib/report';

/** A change of an account: what it becomes, whatever it is by then. */
export type AccountEdit = (account: ProcessAccount) => ProcessAccount;

/** What every part of the form takes. */
export interface AccountPartProps {
	readonly account: ProcessAccount;
	/** Names that are offered while typing. */
	readonly names: readonly NameInUse[];
	readonly nameOf: MentionName;
	readonly onedit: (edit: AccountEdit) => void;
	/** Puts a name on the shared list and gives the id of its entry. */
	readonly onaddname: (list: 'process' | 'system', name: string) => Promise<EntityId>;
}
