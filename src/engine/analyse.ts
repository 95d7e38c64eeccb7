import { asOfDay } from "./asOf";
import type { Analysis, AnalysisRequest, Finding } from "./analysis";
import { creditTerms } from "./findings/creditTerms";
import { compareRuns } from "./compare/earlier/compareRuns";
import { sensitivityOf } from "./compare/sensitivityOf";
import { duplicateLines } from "./findings/duplicateLine";
import { duplicateNames } from "./findings/duplicateName";
import { ledgerDiffers, type PartSums } from "./findings/ledgerDiffers";
import { trapInputs } from "./findings/trapInputs";
import { footRows } from "./findings/footRows";
import { findTraps } from "./findings/traps";
import { ungroupedRows } from "./findings/ungroupedRows";
import { resolveOverrides, type ResolvedOverrides } from "./history/resolveOverrides";
import { proposeFixes } from "./issues/fixes";
import { ledgerOf } from "./ledger";
import type { EarlierResults } from "./models/model";
import { runModels } from "./models/runModels";
import { eachRan } from "./models/ran";
import { compensatedSum } from "./stats/compensatedSum";
import { mappedFields, modelInputs } from "./table/modelInputs";
import { cellAt } from "./table/cells/cellColumn";
import { readTable } from "./table/readTable";
import type { TableColumns, TableData } from "./table/types";

/**
 * The whole computation: cells in, results out. Models that the settings name, or without that all whose inputs
 * are mapped, run; `models` says which did and which fields are missing.
 *
 * @example
 * const analysis = analyse({ table, settings: defaultSettings(), today: "2026-11-22" });
 * analysis.abc?.pareto.accountsFor80 // => 34
 */
export function analyse({ table, settings, today, log, previous }: AnalysisRequest): Analysis {
  const columns = readTable(table, settings);
  const asOf = asOfDay(columns.lineColumns, settings, today);
  const inputs = modelInputs(mappedFields(table), settings);
  const on = settings.asOf ?? today;
  const byHand = { ...resolveOverrides(table, columns, log, { asOf: asOf.iso, on }), on };
  const run = { table, columns, settings, asOf, byHand: byHand.tiers };
  const results = runModels(inputs, run);
  const { readiness, abc } = results;
  const trapped = abc && trapInputs({ ...run, earlier: results }, abc);
  const traps = trapped && findTraps(trapped);
  const { measure } = columns;
  const sheetTotal = measure === null ? undefined : table.totals?.[measure];
  const ledger = ledgerOf(columns, abc?.status, table.aside, sheetTotal);
  const findings = [
    // Where rows are lines, every other figure is in question: first.
    ...(columns.grouped ? [] : ungroupedRows(columns.names)),
    ...footRows(table, columns),
    ...findingsOf(results),
    ...duplicateNames(columns.names, abc?.values ?? new Float64Array(0), columns.lineCounts),
    ...duplicateLines(columns, table.firstRow),
    ...ledgerDiffers(ledger, measure, columns.headers, partSums(columns, table)),
    ...(traps?.findings ?? []),
    ...(trapped ? creditTerms(trapped) : []),
  ];
  const sensitivity = settings.sensitivity.flatMap((change) => {
    const moved = sensitivityOf({ ...run, results }, change);
    return moved && !("message" in moved) ? [moved] : [];
  });
  const analysis: Analysis = {
    sheet: table.sheet,
    rowCount: table.rowCount,
    accounts: columns.accounts,
    grouped: columns.grouped,
    accountOf: columns.accountOf,
    lineCounts: columns.lineCounts,
    lines: columns.lines,
    rows: columns.rows,
    names: columns.names,
    ...(columns.labels && { labels: columns.labels }),
    numbers: columns.numbers,
    texts: columns.texts,
    headers: columns.headers,
    settings,
    asOf,
    ...standingByHand(table, byHand),
    ...(readiness ? { byHand } : {}),
    models: inputs.map(({ id, selected, runs: ran, missing }) => ({ id, selected, ran, missing })),
    ...results,
    findings,
    ...(traps ? { traps: traps.traps } : {}),
    ...(sensitivity.length > 0 ? { sensitivity } : {}),
    issues: columns.issues,
    fixes: proposeFixes(table),
    ledger,
  };
  return previous ? { ...analysis, ...compareRuns(analysis, previous, log) } : analysis;
}

/** What the models found about their own classes. */
function findingsOf(results: EarlierResults): Finding[] {
  const found: Finding[] = [];
  eachRan(results, ({ result: { findings = [] } }) => found.push(...findings));
  return found;
}

/** The "Set by hand" cells as they are to stand. */
function standingByHand({ setByHand }: TableData, { cells }: ResolvedOverrides): Pick<Analysis, "setByHand"> {
  const standing = cells ?? setByHand;
  return standing ? { setByHand: standing } : {};
}

/** What a total says that counts the rows of a filter alone, and what one leaves out that skips texts. */
function partSums(
  { lineValues, measure }: TableColumns,
  { visible, columns, aside = [] }: TableData,
): PartSums {
  const left = new Set(aside);
  const cells = measure === null ? [] : (columns[measure]?.values ?? []);
  const isText = (value: number, line: number) =>
    value === value && typeof cellAt(cells, line) === "string" && !left.has(line);
  const sumOf = (takes: (value: number, line: number) => boolean) =>
    compensatedSum(lineValues.map((value, line) => (takes(value, line) ? value : 0)));
  return {
    ...(visible && { visible: sumOf((value, line) => visible[line] !== 0 && value === value) }),
    texts: { count: lineValues.filter(isText).length, sum: sumOf(isText) },
  };
}
