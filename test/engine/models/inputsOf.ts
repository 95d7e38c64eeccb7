import { defaultSettings, type Field, type CellValue, type Settings } from "../../../src/engine";
import { asOfDay } from "../../../src/engine/asOf";
import type { ModelInputs } from "../../../src/engine/models/model";
import { readTable } from "../../../src/engine/table/readTable";
import { sampleTable } from "../sampleTable";

export type SampleColumns = Partial<Record<Field, readonly [header: string, ...values: CellValue[]]>>;

/** What a model computes from, read from cells as a run reads them. */
export function inputsOf(columns: SampleColumns, changes: Partial<Settings> = {}): ModelInputs {
  const settings = { ...defaultSettings(), ...changes };
  const table = sampleTable(columns);
  const read = readTable(table, settings);
  return {
    table,
    columns: read,
    settings,
    asOf: asOfDay(read.lineColumns, settings, "2026-11-22"),
    earlier: {},
  };
}
