import { config } from '../config';
import type { Account } from './account';
import type { Finding } from './finding';
import type { ProcessAccounts, ReadInventory } from './process-accounts';

/** Who knows a process: one only, nobody, or one who was asked alone. Source: SPEC 6.4. */
export function knowledgeFindings({ processes }: ReadInventory): readonly Finding[] {
	return processes.flatMap(({ process, accounts }): readonly Finding[] => {
		const asked = new Set(accounts.map(({ by }) => by)).size;
		if (asked === 1) return [{ code: 'SINGLE_SOURCE', severity: 'info', subjects: [process] }];
		const informed = informedPeople(accounts).size;
		if (informed > 1) return [];
		const code = informed === 1 ? 'SINGLE_POINT_OF_KNOWLEDGE' : 'NOBODY_KNOWS';
		return [{ code, severity: 'major', subjects: [process] }];
	});
}

/** People with an account that fills at least three of the five core fields. Source: SPEC 6.4. */
export function informedPeople(accounts: ProcessAccounts['accounts']): ReadonlySet<string> {
	const informed = accounts.filter(
		(account) => coreFields(account) >= config.inventory.minCoreFields,
	);
	return new Set(informed.map(({ by }) => by));
}

function coreFields({ documented, owner, authority, inputs, outputs }: Account): number {
	const isSaid = (kind: string) => kind === 'name' || kind === 'nobody';
	return [
		documented !== null && documented !== 'dk',
		isSaid(owner.kind),
		isSaid(authority.kind),
		inputs !== null,
		outputs !== null,
	].filter(Boolean).length;
}
