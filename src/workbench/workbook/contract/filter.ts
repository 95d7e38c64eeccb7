/** Filters and sorts of a sheet's AutoFilter and of tables. */

/** A date in a values filter, as far as `specificity` says: "2026-03" with "Month" is all of March. */
export interface FilterDate {
  date: string;
  specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

/** As files name them (ECMA-376 part 1, 18.18.26): "Q1" is the first quarter of any year, "M1" any January. */
export type DynamicCriterion =
  | "aboveAverage"
  | "belowAverage"
  | "yesterday"
  | "today"
  | "tomorrow"
  | `${"last" | "this" | "next"}${"Week" | "Month" | "Quarter" | "Year"}`
  | "yearToDate"
  | `Q${1 | 2 | 3 | 4}`
  | `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** Which rows of a column a filter leaves visible. */
export type FilterCriteria =
  /** The displayed text is one of these; "" is blank. */
  | { on: "Values"; values: readonly (string | FilterDate)[] }
  /** Tests such as ">=50", "=*s" or "<>x". */
  | { on: "Custom"; criterion1: string; criterion2?: string; and: boolean }
  | { on: "TopItems" | "BottomItems" | "TopPercent" | "BottomPercent"; count: number }
  | { on: "Dynamic"; dynamic: DynamicCriterion }
  | { on: "CellColor" | "FontColor"; color: string };

/** One step of a sort. */
export interface SortField {
  /** Column, counted from the sorted range's first. */
  key: number;
  ascending: boolean;
  on: "Value" | "CellColor" | "FontColor";
  /** For the colours. */
  color?: string;
  textAsNumber: boolean;
}

/** How a table was sorted last. */
export interface TableSort {
  fields: readonly SortField[];
  matchCase: boolean;
  method: "PinYin" | "StrokeCount";
}
