import type { EntityId } from './item';

/** Something called by name in an account: an entry of a shared list, which may be renamed later, or words of one's own. */
export type Mention =
	| { readonly kind: 'entry'; readonly id: EntityId }
	| { readonly kind: 'words'; readonly text: string };

/** Who or what, nobody or nothing, or don't know. */
export type MentionAnswer = Mention | { readonly kind: 'none' | 'dk' };

export type YesPartlyNo = 'yes' | 'partly' | 'no' | 'dk';

/** Something that comes in: from a process or from outside. */
export interface AccountInput {
	readonly from: Mention | { readonly kind: 'outside' | 'dk' };
	/** What arrives. */
	readonly item?: string;
	/** In which form, e.g. "by e-mail, as a spreadsheet". */
	readonly form?: string;
	/** What sets it off. */
	readonly trigger?: string;
}

/** Something that is handed on: to a process, to the outside, or to nobody in particular. */
export interface AccountOutput {
	readonly to: Mention | { readonly kind: 'outside' | 'none' | 'dk' };
	readonly item?: string;
	readonly form?: string;
}

/** A step that no system does. */
export interface ManualStep {
	readonly what: string;
	readonly how: 'by-hand' | 're-keyed' | 'spreadsheet';
}

/** A system in use, and what it is used for. */
export interface SystemUse {
	readonly system: Mention;
	readonly purpose?: string;
}

/** One kind of data, which source counts, and where else it is kept. */
export interface DataSource {
	readonly what: string;
	readonly source: MentionAnswer;
	readonly copies?: string;
}

/** Something that needs somebody's yes. */
export interface Approval {
	readonly what: string;
	readonly who: MentionAnswer;
	/** What happens when they are away. */
	readonly whenAway?: string;
}

/** A workaround, an exception, or a tool that nobody ordered. */
export interface Workaround {
	readonly what: string;
	readonly kind: 'workaround' | 'exception' | 'unofficial-tool';
	readonly purpose?: string;
	readonly owner?: MentionAnswer;
	/** Data that it holds. */
	readonly data?: string;
	/** What happens if it stops. */
	readonly ifStops?: string;
}

/** A list, or don't know; an empty list = there are none. */
export type Listed<Row> = readonly Row[] | 'dk';

/**
 * How one person says that one process runs. A field that is missing was not answered. Accounts of several people are never merged:
 * they are compared.
 */
export interface ProcessAccount {
	/** How the work is done, in the person's own words. */
	readonly story?: string;
	readonly documented?: YesPartlyNo;
	/** Where it is written down. */
	readonly documentPlace?: string;
	/** Whether what is written down is what really happens. */
	readonly documentTrue?: YesPartlyNo;
	readonly owner?: MentionAnswer;
	/** Who stands in for the owner. */
	readonly backup?: MentionAnswer;
	readonly inputs?: Listed<AccountInput>;
	readonly outputs?: Listed<AccountOutput>;
	readonly systems?: Listed<SystemUse>;
	/** Which system or list is right where two differ. */
	readonly authority?: MentionAnswer;
	/** The same for each kind of data. */
	readonly data?: Listed<DataSource>;
	readonly manualSteps?: Listed<ManualStep>;
	readonly approvals?: Listed<Approval>;
	/** At month end, at the peak, when somebody is away. */
	readonly pressure?: 'holds' | 'slows' | 'breaks' | 'one-person' | 'dk';
	/** What gives way first, or whom it hangs on. */
	readonly pressureNote?: string;
	readonly workarounds?: Listed<Workaround>;
	/** How the person knows all this. */
	readonly basis?: 'do' | 'saw' | 'told' | 'assume';
}

/** How much one account may hold, in UTF-16 code units and rows. */
export const ACCOUNT_LIMITS = { name: 120, line: 300, story: 2000, rows: 30 } as const;
