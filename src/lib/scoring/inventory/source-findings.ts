import { atLeast } from '../compare';
import { config } from '../config';
import { jaccardDistance } from '../sets/jaccard-distance';
import { compareText, type Finding } from './finding';
import { peopleByName, type ProcessAccounts, type ReadInventory } from './process-accounts';

/**
 * What is written down, which source counts, which systems are used, and which function exists more than once. Source: SPEC 6.4.
 */
export function sourceFindings(inventory: ReadInventory): readonly Finding[] {
	return [
		...inventory.processes.flatMap(documentation),
		...inventory.processes.flatMap(authority),
		...inventory.processes.flatMap(systems),
		...duplicates(inventory),
	];
}

function documentation({ process, accounts }: ProcessAccounts): readonly Finding[] {
	const said = new Set(accounts.map(({ documented }) => documented));
	const isFlat = said.has('yes') && said.has('no');
	const isPartial = said.has('partly') && (said.has('yes') || said.has('no'));
	if (!isFlat && !isPartial) return [];
	return [{ code: 'DOC_CONFLICT', severity: isFlat ? 'major' : 'minor', subjects: [process] }];
}

function authority({ process, accounts }: ProcessAccounts): readonly Finding[] {
	const sources = [...peopleByName(accounts, (account) => account.authority).keys()];
	const lists = accounts.map((account) => account.systems).filter((list) => list !== null);
	const listed = new Set(lists.flat());
	const findings: Finding[] = [];
	if (sources.length >= 2) {
		findings.push({
			code: 'AUTHORITY_CONFLICT',
			severity: 'critical',
			subjects: [process, ...sources.sort(compareText)],
		});
	}
	if (sources.length === 0 && accounts.some((account) => account.authority.kind === 'nobody')) {
		findings.push({ code: 'AUTHORITY_NONE', severity: 'major', subjects: [process] });
	}
	if (lists.length > 0 && sources.some((source) => !listed.has(source))) {
		findings.push({ code: 'AUTHORITY_NOT_LISTED', severity: 'minor', subjects: [process] });
	}
	return findings;
}

function systems({ process, accounts }: ProcessAccounts): readonly Finding[] {
	const lists = accounts.flatMap((account) =>
		account.systems === null ? [] : [new Set(account.systems)],
	);
	if (lists.length < 2) return [];
	const distances = lists.flatMap((a, i) => lists.slice(0, i).map((b) => jaccardDistance(a, b)));
	const mean = distances.reduce((sum, d) => sum + d, 0) / distances.length;
	if (!atLeast(mean, config.inventory.systemsDivergeFrom)) return [];
	return [{ code: 'SYSTEMS_DIVERGE', severity: 'minor', subjects: [process] }];
}

/** Functions over all processes and lists together. */
function duplicates({ functions }: ReadInventory): readonly Finding[] {
	const systemsOf = new Map<string, Set<string>>();
	for (const { name, system } of functions) {
		const known = systemsOf.get(name) ?? new Set<string>();
		systemsOf.set(name, known.add(system));
	}
	return [...systemsOf]
		.filter(([, known]) => known.size >= 2)
		.map(([name, known]) => ({
			code: 'FUNCTION_DUPLICATED',
			severity: known.size >= config.inventory.majorDuplicateFrom ? 'major' : 'minor',
			subjects: [name, ...[...known].sort(compareText)],
		}));
}
