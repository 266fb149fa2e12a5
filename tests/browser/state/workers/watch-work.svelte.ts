import { createSubscriber } from 'svelte/reactivity';
import { findContradictions, type Finding } from '$lib/scoring';
import type { InventoryParts } from '../../../../src/lib/state/findings/inventory-book';
import { InventoryWork } from '../../../../src/lib/state/findings/inventory-work.svelte';

/** Accounts that change, and what a page would see of the findings. */
export function watchWork(first: InventoryParts) {
	let now = first;
	let tellChange: () => void = () => undefined;
	// As a room reads its projection.
	const subscribe = createSubscriber((update) => {
		tellChange = update;
	});
	const parts = $derived.by(() => {
		subscribe();
		return now;
	});
	const work = new InventoryWork(() => parts);
	// As the inventory of a room does, of which rows by the hundred read.
	const findings = $derived.by(() => work.findings);
	const seen: (string | null)[] = [];
	return {
		/** What was seen, one after the other; equal ones once. */
		seen,
		set parts(next: InventoryParts) {
			now = next;
			tellChange();
		},
		/** Looks until the returned function is called, as a page does. */
		look(): () => void {
			return $effect.root(() => {
				let last: string | null | undefined;
				$effect(() => {
					const told = findings && tell(findings.findings);
					if (told !== last) seen.push(told);
					last = told;
				});
			});
		},
		ownersIn: ({ inventory }: InventoryParts) => tell(findContradictions(inventory)),
		close: () => work.close(),
	};
}

function tell(findings: readonly Finding[]): string {
	return findings.map(({ code, subjects }) => [code, ...subjects].join(' ')).join(', ');
}
