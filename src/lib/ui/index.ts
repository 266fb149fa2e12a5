export type { AccountEdit } from './accounts/account-part-props';
export {
	ACCOUNT_PARTS,
	accountPartTitle,
	isPartFilled,
	type AccountPartName,
} from './accounts/account-parts';
export { default as AccountPart } from './accounts/AccountPart.svelte';
export { isEmptyAccount } from './accounts/edit-account';
export { announce } from './announce';
export { default as Announcer } from './Announcer.svelte';
export { draftsWaiting } from './answers/draft.svelte';
export { describeResponse } from './answers/describe-response';
export { default as ItemForm } from './answers/ItemForm.svelte';
export { default as Button } from './Button.svelte';
export * from './charts';
export { default as Checkbox } from './Checkbox.svelte';
export { default as ConfirmDelete } from './ConfirmDelete.svelte';
export { default as CopyField } from './CopyField.svelte';
export { default as Dialog } from './Dialog.svelte';
export { default as Disclosure } from './Disclosure.svelte';
export { default as EmptyState } from './EmptyState.svelte';
export { default as ErrorSummary } from './ErrorSummary.svelte';
export { default as FileDrop } from './FileDrop.svelte';
export { faultWords, type FaultWords } from './fault-words';
export { formatBytes } from './format-bytes';
export { formatClock } from './format-clock';
export { formatWhen } from './format-when';
export { default as Frame } from './Frame.svelte';
export { default as GroupMark } from './GroupMark.svelte';
export { default as LinkButton } from './LinkButton.svelte';
export { default as ListEditor } from './ListEditor.svelte';
export { parseNumber } from './answers/parse-number';
export { default as Notice } from './Notice.svelte';
export { default as PageHeader } from './PageHeader.svelte';
export { default as PeopleChips } from './PeopleChips.svelte';
export { default as PlaceNav } from './PlaceNav.svelte';
export { default as ProgressBar } from './ProgressBar.svelte';
export { default as QrCode } from './QrCode.svelte';
export { default as RadioTiles } from './RadioTiles.svelte';
export { default as SegmentedSteps } from './SegmentedSteps.svelte';
export { default as Select } from './Select.svelte';
export { default as StatusLine } from './StatusLine.svelte';
export { default as StepBar } from './StepBar.svelte';
export { default as TextArea } from './TextArea.svelte';
export { default as TextField } from './TextField.svelte';
export { default as ThemeChoice } from './ThemeChoice.svelte';
export { default as UndoBar } from './UndoBar.svelte';
export { default as WithIcon } from './WithIcon.svelte';
