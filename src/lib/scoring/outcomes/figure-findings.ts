import type { Finding } from '../inventory/finding';
import type { ReadMilestone, ReadOutcomes } from './read-outcomes';

/**
 * What a milestone's figure lacks: there is none; it is only seen late, and no other milestone has the same figure as a lead measure;
 * nobody is named who confirms its readings; or an owner confirms their own. Of a milestone without a figure only that is asked. Source:
 * domain.md, "Outcome map" and "Measures".
 */
export function figureFindings({ milestones, keyOf }: ReadOutcomes): readonly Finding[] {
	const led = new Set(
		milestones.flatMap(({ kpi, measure }) =>
			kpi !== null && measure === 'lead' ? (keyOf(kpi) ?? []) : [],
		),
	);
	return milestones.flatMap((milestone): readonly Finding[] => {
		const { id, kpi } = milestone;
		const subjects = [id];
		if (kpi === null) {
			return [{ code: 'MILESTONE_WITHOUT_KPI', severity: 'major', subjects }];
		}
		const isLed = led.has(keyOf(kpi) ?? '') || milestone.measure === 'lead';
		const lead: Finding = { code: 'MILESTONE_WITHOUT_LEAD', severity: 'minor', subjects };
		return [...(isLed ? [] : [lead]), ...confirming(milestone)];
	});
}

function confirming({ id, owners, confirmsKey }: ReadMilestone): readonly Finding[] {
	if (confirmsKey === null) {
		return [{ code: 'KPI_UNCONFIRMED', severity: 'minor', subjects: [id] }];
	}
	return owners.includes(confirmsKey)
		? [{ code: 'KPI_SELF_CONFIRMED', severity: 'major', subjects: [id, confirmsKey] }]
		: [];
}
