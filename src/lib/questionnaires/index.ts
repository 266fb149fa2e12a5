export type {
	Answer,
	AnswerValue,
	Evidence,
	NonAnswer,
	Prediction,
	Response,
	Step,
} from './answer';
export { arrangeQuestionnaire, type Arrangement } from './arrange-questionnaire';
export { isCalendarDay } from './calendar-day';
export { checkAnswer } from './check-answer';
export { findPack, PACKS } from './find-pack';
export { foundationCheck } from './foundation-check';
export { FOUNDATION_ROWS, type FoundationKind } from './foundation-check/rows';
export type { MilestoneSays } from './milestone';
export type { FreightStory, StoryEntity, StoryRespondent, StorySetup } from './freight-story';
export { goalAlignment } from './goal-alignment';
export {
	departmentId,
	entityId,
	groupId,
	isEntityId,
	isId,
	itemId,
	optionId,
	sectionId,
} from './id';
export {
	ID_PATTERN,
	type AllocationItem,
	type DateItem,
	type DepartmentId,
	type EntityId,
	type EntityItem,
	type EntityList,
	type GroupId,
	type Item,
	type ItemId,
	type ItemKind,
	type MultipleItem,
	type NumberItem,
	type Option,
	type OptionId,
	type RankingItem,
	type ReadinessRule,
	type ScaleItem,
	type SectionId,
	type SharedList,
	type SingleItem,
	type TextItem,
	type YesPartlyNoItem,
} from './item';
export { LEAST_GROUP } from './least-group';
export { LIMITS } from './limits';
export { loadFreightStory } from './load-freight-story';
export {
	DEFAULT_DEPARTMENTS,
	DEFAULT_GROUPS,
	INITIATIVE_KINDS,
	type Department,
	type Group,
	type InitiativeKind,
} from './new-assessment';
export type { Pack, Section } from './pack';
export { parseItem } from './parse-item';
export {
	ACCOUNT_LIMITS,
	type AccountInput,
	type AccountOutput,
	type Approval,
	type DataSource,
	type Listed,
	type ManualStep,
	type Mention,
	type MentionAnswer,
	type ProcessAccount,
	type SystemUse,
	type Workaround,
	type YesPartlyNo,
} from './process-account';
export { progress, type Progress, type SectionProgress } from './progress';
export {
	BACK_OFFICE,
	LEAD_TO_CASH,
	USUAL_SYSTEMS,
	type ProcessSuggestion,
	type SystemSuggestion,
} from './process-suggestions';
export type { Questionnaire } from './questionnaire';
export { readSeparatedValues, type SeparatedValues, type Separator } from './separated-values';
export { CRITICALITIES, FREQUENCIES, type Criticality, type Frequency } from './shared-list-codes';
export { serialiseItem, type PlainData } from './serialise-item';
