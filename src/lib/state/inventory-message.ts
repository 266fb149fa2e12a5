import type { Inventory, ProcessRecord } from '$lib/scoring';
import type { InventoryOutcome, InventoryTask } from './inventory-task';

/** What is sent with a task: everything but the accounts, and pairs of names that people said are two things. */
export interface InventoryFrame extends Omit<Inventory, 'records'> {
	readonly refused: readonly (readonly [string, string])[];
}

/** What the page tells the one who works for it. Accounts are kept there, so that only those of authors who changed one are sent again. */
export type InventoryRequest =
	| {
			readonly kind: 'accounts';
			/** `null` = this author has none any more. */
			readonly accounts: readonly (readonly [string, readonly ProcessRecord[] | null])[];
	  }
	| {
			readonly kind: 'start';
			readonly id: number;
			readonly task: InventoryTask;
			readonly frame: InventoryFrame;
	  }
	| { readonly kind: 'cancel'; readonly id: number };

/** What comes back: that the worker is there, the share done, 0..1, or how the work ended, after which nothing comes. */
export type InventoryReply =
	| { readonly kind: 'ready' }
	| { readonly kind: 'progress'; readonly id: number; readonly share: number }
	| { readonly kind: 'done'; readonly id: number; readonly outcome: InventoryOutcome }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/**
 * Page and worker are two halves of one build and the channel between them is private, so their messages are typed, not
 * parsed; these two functions are the only place that says so.
 */
export function parseInventoryRequest(data: unknown): InventoryRequest {
	return data as InventoryRequest;
}

/** See `parseInventoryRequest`. */
export function parseInventoryReply(data: unknown): InventoryReply {
	return data as InventoryReply;
}
