export type { Accepted } from './room/accept-invitation';
export type { ActiveEntries } from './lists/active-entries';
export { AppUpdate } from './device/app-update.svelte';
export type { Device } from './device/device.svelte';
export {
	aboutOf,
	type FindingState,
	type ResolvedFinding,
	type TrackedFinding,
} from './findings/finding-states';
export { setupDraft, type SetupDraft } from './facilitation/setup-draft';
export type { LiveRoom } from './room/live-room.svelte';
export type { Participant, Profile } from './people/people.svelte';
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
export type { OwnAnswers } from './answers/own-answers.svelte';
export { takePendingFile } from './room/pending-file';
export { preferences, type Theme } from './device/preferences.svelte';
export { problems } from './device/problems.svelte';
export type { FieldChange, ListEdits } from './lists/list-edits.svelte';
export type { UndoSteps } from './room/undo-steps.svelte';
export type { RoomFindings } from './findings/room-findings.svelte';
export { MapDrawer } from './findings/map-drawer.svelte';
export type { NameDecision } from './lists/name-decisions';
export type { NameOf } from './lists/names-of';
export { isAboutMilestone } from './findings/outcome-findings';
export { figuresIn, goalsIn } from './findings/outcome-map-of';
export { provideRoom, useRoom } from './room/use-room';
export { saveAsFile } from './device/save-as-file';
export type { OfferedFile } from './room/room-files';
export type { Study } from './results/study.svelte';
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
