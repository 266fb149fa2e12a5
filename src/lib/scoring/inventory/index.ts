export { canonicalNames } from './canonical-names';
export { findContradictions } from './find-contradictions';
export {
	FINDING_CODES,
	SEVERITIES,
	type ContradictionCode,
	type Finding,
	type FindingCode,
	type Severity,
} from './finding';
export { findingProcesses } from './finding-processes';
export {
	HANDOFF_BREAKS,
	handoffLedger,
	handoffSeverity,
	type Handoff,
	type HandoffBreak,
} from './handoff-ledger';
export type { CriticalStep } from './critical-path';
export {
	processMap,
	type ListedOnMap,
	type MapHandoff,
	type MapHandoffState,
	type MapProcess,
	type ProcessMap,
} from './process-map';
export { departmentOwners, type DepartmentOwners } from './department-owners';
export { knowledgeHolders, type KnowledgeHolder } from './knowledge-holders';
export { namesAlike } from './names-alike';
export { namesAlikeSteps, type NamesAlike } from './names-alike-steps';
export type { NameKind } from './names-in-use';
export { overlapWithin } from './overlap-within';
export { ownerLoads, type OwnerLoad } from './owner-loads';
export { readInventory } from './process-accounts';
export { processOwnership, type NamedBy, type ProcessOwnership } from './process-ownership';
export { spellings } from './spellings';
export type { HandoffSide, HandoffStatement } from './stated-handoffs';
export { statementsBehind, type StatedField, type StatementBehind } from './statements-behind';
export {
	systemOverlap,
	type KnownSystem,
	type OverlapCell,
	type OverlapFunction,
	type OverlapSystem,
	type SystemOverlap,
} from './system-overlap';
export { underPressure, type ProcessPressure } from './under-pressure';
export { unofficialTools, type UnofficialTool } from './unofficial-tools';
export { NOBODY, NOT_KNOWN, OUTSIDE, PRESSURES } from './process-record';
export type {
	Inventory,
	NameAnswer,
	Pressure,
	ProcessInput,
	ProcessOutput,
	ProcessRecord,
	StepTold,
	WorkaroundTold,
	WorkTold,
} from './process-record';
