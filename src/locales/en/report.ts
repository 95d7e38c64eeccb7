import type { ReportMessageId } from "../../engine";
import type { Words } from "../words";

/** Output columns, summary lines and the report sheet. */
export const report = {
  "column.tier": "Tier",
  "column.setByHand": "Set by hand",
  "column.why": "Why",
  "column.nextStep": "Next step",
  "column.abcClass": "ABC class",
  "column.share": "Share",
  "column.cumulative": "Cumulative",

  "summary.mix": "{{items, dots}}",
  "summary.mixItem": "{{tier}} {{accounts, number}}",
  "summary.headline":
    "{{count, number}} of {{accounts, number}} accounts ({{part, percent}}) bring {{reached, percent}} of {{measure}}; the top 20% bring {{top20, percent}}.",
  "summary.headline_one":
    "{{count, number}} of {{accounts, number}} accounts ({{part, percent}}) brings {{reached, percent}} of {{measure}}; the top 20% bring {{top20, percent}}.",
  "summary.noShares": "{{measure}} adds up to nothing, so there are no shares to compare.",
  "summary.balance": "Your 80/20 is {{value, number}}/{{accounts, number}}.",
  "summary.negatives.apart":
    "{{count, number}} accounts with negative {{measure}} ({{sum, number}} together) stand apart and are not in the total.",
  "summary.negatives.apart_one":
    "{{count, number}} account with negative {{measure}} ({{sum, number}}) stands apart and is not in the total.",
  "summary.negatives.zero":
    "{{count, number}} accounts with negative {{measure}} ({{sum, number}} together) count as zero.",
  "summary.negatives.zero_one":
    "{{count, number}} account with negative {{measure}} ({{sum, number}}) counts as zero.",
  "summary.negatives.net":
    "{{count, number}} accounts with negative {{measure}} ({{sum, number}} together) are in the total, so shares may pass 100%.",
  "summary.negatives.net_one":
    "{{count, number}} account with negative {{measure}} ({{sum, number}}) is in the total, so shares may pass 100%.",
  "summary.noFigures":
    "Gini, concentration and balance are not defined with negative values and are left out.",
  "summary.unclassified": "{{count, number}} accounts have no readable {{measure}} and get no class.",
  "summary.unclassified_one": "{{count, number}} account has no readable {{measure}} and gets no class.",
  "summary.missingAnswers": "No column for {{fields, list}}; those answers count as not known.",
  "summary.missingAnswers_one": "No column for {{fields, list}}; that answer counts as not known.",
  "summary.notRun": "{{model}} did not run: choose a column for {{fields, list(type: disjunction)}}.",

  "report.sheetName": "80-20 report",
  "report.title.abc": "80/20 report",
  "report.title.readiness": "Readiness report",
  "report.source": "Sheet {{sheet}} · {{count, number}} accounts",
  "report.source_one": "Sheet {{sheet}} · {{count, number}} account",
  "report.sourceMeasure": "Sheet {{sheet}} · {{count, number}} accounts, by {{measure}}",
  "report.sourceMeasure_one": "Sheet {{sheet}} · {{count, number}} account, by {{measure}}",
  "report.run": "Run: {{now}}",
  "report.headlineReadiness":
    "{{count, number}} accounts can be closed this month; {{open, number}} wait for an answer.",
  "report.headlineReadiness_one":
    "{{count, number}} account can be closed this month; {{open, number}} wait for an answer.",

  "report.card.accounts": "Accounts",
  "report.card.total": "Total {{measure}}",
  "report.card.balance": "Your 80/20",
  "report.card.top20": "Top 20% bring",
  "report.card.gini": "Gini (0 to 1)",
  "report.card.classA": "Accounts in class A",

  "report.classes.title": "Classes by {{measure}}",
  "report.tiers.title": "Readiness tiers",
  "report.tierLabel": "{{tier}} {{name}}",
  "report.askFirst": "Ask the next question.",
  "report.table.class": "Class",
  "report.table.tier": "Tier",
  "report.table.count": "Accounts",
  "report.table.share": "Share of accounts",
  "report.table.valueShare": "Share of {{measure}}",
  "report.table.average": "Average {{measure}}",
  "report.table.nextStep": "Next step",
  "report.table.total": "Total",
  "report.conventions.include":
    "The account that crosses a line is in the better class: {{includeCount, number}} accounts in A reach {{includeShare, percent}}. Left out, {{excludeCount, number}} would reach {{excludeShare, percent}}. Lines at {{a, percent}} and {{b, percent}}; equal values are never split.",
  "report.conventions.exclude":
    "The account that crosses a line is in the worse class: {{excludeCount, number}} accounts in A reach {{excludeShare, percent}}. Counted in, {{includeCount, number}} would reach {{includeShare, percent}}. Lines at {{a, percent}} and {{b, percent}}; equal values are never split.",

  "report.notes.title": "Notes",
  "report.concentration":
    "The largest account brings {{top1, percent}}, the largest five {{top5, percent}}, the largest ten {{top10, percent}}. That is as concentrated as {{equal, number(maximumFractionDigits: 0)}} equal accounts (Herfindahl index {{hhi, number}}).",
  "report.ledger":
    "{{rows, number}} rows: {{computed, number}} computed ({{computedSum, number}}), {{apart, number}} apart ({{apartSum, number}}), {{unreadable, number}} without a readable value. Sum of the column: {{total, number}}.",
  "report.issues":
    "{{count, number}} cells could not be read. Their rows keep their place; nothing was guessed.",
  "report.issues_one":
    "{{count, number}} cell could not be read. Its row keeps its place; nothing was guessed.",
  "report.moreIssues": "{{count, number}} more are listed in the pane.",
  "report.moreIssues_one": "{{count, number}} more is listed in the pane.",
  "report.noIssues": "Every cell of the columns used could be read.",

  "report.chart.pareto.title": "{{measure}} by account, largest first",
  "report.chart.pareto.alt":
    "Pareto chart of {{measure}} over {{accounts, number}} accounts in {{bars, number}} columns, with the cumulative share as a line; the top 20% bring {{reached, percent}}.",
  "report.chart.classes.title": "Accounts and {{measure}} by class",
  "report.chart.classes.alt":
    "Column chart: for classes A, B and C the share of accounts beside the share of {{measure}}.",
  "report.chart.tiers.title": "Accounts by tier",
  "report.chart.tiers.alt":
    "Column chart: number of accounts in every readiness tier and with an open question.",
  "report.chart.label": "Account",
  "report.chart.row": "Row {{row}}",
  "report.chart.className": "Class {{class}}",
  "report.chart.cumulative": "Cumulative %",
  "report.chart.threshold": "{{share, percent}} line",
  "report.chart.other": "Other ({{count, number}})",
  "report.chart.shareOfAccounts": "Share of accounts",
  "report.chart.shareOfValue": "Share of {{measure}}",
  "report.chart.accounts": "Accounts",
} satisfies Words<ReportMessageId>;
