export { accountTable, type AccountRow } from './account-table';
export type { AccountField } from './account-fields';
export { CRITERIA, judge, otherVerdicts, type Criterion, type Verdict } from './criterion';
export { describeAgendaLine, type AgendaLineDescription } from './describe-agenda-line';
export { describeBin } from './describe-bin';
export { describeDialSensitivity, type SensitivityDescription } from './describe-dial-sensitivity';
export { describeAlignment, describeByHead, describeReadiness } from './describe-dials';
export { describeCamps, type CampsDescription, type ShownCamp } from './describe-camps';
export { describeFinding } from './describe-finding';
export { placeHappens, tellHappens, tellTypical } from './describe-foundation';
export { describeGap } from './describe-gap';
export { describeGroupAnswers } from './describe-group-answers';
export { describeGroupTest, formatChance, type GroupTestDescription } from './describe-group-test';
export {
	breakName,
	describeHandoff,
	type HandoffNames,
	type HandoffWords,
} from './describe-handoff';
export { describeInterval, type IntervalDescription } from './describe-interval';
export { describeBareLevel, describeLevel, levelUnit } from './describe-level';
export { describeOverlap, systemMark, type OverlapWords } from './describe-overlap';
export { backupWords, describeOwnership, type OwnershipWords } from './describe-ownership';
export { describePair } from './describe-pair';
export {
	describePerception,
	describeSide,
	perceptionTable,
	type PerceptionWords,
} from './describe-perception';
export {
	besideWords,
	PRESSURE_SIGNS,
	pressureName,
	stepName,
	workaroundName,
} from './describe-pressure';
export { describeProgress, type ProgressWords } from './describe-progress';
export { describeReason } from './describe-reason';
export { describeShape, shapeLabel, type ShapeDescription } from './describe-shape';
export { describeStatement, type StatementWords } from './describe-statement';
export { describeTool } from './describe-tool';
export {
	criterionMeaning,
	criterionName,
	describeSensitivity,
	describeVerdict,
	ruleInSentence,
} from './describe-verdict';
export { displayLocale } from './display-locale';
export { expertTable, type ExpertFigures } from './expert-table';
export { FINDING_FAMILIES, familyName, findingFamily, type FindingFamily } from './finding-family';
export { foundationTable } from './foundation-table';
export { formatCalendar, formatDay, formatMonth } from './format-day';
export { formatNumber, formatPoints, formatShare, formatSigned } from './format-number';
export { formatQuantity } from './format-quantity';
export { groupNames } from './group-names';
export { groupPairs, groupPairsTable, type PairDescription } from './group-pairs';
export { handoffTable } from './handoff-table';
export {
	describeKnowledgeGap,
	hardestDifferences,
	type Difference,
	type Receipt,
} from './hardest-differences';
export { heatMapTable } from './heat-map-table';
export { itemTable } from './item-table';
export { LIST_IMPORT_LIMITS } from './list-import-limits';
export type { MentionKey } from './accounts-differ';
export { type MentionName } from './mention-name';
export { layOutMap, type OrderInRanks } from './map/lay-out-map';
export type { MapBox, MapDirection, MapLane, MapLayout, MapPoint } from './map/map-layout';
export { mapPlan, type MapPlan, type PlannedHandoff } from './map/map-plan';
export { criticalityTicks } from './map/criticality-ticks';
export { handoffMiddle, handoffPath } from './map/handoff-path';
export { mapBpmn, type DrawnMap } from './map/map-bpmn';
export { MAP_MARKS, type MapMark } from './map/map-mark';
export { mapMermaid } from './map/map-mermaid';
export { isOneSided, mapStateName, type MapNames } from './map/map-names';
export { MAP_TEXT, PROCESS_LETTERS, PROCESS_LINES, TERMINAL_RADIUS } from './map/map-sizes';
export { mapSvg, type MapPalette } from './map/map-svg';
export { mapTable } from './map/map-table';
export { wrapWords } from './map/wrap-words';
export { methodNote, methodTable } from './method-note';
export type { MethodRule } from './method-rule';
export { namesInUse, type NameInUse, type NameKind } from './names-in-use';
export { overlapTable } from './overlap-table';
export { ownershipTable } from './ownership-table';
export { pooledGroupName } from './pooled-group-name';
export { pressureTable } from './pressure-table';
export { measureName } from './measure-name';
export { outcomeFacts } from './outcome-facts';
export type { OutcomeNames } from './outcome-names';
export { outcomeTable } from './outcome-table';
export { progressTable } from './progress-table';
export { rankByDivergence, type DivergenceRanking } from './rank-by-divergence';
export { rivalChoices, type MainChoice } from './rival-choices';
export { severityName } from './severity-name';
export { shortReason } from './short-reason';
export { tableCsv, tableTabs } from './table-csv';
export type { Table, TableRow } from './table';
export type { AccountCell } from './tell-account-field';
export { tellBars, type ToldBar } from './tell-bars';
export { nameKindName, whyAlike } from './why-alike';
export { whyWithheld } from './why-withheld';
export {
	planListImport,
	type ImportContext,
	type ImportedList,
	type ImportPlan,
	type PlannedRow,
} from './plan-list-import';
export type { WorkNames } from './work-names';
export { widestPair, type GroupPair } from './widest-pair';
