import { compareText, type Finding } from '../inventory/finding';
import type { ReadMilestone, ReadOutcomes } from './read-outcomes';

/**
 * A milestone whose owner owns none of the processes that it touches, as accounts name their owners. Processes whose owner no account names
 * do not count; where no touched process has one, nothing is asked. A name stands for the people of that name and their roles, and a role
 * for the people who have it: "Finance" owns what Walter of Finance is said to own, and the other way round. Subjects: the milestone, then
 * the processes, sorted. Source: domain.md, "Outcome map"; SPEC 6.1, 6.2.
 */
export function ownersElsewhere(outcomes: ReadOutcomes): readonly Finding[] {
	return outcomes.milestones.flatMap((milestone): readonly Finding[] => {
		const { id, owners, touches } = milestone;
		const owned = touches.filter((process) => outcomes.ownersOf.has(process));
		if (owners.length === 0 || owned.length === 0) return [];
		const meant = sameAs(milestone, outcomes);
		const isTheirs = (process: string) =>
			[...(outcomes.ownersOf.get(process) ?? [])].some((owner) => meant.has(owner));
		if (owned.some(isTheirs)) return [];
		const subjects = [id, ...owned.toSorted(compareText)];
		return [{ code: 'MILESTONE_OWNER_ELSEWHERE', severity: 'major', subjects }];
	});
}

/** Every name under which accounts may mean the owners of a milestone. */
function sameAs(
	{ owners, ownerDepartment }: ReadMilestone,
	{ people, departments, keyOf }: ReadOutcomes,
): ReadonlySet<string> {
	const names = new Set(owners);
	const department = departments.find(({ id }) => id === ownerDepartment)?.name;
	if (department !== undefined) names.add(keyOf(department) ?? '');
	for (const { name, roles } of people) {
		const [key = '', ...others] = [name, ...roles].map((role) => keyOf(role) ?? '');
		const isOwner = owners.includes(key);
		const isMeant = others.some((role) => owners.includes(role));
		if (isOwner) for (const role of others) names.add(role);
		else if (isMeant) names.add(key);
	}
	names.delete('');
	return names;
}
