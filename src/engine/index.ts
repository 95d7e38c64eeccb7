/** The engine's only door. Everything behind it is pure: cells in, results and plans out. */
export * from "./types";
export * from "./analysis";
export type * from "./messages";
export type { AbcMessageId } from "./models/abc/messages";
export type { ReadinessMessageId } from "./models/readiness/messages";
export type { FirstSortMessageId } from "./models/firstSort/messages";
export type { RetentionMessageId } from "./models/retention/messages";
export type { StandingMessageId } from "./models/standing/messages";
export type { OpenMessageId } from "./models/openQuestion";
export type { ScreeningMessageId } from "./models/screening/messages";
export type { GrowthMessageId } from "./models/growth/messages";
export type { ValueMessageId } from "./models/value/messages";
export type { PyramidMessageId } from "./models/pyramid/messages";
export type { CardMessageId } from "./models/scorecard/messages";
export type { LifecycleMessageId } from "./models/lifecycle/messages";
export type { PeriodMessageId } from "./models/momentum/messages";
export type { RfmMessageId } from "./models/rfm/messages";
export type * from "./settings/types";
export type * from "./table/types";
export type * from "./resultsTypes";
export * from "./report/plan";

export { classState, type ClassState } from "./compare/classState";
export { reasonMessage, type Change } from "./compare/changes";
export { compareCuts, type CutRow } from "./compare/compareCuts";
export { compareModels, type ModelComparison } from "./compare/compareModels";
export { movementBetween, type Moved, type Movement } from "./compare/movement";
export { movedMessage, movedMessages } from "./compare/earlier/movedMessages";
export type {
  EarlierRun,
  ModelMovement,
  MovementSince,
  PreviousRun,
  RunRecord,
} from "./compare/earlier/types";
export { sensitivity } from "./compare/sensitivity";
export type { ClassMove, Sensitivity } from "./compare/sensitivityOf";
export type { CompareSettings, SettingsChange } from "./compare/settings";
export { analyse } from "./analyse";
export { toResults } from "./results";
export { notRunMessage, summarise, summaryMessages } from "./summarise";
export { tierCounts, type TierCounts } from "./models/readiness/summary";
export { accountsCalled, labelWithId, type AccountKeys } from "./table/accountLabels";
export { planAccounts } from "./report/planAccounts";
export { planOutput } from "./report/planOutput";
export { LOOKS, type LookStyle } from "./report/looks";
export { planReport } from "./report/planReport";
export { effectiveTier, questionOf } from "./models/readiness/explain";
export { tiersOfSet } from "./models/readiness/classify";
export { CLASS_COLOURS, OPEN_QUESTION_COLOURS, TIER_COLOURS, type Chip } from "./report/colours";

export { defaultSettings } from "./settings/defaultSettings";
export { isPeopleTable } from "./settings/peopleTable";
export { documentChanges, type DocumentChange } from "./settings/documentChanges";
export { documentOf, type SettingsJson } from "./settings/documentOf";
export { PRESET_IDS, PRESETS, type PresetId } from "./settings/presets";
export { settingsSchema } from "./settings/schema";
export { cutSchemas } from "./settings/abcSchema";
export { SETTINGS_VERSION } from "./settings/version";
export { parseSettings, type ParsedSettings } from "./settings/parseSettings";
export { compact } from "./history/compact";
export { hasEnded, inForce } from "./history/inForce";
export { LOG_COLUMNS, readLogCells, type LogColumnId } from "./history/logColumns";
export { movement, STANDINGS, type MonthMovement, type Move } from "./history/movement";
export { planLog, type LogPlan } from "./history/planLog";
export { lineKey } from "./history/lineKey";
export { lostColumns } from "./history/lostColumns";
export { countStateCells, isStateCell } from "./history/state";
export { standingOf } from "./history/standingOf";
export { takeBack, type TakenBack } from "./history/takeBack";
export type { LogLine, LogRequest, Override, RunState, Standing, Tag, TierLog } from "./history/types";
export { CellCollector, cellColumn } from "./table/cells/cellCollector";
export { cellAt, cellValues, holdsNumbers, type CellColumn, type Cells } from "./table/cells/cellColumn";
export { collectRows } from "./table/cells/collectRows";
export { accountKey } from "./table/accountKey";
export { proposeGrouping, type GroupingProposal } from "./table/group/proposeGrouping";
export { isField } from "./table/where/namedColumn";
export { checkGivenHeaders, findHeader } from "./table/findHeader";
export { findAside, type AsideLines } from "./table/aside/findAside";
export { listFoot, type ListFoot } from "./table/aside/listFoot";
export { isTotalsText } from "./table/aside/totalsText";
export { sheetTotals } from "./table/aside/sheetTotals";
export { findTables, type FoundTable } from "./table/find/findTables";
export { columnBands, withinBand, type ColumnBand } from "./table/find/rowBlocks";
export { isLabel } from "./table/isLabel";
export { formatTells } from "./table/formatTells";
export { locateTable } from "./table/locateTable";
export { knownHeaders } from "./table/matchHeader";
export { sampleRows, type SampleRow } from "./table/sampleRows";
export { missingColumns, type MissingColumn } from "./table/missingColumns";
export { fieldsOfModel, modelInputs } from "./table/modelInputs";
export { chosenModels, keptSettings } from "./models/chosen";
export { eachFurther } from "./models/ran";
export { explainAccount, toldOf } from "./models/told";
export { NO_CLASS, type Explanation, type Model } from "./models/model";
export type { ModelResults } from "./models/results";
export { proposeMapping, SURE } from "./table/proposeMapping";
export { readTable } from "./table/readTable";
export { resolveMapping } from "./table/resolveMapping";
export { ANSWER_NO, ANSWER_YES, NO_TIER } from "./table/types";

export { groupIssues, type IssueGroup } from "./issues/groupIssues";
export { planIssues, type IssuesPlan } from "./issues/planIssues";
export { proposeFixes, type CellFix, type Fix, type FixKind } from "./issues/fixes";
