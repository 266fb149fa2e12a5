import type { Listed, MentionAnswer, ProcessAccount } from '$lib/questionnaires';
import type { NameAnswer, WorkTold } from '$lib/scoring';

/** What an account says of the work beside its core; `answered` gives a mention as the findings read it. */
export function workOf(
	{ backup, pressure, pressureNote, manualSteps, workarounds }: ProcessAccount,
	answered: (answer: MentionAnswer | undefined) => NameAnswer,
): WorkTold {
	return {
		backup: answered(backup),
		pressure: pressure ?? null,
		pressureNote: pressureNote ?? null,
		steps: known(manualSteps),
		workarounds:
			known(workarounds)?.map(({ what, kind, purpose, owner, data, ifStops }) => ({
				what,
				kind,
				purpose: purpose ?? null,
				owner: answered(owner),
				data: data ?? null,
				ifStops: ifStops ?? null,
			})) ?? null,
	};
}

/** Not to know a list is no answer to it. */
function known<Row>(rows: Listed<Row> | undefined): readonly Row[] | null {
	return rows === undefined || rows === 'dk' ? null : rows;
}
