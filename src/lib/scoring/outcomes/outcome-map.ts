import type { MilestoneSays } from '$lib/questionnaires';
import type { Finding } from '../inventory/finding';
import type { ProcessRecord } from '../inventory/process-record';
import type { WantedOption } from './wanted-options';

/** A milestone as the rules read it. null = nobody has said. */
export interface OutcomeMilestone extends MilestoneSays {
	/** Id of the entry: what findings call it. */
	readonly id: string;
	readonly name: string;
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
