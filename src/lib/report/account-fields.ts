import { m } from '$lib/messages';
import type { ProcessAccount } from '$lib/questionnaires';

export type AccountField = keyof ProcessAccount;

/** Everything that an account can say, in the order of asking, each with its label. */
export function accountFields(): readonly {
	readonly field: AccountField;
	readonly label: string;
}[] {
	return [
		{ field: 'story', label: m.account_field_story() },
		{ field: 'documented', label: m.account_field_documented() },
		{ field: 'documentPlace', label: m.account_field_document_place() },
		{ field: 'documentTrue', label: m.account_field_document_true() },
		{ field: 'owner', label: m.account_field_owner() },
		{ field: 'backup', label: m.account_field_backup() },
		{ field: 'inputs', label: m.account_field_inputs() },
		{ field: 'outputs', label: m.account_field_outputs() },
		{ field: 'systems', label: m.account_field_systems() },
		{ field: 'authority', label: m.account_field_authority() },
		{ field: 'data', label: m.account_field_data() },
		{ field: 'manualSteps', label: m.account_field_steps() },
		{ field: 'approvals', label: m.account_field_approvals() },
		{ field: 'pressure', label: m.account_field_pressure() },
		{ field: 'pressureNote', label: m.account_field_pressure_note() },
		{ field: 'workarounds', label: m.account_field_workarounds() },
		{ field: 'basis', label: m.account_field_basis() },
	];
}
