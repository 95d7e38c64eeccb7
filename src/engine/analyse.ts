import type { AbcResult, Analysis, AnalysisRequest, Finding, ReadinessResult } from "./analysis";
import { tieAcrossLine } from "./findings/tieAcrossLine";
import { ledgerOf } from "./ledger";
import { numberFormatOf } from "./report/numberFormatOf";
import { classifyAbc } from "./models/abc/classify";
import { classifyReadiness } from "./models/readiness/classify";
import { paretoFigures } from "./pareto/figures";
import type { AbcSettings, Settings } from "./settings/types";
import { modelInputs } from "./table/modelInputs";
import { readTable } from "./table/readTable";
import type { TableColumns, TableData } from "./table/types";

/**
 * The whole computation: cells in, results out. Models that the settings name, or without that all whose inputs
 * are mapped, run; `models` says which did and which fields are missing.
 *
 * @example
 * const analysis = analyse({ table, settings: defaultSettings() });
 * analysis.abc?.pareto.accountsFor80 // => 34
 */
export function analyse({ table, settings }: AnalysisRequest): Analysis {
  const columns = readTable(table, settings);
  const inputs = modelInputs(table.columns, settings);
  const runs = (id: "readiness" | "abc"): boolean => inputs.some((input) => input.id === id && input.runs);
  const readiness = runs("readiness") ? readinessOf(columns, settings) : undefined;
  const abc = runs("abc") ? abcOf(columns, table, settings) : undefined;
  return {
    sheet: table.sheet,
    rowCount: table.rowCount,
    accounts: columns.accounts,
    grouped: columns.grouped,
    accountOf: columns.accountOf,
    lineCounts: columns.lineCounts,
    lines: columns.lines,
    rows: columns.rows,
    names: columns.names,
    numbers: columns.numbers,
    texts: columns.texts,
    headers: columns.headers,
    settings,
    ...(table.setByHand ? { setByHand: table.setByHand } : {}),
    models: inputs.map(({ id, selected, runs: ran, missing }) => ({ id, selected, ran, missing })),
    ...(readiness ? { readiness } : {}),
    ...(abc ? { abc: abc.result } : {}),
    findings: abc?.findings ?? [],
    issues: columns.issues,
    ledger: ledgerOf(table.rowCount, columns.accounts, abc ? columns.values : null, abc?.result.status),
  };
}

function readinessOf(columns: TableColumns, settings: Settings): ReadinessResult {
  return {
    ...classifyReadiness(columns.answers, settings.readiness.table),
    answers: columns.answers,
    override: columns.setByHand,
  };
}

function abcOf(
  columns: TableColumns,
  table: TableData,
  settings: Settings,
): { result: AbcResult; findings: Finding[] } {
  const measure = columns.measure ?? settings.abc.measure;
  const used: AbcSettings = { ...settings.abc, measure };
  const found = classifyAbc(columns.values, used);
  const { values, status, classes, share, cumulativeShare, ranking, withoutClasses } = found;
  return {
    result: {
      measure,
      numberFormat: numberFormatOf(table.columns[measure]?.numberFormats ?? [], values),
      values,
      status,
      classes,
      share,
      cumulativeShare,
      order: withoutClasses ? new Uint32Array(0) : ranking.order,
      pareto: paretoFigures(found, columns.values, used),
      ...(withoutClasses ? { withoutClasses } : {}),
    },
    findings: tieAcrossLine(found, used, columns.headers),
  };
}
