export type { Accepted } from './accept-invitation';
export type { ActiveEntries } from './active-entries';
export { AppUpdate } from './app-update.svelte';
export type { Device } from './device.svelte';
export {
	aboutOf,
	type FindingState,
	type ResolvedFinding,
	type TrackedFinding,
} from './finding-states';
export { firstDraft, type SetupDraft } from './first-draft';
export type { LiveRoom, Participant, Profile } from './live-room.svelte';
export {
	acceptInvitation,
	createAssessment,
	enterRoom,
	forgetRoom,
	leaveRoom,
	offerFile,
	openDevice,
	openFile,
	openSample,
	saveBackup,
} from './on-demand';
export type { Edit, OwnAnswers } from './own-answers.svelte';
export { takePendingFile } from './pending-file';
export { preferences, type Theme } from './preferences.svelte';
export { problems } from './problems.svelte';
export type { FieldChange } from './inventory-edit';
export type { ProcessInventory } from './process-inventory.svelte';
export { MapDrawer } from './map-drawer.svelte';
export type { NameDecision } from './name-decisions';
export type { NameOf } from './inventory-of';
export { isAboutMilestone } from './outcome-findings';
export { figuresIn, goalsIn } from './outcome-map-of';
export { provideRoom, useRoom } from './room-context';
export { saveAsFile } from './save-as-file';
export type { OfferedFile } from './room-files';
export type { Study } from './study.svelte';
export type {
	FieldValue,
	FieldWord,
	ListEntry,
	ListedMilestone,
	ListedProcess,
	ListedSystem,
	Setup,
} from '$lib/model';
export type { AssessmentEntry, ImportPreview, SaveStatus } from '$lib/storage';
export type { AssessmentId } from '$lib/records';
