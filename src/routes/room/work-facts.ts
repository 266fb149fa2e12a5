import type { WorkNames } from '$lib/report';
import type { Inventory, KnownSystem } from '$lib/scoring';
import type { LiveRoom } from '$lib/state';
import { personNames } from './person-names';
import { criticalityWords } from './process-words';

/** What the views of the work are made of. */
export interface WorkFacts {
	readonly inventory: Inventory;
	readonly systems: readonly KnownSystem[];
}

/** What the views of the work are made of at this moment; only where accounts may be seen. */
export function workFacts({ findings, lists }: Pick<LiveRoom, 'findings' | 'lists'>): WorkFacts {
	return {
		inventory: findings.inventory,
		systems: lists.activeSystems.active.map(({ name, owner, isOfficial, departments }) => ({
			name,
			owner,
			isOfficial,
			departments,
		})),
	};
}

/** How the room calls keys, people and departments. */
export function workNames(room: LiveRoom): WorkNames {
	const departments = new Map<string, string>(
		room.facilitation.setup?.departments.map(({ id, name }) => [id, name]),
	);
	return {
		spell: (key) => room.findings.spelling(key),
		nameOf: personNames(room),
		departmentOf: (process) => {
			const department = room.findings.processesByKey.get(process)?.department ?? null;
			return department === null ? null : (departments.get(department) ?? null);
		},
		weightOf: (process) => {
			const criticality = room.findings.processesByKey.get(process)?.criticality ?? null;
			return criticality === null ? null : criticalityWords(criticality);
		},
	};
}
