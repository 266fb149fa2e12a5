import { findContradictions, type Finding } from '$lib/scoring';
import type { InventoryParts } from '../../../src/lib/state/inventory-book';
import { InventoryWork } from '../../../src/lib/state/inventory-work.svelte';

/** Accounts that change, and what a page would see of the findings. */
export function watchWork(first: InventoryParts) {
	let parts = $state.raw(first);
	const work = new InventoryWork(() => parts);
	const seen: (string | null)[] = [];
	return {
		/** What was seen, one after the other; equal ones once. */
		seen,
		set parts(next: InventoryParts) {
			parts = next;
		},
		/** Looks until the returned function is called, as a page does. */
		look(): () => void {
			return $effect.root(() => {
				let last: string | null | undefined;
				$effect(() => {
					const now = work.findings && tell(work.findings.findings);
					if (now !== last) seen.push(now);
					last = now;
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
