import type { FieldValue } from '$lib/model';
import type { EntityId, ProcessAccount } from '$lib/questionnaires';

/** One field of one entry, and what it is to say; `null` = empty. */
export interface FieldChange {
	readonly id: EntityId;
	readonly field: string;
	readonly value: FieldValue;
}

/** One of one's own edits of the inventory. */
export type InventoryEdit =
	| {
			readonly kind: 'fields';
			readonly before: readonly FieldChange[];
			readonly after: readonly FieldChange[];
	  }
	| {
			readonly kind: 'account';
			readonly process: EntityId;
			readonly before: ProcessAccount | null;
			readonly after: ProcessAccount | null;
	  };

/** What an edit was about; of several entries the first. */
export function subjectOf(edit: InventoryEdit | null): EntityId | null {
	if (edit?.kind === 'account') return edit.process;
	return edit?.after[0]?.id ?? null;
}
