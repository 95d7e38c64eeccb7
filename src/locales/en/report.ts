import type { ReportMessageId } from "../../engine";
import type { Words } from "../words";

/** Output columns, summary lines and the report sheet. */
export const report = {
  "column.account": "Account",
  "column.lines": "Lines",
  "column.tier": "Tier",
  "column.setByHand": "Set by hand",
  "column.why": "Why",
  "column.nextStep": "Next step",
  "column.abcClass": "ABC class",
  "column.share": "Share",
  "column.cumulative": "Cumulative",
  "column.firstSort": "First sort",
  "column.scorecardBand": "Value band",
  "column.scorecard": "Value score",
  "column.winCardBand": "Win band",
  "column.winCard": "Win score",
  "column.pyramid": "Segment",
  "column.screening": "Key account",
  "column.growth": "Growth type",
  "column.value": "Value type",
  "column.rfm": "RFM",
  "column.lifecycle": "Lifecycle",
  "column.standing": "Standing",
  "column.retention": "Retention",

  "accounts.sheetName": "Accounts",
  "accounts.gone": "No line names this account.",
  "accounts.twice": "This account stands further up already; its figures are there.",
  "accounts.namesakes": "Accounts of this name have rows of their own, with their id; the figures are there.",

  "summary.mix": "{{items, dots}}",
  "summary.mixItem": "{{tier}} {{accounts, number}}",
  "summary.modelMix": "{{model}}: {{items, dots}}",
  "summary.modelItem": "{{label}} {{accounts, number}}",
  "summary.noClass": "no class",
  "summary.headline":
    "{{count, number}} of {{accounts, number}} accounts ({{part, percent}}) bring {{reached, percent}} of {{measure}}; the top 20% bring {{top20, percent}}.",
  "summary.headline_one":
    "{{count, number}} of {{accounts, number}} accounts ({{part, percent}}) brings {{reached, percent}} of {{measure}}; the top 20% bring {{top20, percent}}.",
  "summary.headline.single": "The only account brings all of {{measure}}.",
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
  "summary.saysLess": "Not mapped: {{fields, list}}. With these columns, {{models, list}} could say more.",
  "summary.saysLess_one": "Not mapped: {{fields, list}}. With this column, {{models, list}} could say more.",
  "summary.notRun": "{{model}} did not run: choose a column for {{fields, list(type: disjunction)}}.",
  "summary.notRunAll": "{{model}} did not run: choose columns for {{fields, list}}.",

  "report.sheetName": "80-20 report",
  "report.title.abc": "80/20 report",
  "report.title.readiness": "Readiness report",
  "report.title.model": "{{model}} report",
  "report.asOf.given": "Judged as of {{date}}, the date of the settings.",
  "report.asOf.data": "Judged as of {{date}}, the latest date of the data.",
  "report.asOf.today": "Judged as of the day of the run: no column that was read has a date up to then.",
  "report.bridge.title": "From {{measure}} of the earlier period to that of the later one",
  "report.bridge.part": "What became of them",
  "report.bridge.share": "Share of the earlier period",
  "report.source": "Sheet {{sheet}} · {{count, number}} accounts",
  "report.source_one": "Sheet {{sheet}} · {{count, number}} account",
  "report.sourceMeasure": "Sheet {{sheet}} · {{count, number}} accounts, by {{measure}}",
  "report.sourceMeasure_one": "Sheet {{sheet}} · {{count, number}} account, by {{measure}}",
  "report.sourceLines": "Sheet {{sheet}} · {{lines, number}} lines of {{count, number}} accounts",
  "report.sourceLines_one": "Sheet {{sheet}} · {{lines, number}} lines of {{count, number}} account",
  "report.sourceLinesMeasure":
    "Sheet {{sheet}} · {{lines, number}} lines of {{count, number}} accounts, by {{measure}}",
  "report.sourceLinesMeasure_one":
    "Sheet {{sheet}} · {{lines, number}} lines of {{count, number}} account, by {{measure}}",
  "report.run": "Run: {{now}}",
  "report.headlineReadiness":
    "{{count, number}} accounts can be closed this month; waiting for an answer: {{open, number}}.",
  "report.headlineReadiness_one":
    "{{count, number}} account can be closed this month; waiting for an answer: {{open, number}}.",

  "report.card.accounts": "Accounts",
  "report.card.total": "{{measure}} in all",
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
    "The account that crosses a line is in the better class: with it, A has {{includeCount, number}} and reaches {{includeShare, number(style: percent; maximumFractionDigits: 2)}}; without it, {{excludeCount, number}} and {{excludeShare, number(style: percent; maximumFractionDigits: 2)}}. Lines at {{a, percent}} and {{b, percent}}; {{ties}}.",
  "report.conventions.exclude":
    "The account that crosses a line is in the worse class: without it, A has {{excludeCount, number}} and reaches {{excludeShare, number(style: percent; maximumFractionDigits: 2)}}; with it, {{includeCount, number}} and {{includeShare, number(style: percent; maximumFractionDigits: 2)}}. Lines at {{a, percent}} and {{b, percent}}; {{ties}}.",

  "report.cut.count":
    "Class A is the first {{a, percent}} of the accounts, class B goes on to {{b, percent}}; {{ties}}.",
  "report.cut.thresholds": "Class A is {{a, number}} and more, class B {{b, number}} and more.",
  "report.cut.jenks":
    "The lines are at the natural breaks of the values: class A is {{a, number}} and more, class B {{b, number}} and more. Within the classes the values differ as little as possible.",
  "report.cut.computed":
    "The lines follow from the values themselves (computed ABC, Ultsch & Lötsch 2015): class A ends at {{a, percent}} of the accounts, class B at {{b, percent}}; {{ties}}.",
  "report.ties.together": "equal values are never split",
  "report.ties.second": "equal values are ranked by {{measure}}",
  "report.groups.title": "Classes within {{by}}",
  "report.groups.group": "Group",
  "report.groups.inA": "Accounts in class A there",
  "report.groups.reached": "They bring of its {{measure}}",
  "report.groups.more": "{{count, number}} smaller groups more.",
  "report.groups.more_one": "One smaller group more.",

  "report.ledger.title": "Every line once",
  "report.ledger.lines": "Lines",
  "report.ledger.computed": "Computed",
  "report.ledger.filtered": "Left out by your filter",
  "report.ledger.noAccount": "Without an account",
  "report.ledger.unreadable": "{{measure}} blank or not readable",
  "report.ledger.blank": "Blank",
  "report.ledger.apart": "Apart: of accounts below zero",
  "report.ledger.sheetTotal": "The sheet's own total",
  "report.ledger.agrees": "Both totals of {{measure}} agree: every line is accounted for.",
  "report.ledger.visible": "The sheet's own total of {{measure}} counts only the rows that its filter shows.",
  "report.ledger.differs":
    "The two totals of {{measure}} differ by {{difference, number}}; the notes say where to look.",

  "issue.kind.not-a-number": "not a number",
  "issue.kind.not-an-answer": "not a yes or no",
  "issue.kind.negative-answer": "a negative amount as an answer",
  "issue.kind.error-value": "an Excel error",
  "issue.kind.not-a-tier": "not a tier",
  "issue.kind.not-a-date": "not a date",
  "issue.kind.out-of-scale": "outside of the scale",
  "issue.kind.other-currency": "in another currency",
  "issue.kind.no-account": "no account",
  "issue.kind.conflicting-values": "different values for one account",
  "issue.kind.conflicting-answers": "conflicting answers for one account",
  "issue.kind.no-match": "no match in the other table",
  "issue.kind.several-matches": "several matches in the other table",

  "report.traps.title": "Five traps",
  "report.notes.title": "Notes",
  "report.concentration":
    "Of {{measure}}, {{largest, list}}. That is as concentrated as {{count, number}} equal accounts (Herfindahl index {{hhi, number}}).",
  "report.concentration_one":
    "Of {{measure}}, {{largest, list}}. That is as concentrated as a single account (Herfindahl index {{hhi, number}}).",
  "report.largest": "the largest {{count, number}} bring {{share, percent}}",
  "report.largest_one": "the largest account brings {{share, percent}}",
  "report.issues":
    "{{count, number}} cells need a look; the pane lists them and leads to each. Nothing was guessed, no row left out.",
  "report.issues_one":
    "{{count, number}} cell needs a look; the pane leads to it. Nothing was guessed, no row left out.",
  "report.issuesOfKind": "{{count, number}} × {{kind}} in {{place}}, first in row {{row}}.",
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
