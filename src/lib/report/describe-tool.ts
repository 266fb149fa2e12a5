import { m } from '$lib/messages';
import { NOBODY, NOT_KNOWN, type WorkaroundTold } from '$lib/scoring';

/** What one account says of a tool that nobody ordered, a line a fact; what it does not say has none. */
export function describeTool({
	purpose,
	owner,
	data,
	ifStops,
}: Omit<WorkaroundTold, 'what' | 'kind'>): readonly {
	readonly label: string;
	readonly text: string;
}[] {
	return [
		{ label: m.work_tools_purpose(), text: purpose },
		{ label: m.work_tools_owner(), text: ownerWords(owner) },
		{ label: m.work_tools_data(), text: data },
		{ label: m.work_tools_stops(), text: ifStops },
	].flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]));
}

function ownerWords(owner: string | null): string | null {
	if (owner === NOBODY) return m.work_nobody();
	return owner === NOT_KNOWN ? m.work_dont_know() : owner;
}
