import { compareText, type Finding } from '../inventory/finding';
import { isItDepartment } from './is-it-department';
import type { ReadMilestone, ReadOutcomes } from './read-outcomes';

/**
 * Who answers for a milestone: nobody, two by different names, or IT alone while what comes out belongs to another department. An owner's
 * department is the one that was said; else the department that they are called like, or that everybody of their name joined with. Where
 * it is not known, or nobody said whose output it is, nothing is asked. Source: domain.md, "Outcome map".
 */
export function ownerFindings(outcomes: ReadOutcomes): readonly Finding[] {
	const isIt = new Set(outcomes.departments.filter(isItDepartment).map(({ id }) => id));
	return outcomes.milestones.flatMap((milestone): readonly Finding[] => {
		const { id, owners, outputDepartment } = milestone;
		if (owners.length === 0) {
			return [{ code: 'MILESTONE_WITHOUT_OWNER', severity: 'major', subjects: [id] }];
		}
		if (owners.length > 1) {
			const subjects = [id, ...owners.toSorted(compareText)];
			return [{ code: 'MILESTONE_TWO_OWNERS', severity: 'major', subjects }];
		}
		const own = departmentOf(milestone, outcomes);
		const isForeign = outputDepartment !== null && !isIt.has(outputDepartment);
		return own !== null && isIt.has(own) && isForeign
			? [{ code: 'MILESTONE_OWNER_IS_IT', severity: 'major', subjects: [id, ...owners] }]
			: [];
	});
}

function departmentOf(
	{ ownerDepartment, owners }: ReadMilestone,
	{ departments, people, keyOf }: ReadOutcomes,
): string | null {
	if (ownerDepartment !== null) return ownerDepartment;
	const isOwner = ({ name }: { readonly name: string }) => owners.includes(keyOf(name) ?? '');
	const named = departments.find(isOwner);
	if (named) return named.id;
	const [only, other] = new Set(people.filter(isOwner).map(({ department }) => department));
	return other === undefined ? (only ?? null) : null;
}
