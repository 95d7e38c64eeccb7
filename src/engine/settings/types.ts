import type { CompareSettings, SettingsChange } from "../compare/settings";
import type { FindingSettings } from "../findings/settings";
import type { FurtherSettings } from "../models/settings";
import type { CellValue, Field, MeasureField, Message, ModelId, PeopleField, ReadinessTier } from "../types";

/** Cut by cumulative share: A until `a` of the total is reached, B until `b` [P4]. */
export interface CumulativeCut {
  kind: "cumulative";
  a: number;
  b: number;
  crossing: "include" | "exclude";
}

/** Cut by number: the first `a` of the accounts are A, up to `b` of them B. */
export interface CountCut {
  kind: "count";
  a: number;
  b: number;
}

/** Cut by value: A at or above `a`, B at or above `b`, in the measure's own unit. */
export interface ThresholdsCut {
  kind: "thresholds";
  a: number;
  b: number;
}

/** Cut at the natural breaks of the values; three classes. */
export interface JenksCut {
  kind: "jenks";
}

/** Cut at the limits that lie in the curve of the shares (Ultsch & Lötsch 2015). */
export interface ComputedCut {
  kind: "computed";
}

export type AbcCut = CumulativeCut | CountCut | ThresholdsCut | JenksCut | ComputedCut;

export interface AbcSettings {
  measure: MeasureField;
  /** The document names the measure itself: no other mapped measure stands in for it. */
  measureGiven?: boolean;
  cut: AbcCut;
  /** What becomes of negative values [P2]. */
  negatives: "apart" | "zero" | "net";
  /** A second measure that tells equal values apart; undefined = they share a class [P5]. */
  tieBreak?: MeasureField;
  /**
   * The analysis runs once more within each of these [P7]: a field of texts, a period of `date` ("year", "quarter",
   * "month") where no column has that name, or a header; undefined = not.
   */
  groupBy?: string;
}

/**
 * The readiness rule as a decision table of 16 combinations [R2]. Index = need·8 + budget·4 + authority·2 +
 * urgency, each 1 for yes and 0 for no.
 */
export type ReadinessTable = readonly ReadinessTier[];

export interface ReadinessSettings {
  table: ReadinessTable;
  /** A scale answers yes at or above these [D2]. */
  threshold: { outOf5: number; outOf100: number };
}

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
export interface Settings extends FurtherSettings {
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
  readiness: ReadinessSettings;
  abc: AbcSettings;
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
