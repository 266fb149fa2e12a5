import { m } from '$lib/messages';
import type { OutcomeCode } from '$lib/scoring';

/** What a question is about, names as people wrote them. */
interface About {
	/** A milestone, or what answers want. */
	readonly first: string;
	readonly second: string;
	/** All but the first, as part of a sentence. */
	readonly others: string;
}

/** The findings of the outcome map as questions to the room; none says who is right. Source: domain.md, "Outcome map". */
export const OUTCOME_QUESTIONS: Readonly<Record<OutcomeCode, (about: About) => string>> = {
	MILESTONE_WITHOUT_KPI: ({ first }) => m.outcomes_ask_no_kpi({ milestone: first }),
	KPI_WITHOUT_MILESTONE: ({ first }) => m.outcomes_ask_kpi_alone({ figure: first }),
	GOAL_UNSERVED: ({ first }) => m.outcomes_ask_goal_unserved({ goal: first }),
	MILESTONE_WITHOUT_OWNER: ({ first }) => m.outcomes_ask_no_owner({ milestone: first }),
	MILESTONE_TWO_OWNERS: ({ first, others }) =>
		m.outcomes_ask_two_owners({ milestone: first, names: others }),
	MILESTONE_OWNER_IS_IT: ({ first, second }) =>
		m.outcomes_ask_owner_is_it({ milestone: first, owner: second }),
	MILESTONE_OWNER_ELSEWHERE: ({ first, others }) =>
		m.outcomes_ask_owner_elsewhere({ milestone: first, names: others }),
	MILESTONE_WITHOUT_LEAD: ({ first }) => m.outcomes_ask_no_lead({ milestone: first }),
	KPI_UNCONFIRMED: ({ first }) => m.outcomes_ask_unconfirmed({ milestone: first }),
	KPI_SELF_CONFIRMED: ({ first, second }) =>
		m.outcomes_ask_self_confirmed({ milestone: first, owner: second }),
	KPI_SOURCE_CONTESTED: ({ first, second }) =>
		m.outcomes_ask_contested({ milestone: first, process: second }),
	MILESTONE_BEHIND: ({ first }) => m.outcomes_ask_behind({ milestone: first }),
};
