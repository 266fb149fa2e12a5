import { config } from '../config';
import type { Account } from './account';
import { compareText, type Finding } from './finding';
import { ownerLoads } from './owner-loads';
import {
	countPeople,
	peopleByName,
	type ProcessAccounts,
	type ReadInventory,
} from './process-accounts';

/**
 * Who is responsible: named differently, disputed, nobody, not known, denied by whom others name, or the same one everywhere. Who does
 * not know contradicts nobody. Source: SPEC 6.4.
 */
export function ownershipFindings(inventory: ReadInventory): readonly Finding[] {
	return [
		...inventory.processes.flatMap(conflicts),
		...inventory.processes.flatMap((process) => denials(process, inventory.roles)),
		...overloads(inventory.processes),
	];
}

function conflicts({ process, accounts }: ProcessAccounts): readonly Finding[] {
	const owners = peopleByName(accounts, ({ owner }) => owner);
	const deniers = countPeople(accounts, ({ owner }) => owner.kind === 'nobody');
	const findings: Finding[] = [];
	const { criticalFrom } = config.inventory;
	if (owners.size >= 2) {
		const [, second = 0] = [...owners.values()].map(({ size }) => size).sort((a, b) => b - a);
		findings.push({
			code: 'OWNER_CONFLICT',
			severity: second >= criticalFrom ? 'critical' : 'major',
			subjects: [process, ...[...owners.keys()].sort(compareText)],
		});
	}
	if (owners.size > 0 && deniers > 0) {
		findings.push({ code: 'OWNER_DISPUTED', severity: 'major', subjects: [process] });
	}
	if (owners.size > 0) return findings;
	if (deniers > 0) {
		const severity = deniers >= criticalFrom ? 'critical' : 'major';
		findings.push({ code: 'OWNER_NONE', severity, subjects: [process] });
	} else if (accounts.some(({ owner }) => owner.kind === 'unknown')) {
		findings.push({ code: 'OWNER_UNKNOWN', severity: 'major', subjects: [process] });
	}
	return findings;
}

/** Somebody with role o names another owner, or nobody, while another person names o. */
function denials(
	{ process, accounts }: ProcessAccounts,
	roles: ReadInventory['roles'],
): readonly Finding[] {
	const owners = peopleByName(accounts, ({ owner }) => owner);
	return [...owners].flatMap(([key, people]): readonly Finding[] => {
		const isDenied = accounts.some(
			(account) =>
				roles.get(account.by)?.has(key) === true &&
				namesAnother(account, key) &&
				[...people].some((person) => person !== account.by),
		);
		return isDenied
			? [{ code: 'OWNER_DENIED', severity: 'critical', subjects: [process, key] }]
			: [];
	});
}

function namesAnother({ owner }: Account, key: string): boolean {
	return owner.kind === 'nobody' || (owner.kind === 'name' && owner.key !== key);
}

/** One owner, named alone, of many processes. */
function overloads(processes: readonly ProcessAccounts[]): readonly Finding[] {
	return ownerLoads(processes)
		.filter(({ isOverload }) => isOverload)
		.map(({ owner }) => ({ code: 'OWNER_OVERLOAD', severity: 'info', subjects: [owner] }));
}
