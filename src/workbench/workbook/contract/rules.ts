import type { Area, CellStyle } from "./cells";

/** Rules over cells: conditional formats and data validation. */

/** How a value is held against one formula, or against two for the first pair. */
export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** 0 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | {
        kind: "cellValue";
        operator: Comparison;
        formula1: string;
        formula2?: string;
      }
    | { kind: "containsText"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string }
    | { kind: "custom"; formula: string }
    /** A kind that the workbench shows nothing for; it stays in the file as it was. */
    | { kind: "foreign"; type: string };
  format: Pick<CellStyle, "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough">;
}

export interface Validation {
  areas: Area[];
  rule:
    | { kind: "list"; source: string; inCellDropDown: boolean }
    | {
        kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        operator: Comparison;
        formula1: string;
        formula2?: string;
      }
    | { kind: "custom"; formula: string };
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}
