import { m } from '$lib/messages';
import type { ProcessAccount } from '$lib/questionnaires';

/** Names of the parts of the form, in the order of asking. */
export const ACCOUNT_PARTS = [
	'story',
	'document',
	'owner',
	'inputs',
	'outputs',
	'systems',
	'steps',
	'approvals',
	'pressure',
	'workarounds',
	'basis',
] as const;

export type AccountPartName = (typeof ACCOUNT_PARTS)[number];

const FIELDS: Readonly<Record<AccountPartName, readonly (keyof ProcessAccount)[]>> = {
	story: ['story'],
	document: ['documented', 'documentPlace', 'documentTrue'],
	owner: ['owner', 'backup'],
	inputs: ['inputs'],
	outputs: ['outputs'],
	systems: ['systems', 'authority', 'data'],
	steps: ['manualSteps'],
	approvals: ['approvals'],
	pressure: ['pressure', 'pressureNote'],
	workarounds: ['workarounds'],
	basis: ['basis'],
};

/** The heading of a part. */
export function accountPartTitle(part: AccountPartName): string {
	const titles: Readonly<Record<AccountPartName, () => string>> = {
		story: m.account_part_story,
		document: m.account_part_document,
		owner: m.account_part_owner,
		inputs: m.account_part_inputs,
		outputs: m.account_part_outputs,
		systems: m.account_part_systems,
		steps: m.account_part_steps,
		approvals: m.account_part_approvals,
		pressure: m.account_part_pressure,
		workarounds: m.account_part_workarounds,
		basis: m.account_part_basis,
	};
	return titles[part]();
}

/** Whether an account says anything in a part, be it that it does not know. */
export function isPartFilled(account: ProcessAccount, part: AccountPartName): boolean {
	return FIELDS[part].some((field) => account[field] !== undefined);
}
