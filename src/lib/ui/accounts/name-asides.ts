import { m } from '$lib/messages';

/** What may be said instead of a person: that it is nobody, or that one does not know. */
export function nobodyOrUnknown() {
	return [
		{ value: 'none', label: m.account_nobody() },
		{ value: 'dk', label: m.account_dont_know() },
	] as const;
}

/** What may be said instead of a system: that there is none, or that one does not know. */
export function noneOrUnknown() {
	return [
		{ value: 'none', label: m.account_none() },
		{ value: 'dk', label: m.account_dont_know() },
	] as const;
}
