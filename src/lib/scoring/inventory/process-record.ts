/** What somebody says about who is responsible, or which source counts: a name, nobody, don't know; null = not answered. */
export type NameAnswer = string | null;

/** The answers that are no names. */
export const NOBODY = '@none';
export const NOT_KNOWN = '@dk';
export const OUTSIDE = '@external';

/** Where something comes from: a process, or `@external`. */
export interface ProcessInput {
	readonly from: string;
	readonly item?: string | undefined;
	/** In which form it arrives, in the person's words; no rule reads it. */
	readonly form?: string | undefined;
}

/** Where something goes: a process, `@external`, or `@none`. */
export interface ProcessOutput {
	readonly to: string;
	readonly item?: string | undefined;
	/** In which form it leaves, in the person's words; no rule reads it. */
	readonly form?: string | undefined;
}

/** A function that a system has in a process. */
export interface SystemFunction {
	readonly function: string;
	readonly system: string;
}

/** One person's account of one process. null = not answered; an empty list = none. Source: SPEC 6.1. */
export interface ProcessRecord {
	readonly by: string;
	readonly process: string;
	readonly documented: 'yes' | 'no' | 'partly' | 'dk' | null;
	readonly owner: NameAnswer;
	readonly authority: NameAnswer;
	readonly systems: readonly string[] | null;
	readonly inputs: readonly ProcessInput[] | null;
	readonly outputs: readonly ProcessOutput[] | null;
	readonly functions?: readonly SystemFunction[] | null | undefined;
	/** How the work goes on, as far as the person says; no rule of the findings reads it. */
	readonly work?: WorkTold | undefined;
}

/** What people say of a process under pressure, worst first; `dk` = don't know. */
export const PRESSURES = ['breaks', 'one-person', 'slows', 'holds', 'dk'] as const;

export type Pressure = (typeof PRESSURES)[number];

/** A step that no system does. */
export interface StepTold {
	readonly what: string;
	readonly how: 'by-hand' | 're-keyed' | 'spreadsheet';
}

/** A way round a system, an exception, or a tool that nobody ordered. null = not said. */
export interface WorkaroundTold {
	readonly what: string;
	readonly kind: 'workaround' | 'exception' | 'unofficial-tool';
	readonly purpose: string | null;
	readonly owner: NameAnswer;
	/** Data that it holds. */
	readonly data: string | null;
	/** What happens if it stops. */
	readonly ifStops: string | null;
}

/** What one account says of the work beside its core. null = not answered, or of a list: they do not know. */
export interface WorkTold {
	/** Who stands in for the owner. */
	readonly backup: NameAnswer;
	readonly pressure: Pressure | null;
	/** What gives way first, in the person's words. */
	readonly pressureNote: string | null;
	readonly steps: readonly StepTold[] | null;
	readonly workarounds: readonly WorkaroundTold[] | null;
}

/** Somebody who may be asked, and the roles under which others name them. */
export interface ProcessRespondent {
	readonly id: string;
	readonly roles: readonly string[];
}

/** Everything that the findings come from. */
export interface Inventory {
	readonly respondents: readonly ProcessRespondent[];
	readonly records: readonly ProcessRecord[];
	/** Functions of systems that are known without an account, e.g. from a list of systems. */
	readonly functions?: readonly SystemFunction[] | undefined;
	/** Names that people confirmed to be another name, followed from one to the next. */
	readonly merges?: Readonly<Record<string, string>> | undefined;
}
