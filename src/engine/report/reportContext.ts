import type { Analysis } from "../analysis";
import { nameOfField } from "../models/headers";
import type { MeasureField, Say } from "../types";
import type { ColumnReferences } from "./plan";

/** What every section of the report needs. */
export interface ReportContext {
  analysis: Analysis;
  references: ColumnReferences;
  say: Say;
}

/** What the user calls the measure, as text of a cell. */
export function measureName({ analysis, say }: ReportContext, measure: MeasureField): string {
  const name = nameOfField(measure, analysis.headers);
  return typeof name === "string" ? name : say(name);
}
