import type { CellValue } from "../../types";
import { isBlank } from "../isBlank";
import { isNoteText } from "../noteText";
import { scanNumberText } from "../numberText";
import type { ColumnData } from "../types";
import { totalsText, type TotalsText } from "./totalsText";

/** A line that may add up others. */
export interface TotalsLine {
  line: number;
  kind: TotalsText;
  text: string;
}

/** What one pass over the read columns tells of their lines. */
export interface LineScan {
  /** Filled cells by line. */
  filled: Uint8Array;
  /** Lines with a totals word and, beside it, figures only. */
  totals: TotalsLine[];
  /** Lines that repeat the headings, as printed exports do on every page. */
  headings: number[];
  /** "Page 2 of 5" and the like, alone in their line. */
  notes: number[];
}

/** Looks at every cell once, and twice at those that stand alone in their line. */
export function scanLines(columns: readonly ColumnData[]): LineScan {
  const rowCount = columns[0]?.values.length ?? 0;
  const filled = new Uint8Array(rowCount);
  const headed = new Uint8Array(rowCount);
  const totals = new Map<number, TotalsLine>();
  for (const { header, values } of columns) {
    const isHeading = headingTest(header);
    values.forEach((value, line) => {
      if (isEmpty(value)) return;
      filled[line] = Math.min(255, (filled[line] ?? 0) + 1);
      if (typeof value !== "string") return;
      const kind = totalsText(value);
      if (kind && !totals.has(line)) totals.set(line, { line, kind, text: value });
      else if (isHeading(value)) headed[line] = (headed[line] ?? 0) + 1;
    });
  }
  const isRepeated = (line: number) => {
    const [same = 0, all = 0] = [headed[line], filled[line]];
    return same > all / 2 && (same > 1 || all === 1);
  };
  const isNote = (line: number) =>
    filled[line] === 1 &&
    columns.some(({ values }) => {
      const value = values[line];
      return typeof value === "string" && isNoteText(value);
    });
  return {
    filled,
    totals: [...totals.values()]
      .filter(({ line }) => columns.every(({ values }) => isFigureOrTotal(values[line])))
      .sort((a, b) => a.line - b.line),
    headings: [...filled.keys()].filter(isRepeated),
    notes: [...filled.keys()].filter(isNote),
  };
}

/** A heading over two lines repeats as two lines: each holds the first or the last words of the joined one. */
function headingTest(header: string): (text: string) => boolean {
  const words = header.trim().toLowerCase().split(/\s+/);
  const parts = new Set<string>();
  for (let cut = 0; cut < words.length; cut++) {
    parts.add(words.slice(cut).join(" "));
    parts.add(words.slice(0, words.length - cut).join(" "));
  }
  // Half a million cells are looked at: most are told apart by their length.
  return (text) =>
    text.length <= header.length + 2 && parts.has(text.trim().toLowerCase().replace(/\s+/g, " "));
}

function isEmpty(value: CellValue): boolean {
  return value === "" || (typeof value === "string" && value.charCodeAt(0) <= 32 && isBlank(value));
}

function isFigureOrTotal(value: CellValue | undefined): boolean {
  if (value === undefined || typeof value === "number" || isBlank(value)) return true;
  if (typeof value === "boolean") return false;
  return totalsText(value) !== null || /^[-–—]+$/.test(value.trim()) || scanNumberText(value) !== null;
}
