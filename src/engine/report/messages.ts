import type { LineFate } from "../table/types";
import type { IssueCode } from "../types";
import type { OwnColumnId } from "./plan";

/** Headers, labels and sentences of the output columns, the summary and the report sheet. */
export type ReportMessageId =
  | `column.${OwnColumnId | "account" | "lines"}`
  | `accounts.${"sheetName" | "gone" | "twice" | "namesakes"}`
  | `summary.negatives.${"apart" | "zero" | "net"}`
  | `report.card.${"accounts" | "total" | "balance" | "top20" | "gini" | "classA"}`
  | `report.table.${"class" | "tier" | "count" | "share" | "valueShare" | "average" | "nextStep" | "total"}`
  | `report.conventions.${"include" | "exclude"}`
  | `report.cut.${"count" | "thresholds" | "jenks" | "computed"}`
  | `report.ties.${"together" | "second"}`
  | `report.groups.${"title" | "group" | "inA" | "reached" | "more"}`
  | `report.chart.${"pareto" | "classes" | "tiers"}.${"title" | "alt"}`
  | "summary.mix"
  | "summary.mixItem"
  | "summary.modelMix"
  | "summary.modelItem"
  | "summary.noClass"
  | "summary.headline"
  | "summary.headline.single"
  | "summary.noShares"
  | "summary.balance"
  | "summary.noFigures"
  | "summary.unclassified"
  | "summary.missingAnswers"
  | "summary.notRun"
  | "summary.notRunAll"
  | "summary.saysLess"
  | "report.sheetName"
  | "report.title.abc"
  | "report.title.readiness"
  | "report.title.model"
  | `report.asOf.${"given" | "data" | "today"}`
  | `report.bridge.${"title" | "part" | "share"}`
  | "report.source"
  | "report.sourceMeasure"
  | "report.sourceLines"
  | "report.sourceLinesMeasure"
  | "report.run"
  | "report.headlineReadiness"
  | "report.classes.title"
  | "report.tiers.title"
  | "report.tierLabel"
  | "report.askFirst"
  | "report.traps.title"
  | "report.notes.title"
  | "report.concentration"
  | "report.largest"
  | `report.ledger.${LineFate | "title" | "lines" | "blank" | "sheetTotal" | "agrees" | "visible" | "differs"}`
  | `issue.kind.${IssueCode}`
  | "report.issues"
  | "report.issuesOfKind"
  | "report.noIssues"
  | "report.chart.label"
  | "report.chart.row"
  | "report.chart.className"
  | "report.chart.cumulative"
  | "report.chart.threshold"
  | "report.chart.other"
  | "report.chart.shareOfAccounts"
  | "report.chart.shareOfValue"
  | "report.chart.accounts";
