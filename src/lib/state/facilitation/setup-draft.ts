import type { Setup } from '$lib/model';
import {
	DEFAULT_DEPARTMENTS,
	DEFAULT_GROUPS,
	goalAlignment,
	LEAST_GROUP,
} from '$lib/questionnaires';

/** Everything the facilitator decides; the salt that founds the assessment is drawn when it is created. */
export type SetupDraft = Omit<Setup, 'salt'>;

/** What a new assessment starts with: usual groups and departments, all questions, hidden until the reveal, by name. */
export function setupDraft(): SetupDraft {
	return {
		title: '',
		organisation: '',
		initiative: '',
		initiativeKind: 'erp',
		groups: DEFAULT_GROUPS,
		departments: DEFAULT_DEPARTMENTS,
		packs: [{ id: goalAlignment.id, version: goalAlignment.version }],
		form: 'full',
		hidden: [],
		order: [],
		ownItems: [],
		naming: 'named',
		leastGroup: LEAST_GROUP.default,
		visibility: 'hidden',
		predictedGroup: DEFAULT_GROUPS.at(-1)?.id ?? null,
		predictedByThem: DEFAULT_GROUPS[0]?.id ?? null,
		minReader: [],
	};
}
