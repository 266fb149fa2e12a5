import type { GroupScore, Reason } from '$lib/scoring';

/** Why a group's answers to an item may not be shown by themselves; null where they may. */
export function whyWithheld({ divergence }: Pick<GroupScore, 'divergence'>): Reason | null {
	if (divergence.ok) return null;
	const { reason } = divergence;
	return reason === 'hidden' || reason === 'hidden-remainder' ? reason : null;
}
