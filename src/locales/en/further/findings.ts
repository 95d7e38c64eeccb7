import type { FindingMessageId } from "../../../engine";
import type { Words } from "../../words";

/** Findings beside the traps: ties, names and lines that look alike, totals that differ. */
export const findings = {
  "finding.tieAcrossLine.include":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, which now has {{classCount, number}} accounts. To tell them apart, rank by a finer measure or move the cut.",
  "finding.tieAcrossLine.computed":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, where most of them lie; it now has {{classCount, number}} accounts. To tell them apart, rank by a finer measure or let a second one break ties.",
  "finding.tieAcrossLine.exclude":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, which now has {{classCount, number}} accounts. To keep them in {{better}}, let the crossing account count.",
  "finding.duplicateName":
    "{{names, list}} may be one account. They are counted apart; if they are one, write “{{kept}}” in all their rows.",
  "finding.duplicateName.same":
    "“{{name}}” stands in {{count, number}} rows, each counted as an account of its own. If they are one, group the rows by account, or delete what was entered twice.",
  "finding.duplicateName.more": "{{count, number}} more",
  "finding.duplicateName.rest":
    "{{count, number}} further groups of names look alike ({{accounts, number}} accounts). They are counted apart.",
  "finding.duplicateName.rest_one":
    "One further group of names looks alike ({{accounts, number}} accounts). They are counted apart.",
  "finding.duplicateName.all":
    "The names of {{accounts, number}} accounts look like one another's. They are counted apart; the report lists them.",
  "finding.duplicateLine":
    "{{count, number}} rows repeat an earlier row in every column that was read ({{columns, list}}); the first is row {{row}}. They count as they stand; delete those that were entered twice.",
  "finding.duplicateLine_one":
    "Row {{row}} repeats an earlier row in every column that was read ({{columns, list}}). It counts as it stands; delete it if it was entered twice.",
  "finding.ungroupedRows":
    "{{count, number}} rows name only {{accounts, number}} accounts, yet each row counts as an account of its own. If the rows are lines of these accounts, as in a list of orders, group them by account and classify again.",
  "finding.noteRows":
    "{{count, number}} rows below the list are taken for notes and left out: {{rows, list}}. If one is an account, write it right below the list, with its name.",
  "finding.noteRows_one":
    "One row below the list is taken for a note and left out: {{rows, list}}. If it is an account, write it right below the list, with its name.",
  "finding.doubtfulRows":
    "{{count, number}} rows at the end of the list count as accounts, but may be notes or sums: {{rows, list}}. If they are none, move them above the headings or to another sheet.",
  "finding.doubtfulRows_one":
    "One row at the end of the list counts as an account, but may be a note or a sum: {{rows, list}}. If it is none, move it above the headings or to another sheet.",
  "finding.rowSays": "row {{row}} (“{{text}}”)",
  "finding.ledgerDiffers.texts":
    "The sheet's own total of {{measure}} is {{sheetTotal, number}}; its rows add up to {{total, number}}. {{count, number}} figures are written as text, plain or with a sign such as “€” or “k”; a sheet does not add those. Write them as numbers, and both agree.",
  "finding.ledgerDiffers.texts_one":
    "The sheet's own total of {{measure}} is {{sheetTotal, number}}; its rows add up to {{total, number}}. One figure is written as text, which a sheet does not add. Write it as a number, and both agree.",
  "finding.ledgerDiffers":
    "The sheet's own total of {{measure}} is {{sheetTotal, number}}; its rows add up to {{total, number}}. Look for figures written as text, which a sheet does not add, and for rows that its total leaves out.",
} satisfies Words<FindingMessageId>;
