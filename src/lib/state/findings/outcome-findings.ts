import { SEVERITIES, type Finding } from '$lib/scoring';

/** What the accounts raise and what the outcome map raises as one list, worst first; of the same weight that of the accounts first. */
export function withOutcomeFindings(
	contradictions: readonly Finding[],
	ofOutcomes: readonly Finding[],
): readonly Finding[] {
	return SEVERITIES.flatMap((severity) =>
		[contradictions, ofOutcomes].flatMap((findings) =>
			findings.filter((finding) => finding.severity === severity),
		),
	);
}

/** Whether a finding of the outcome map is about a milestone; those about what answers want are about the map as a whole. */
export function isAboutMilestone({ subjects }: Pick<Finding, 'subjects'>, id: string): boolean {
	return subjects[0] === id;
}
