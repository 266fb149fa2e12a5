import type { Entity } from '$lib/model';
import { FINDING_CODES, OUTCOME_CODES, type Finding } from '$lib/scoring';

const STATES = ['new', 'discussed', 'accepted'] as const;

/** What became of a finding. That it is resolved is found out, not said: it is no longer there. */
export type FindingState = (typeof STATES)[number];

/** A finding with what became of it. */
export interface TrackedFinding {
	readonly finding: Finding;
	readonly state: FindingState;
}

/** A finding that somebody dealt with, and that the accounts no longer raise. */
export interface ResolvedFinding extends Pick<Finding, 'code' | 'subjects'> {
	/** What was said of it while it was there. */
	readonly state: FindingState;
}

/** What people said became of findings, by what each is about. What cannot be read is left out. */
export function readFindingStates(entities: readonly Entity[]): ReadonlyMap<string, FindingState> {
	const states = new Map<string, FindingState>();
	for (const { fields } of entities) {
		const about = fields.get('about')?.value;
		const state = STATES.find((each) => each === fields.get('state')?.value);
		if (typeof about === 'string' && state) states.set(about, state);
	}
	return states;
}

/** As many characters of what a finding is about are kept: more than findings have whose names are not books. */
const ABOUT_LENGTH = 2000;

/** What a finding is about: the same text for everybody who looks at it, in every round. A very long one is cut. */
export function aboutOf({ code, subjects }: Pick<Finding, 'code' | 'subjects'>): string {
	return JSON.stringify([code, ...subjects]).slice(0, ABOUT_LENGTH);
}

/** Findings with what became of each, in their order. */
export function trackedFindings(
	states: ReadonlyMap<string, FindingState>,
	findings: readonly Finding[],
): readonly TrackedFinding[] {
	return findings.map((finding) => ({ finding, state: states.get(aboutOf(finding)) ?? 'new' }));
}

/** Findings that somebody dealt with and that are no longer there, by what they are about. */
export function resolvedFindings(
	states: ReadonlyMap<string, FindingState>,
	findings: readonly Finding[],
): readonly ResolvedFinding[] {
	const present = new Set(findings.map(aboutOf));
	return [...states]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([about, state]) => {
			const finding = present.has(about) ? null : readAbout(about);
			return finding === null ? [] : [{ ...finding, state }];
		});
}

/** Anybody may have written it, and a long one was cut off: what does not fit is no finding. */
function readAbout(about: string): Pick<Finding, 'code' | 'subjects'> | null {
	const list = parseList(about);
	const [code, ...subjects] = list ?? [];
	const known = [...FINDING_CODES, ...OUTCOME_CODES].find((each) => each === code);
	const isText = subjects.length > 0 && subjects.every((each) => typeof each === 'string');
	return known && isText ? { code: known, subjects } : null;
}

function parseList(json: string): readonly unknown[] | null {
	try {
		const value: unknown = JSON.parse(json);
		return Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
