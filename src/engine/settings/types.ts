import type { CompareSettings, SettingsChange } from "../compare/settings";
import type { FindingSettings } from "../findings/settings";
import type { ModelSettings } from "../models/settings";
import type { CellValue, Field, Message, ModelId, PeopleField } from "../types";

export type {
  AbcCut,
  AbcSettings,
  ComputedCut,
  CountCut,
  CumulativeCut,
  JenksCut,
  ThresholdsCut,
} from "../models/abc/settings";
export type { ReadinessSettings, ReadinessTable } from "../models/readiness/settings";

/**
 * A line takes part only when this holds [G6]. `field` is a field or, where no column is mapped to one of that name, a
 * header; with `isHeader` it is a header whatever the fields are called.
 */
export type Condition = { field: string; isHeader?: boolean } & (
  | { in: readonly (string | number | boolean)[] }
  | { notIn: readonly (string | number | boolean)[] }
  | { gt: number | string }
  | { ge: number | string }
  | { lt: number | string }
  | { le: number | string }
  | { blank: boolean }
);

/** One sheet of a file that a joined table stands in. */
export interface FileSheet {
  name: string;
  /** Cells from row 1 and column A on; rows may be of different lengths. */
  rows: readonly (readonly CellValue[])[];
  /** Number formats of the same cells, where any is not General. */
  numberFormats?: readonly (readonly string[])[];
  /** Numbers that are codes as they are shown ("00103"), "" elsewhere; where there are any. */
  texts?: readonly (readonly string[])[];
  /** Excel tables, as areas of rows and columns from 0; the first row is the header. */
  tables: readonly { name: string; row: number; column: number; rowCount: number; columnCount: number }[];
  date1904: boolean;
}

/** A table joined by key: each line of the main table takes the fields of its one match. */
export interface JoinSettings {
  /** Relative to the settings file; undefined = the same workbook. */
  file?: string;
  /** The sheets of `file`, where the caller can open files; the pane cannot. Never part of a document. */
  fileSheets?: readonly FileSheet[];
  sheet?: string;
  table?: string;
  /** Field or header of the joined table that is looked up in; undefined = what it has in common with `on`. */
  key?: string;
  /** Field or header of the main table; undefined = the account. */
  on?: string;
  mapping: Partial<Record<Field | PeopleField, string | null>>;
}

/** The document of `--settings FILE.json`, checked and completed. */
export interface Settings extends ModelSettings {
  locale: "en" | "zh-CN";
  /** ISO date; undefined = today. */
  asOf?: string;
  /** Header text by field as given; null = not mapped. */
  mapping: Partial<Record<Field, string | null>>;
  /** All must hold [G6]. */
  where: readonly Condition[];
  /** Tables to join, by name. */
  tables: Readonly<Record<string, JoinSettings>>;
  /** Field or header that lines are grouped by; undefined = each line is an account. */
  account?: string;
  /** What one order is [G2]; undefined = orderId where mapped, else date. */
  orderBy?: "orderId" | "line" | "date";
  /** Figures of an account go to its parent [G5]. */
  rollUp: boolean;
  /** Which lines of a filtered table take part. */
  lines: "all" | "visible";
  /** undefined = every model whose inputs are mapped. */
  models?: readonly ModelId[];
  /** From where on something is a finding. */
  findings: FindingSettings;
  /** What is laid side by side. */
  compare: CompareSettings;
  /** Settings that are moved for once, to see who would change class. */
  sensitivity: readonly SettingsChange[];
}

/** A place in a settings document that cannot be used. */
export interface SettingsProblem {
  /** Path in the document: "abc.cut.a". */
  path: string;
  /** The whole sentence, path included. */
  message: Message;
}
