import type { Finding } from '../inventory/finding';
import type { ProcessRecord } from '../inventory/process-record';
import type { WantedOption } from './wanted-options';

/** A milestone as the rules read it. null = nobody has said. */
export interface OutcomeMilestone {
	/** Id of the entry: what findings call it. */
	readonly id: string;
	readonly name: string;
	/** The figure that it is meant to move. */
	readonly kpi: string | null;
	readonly unit: string | null;
	/** All four in the unit of the figure. */
	readonly baseline: number | null;
	readonly target: number | null;
	readonly current: number | null;
	readonly planned: number | null;
	/** Day by which the target is to be reached, ISO; no rule reads it. */
	readonly day: string | null;
	readonly measure: 'lead' | 'lag' | null;
	readonly owner: string | null;
	readonly secondOwner: string | null;
	/** Ids of departments. */
	readonly ownerDepartment: string | null;
	readonly outputDepartment: string | null;
	readonly confirms: string | null;
	/** Id of a goal, see `goalOptions`. */
	readonly goal: string | null;
	/** Id of a kind of figure, see `figureOptions`. */
	readonly figure: string | null;
	/** Names of the processes that it touches. */
	readonly processes: readonly string[];
	/** Name of the process that the readings come from. */
	readonly source: string | null;
}

/** Somebody who joined, with the roles under which others may name them: name, group, department. */
export interface OutcomePerson {
	readonly name: string;
	/** Id of their department. */
	readonly department: string;
	readonly roles: readonly string[];
}

/** Everything that the findings of the outcome map come from. What may not be seen yet is left empty: its rules then find nothing. */
export interface OutcomeMap {
	/** Those on the list: neither archived nor found to be another one. */
	readonly milestones: readonly OutcomeMilestone[];
	readonly departments: readonly { readonly id: string; readonly name: string }[];
	readonly people: readonly OutcomePerson[];
	/** Names that people confirmed to be another name. */
	readonly merges?: Readonly<Record<string, string>> | undefined;
	/** Accounts of processes. */
	readonly records: readonly Pick<ProcessRecord, 'by' | 'process' | 'owner'>[];
	/** What the accounts contradict. */
	readonly contradictions: readonly Finding[];
	/** What answers want of the project. */
	readonly goals: readonly WantedOption[];
	/** Which kind of figure answers want to move first. */
	readonly figures: readonly WantedOption[];
}
