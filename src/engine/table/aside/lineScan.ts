import type { CellValue } from "../../types";
import { cellColumn } from "../cells/cellCollector";
import { cellAt, FIRST_TEXT } from "../cells/cellColumn";
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

/** Looks at every different text once, and again at those that stand alone in their line. */
export function scanLines(columns: readonly ColumnData[]): LineScan {
  const rowCount = columns[0]?.values.length ?? 0;
  const filled = new Uint8Array(rowCount);
  const headed = new Uint8Array(rowCount);
  const totals = new Map<number, TotalsLine>();
  for (const { header, values } of columns) {
    const isHeading = headingTest(header);
    const { codes, texts } = cellColumn(values);
    const told = texts.map((text, code) => ({
      text,
      says: code < FIRST_TEXT || !isEmpty(text),
      kind: code < FIRST_TEXT ? null : totalsText(text),
      isHeading: code >= FIRST_TEXT && isHeading(text),
    }));
    codes.forEach((code, line) => {
      const cell = told[code];
      if (!cell?.says) return;
      filled[line] = Math.min(255, (filled[line] ?? 0) + 1);
      const { kind, text } = cell;
      if (kind && !totals.has(line)) totals.set(line, { line, kind, text });
      else if (cell.isHeading) headed[line] = (headed[line] ?? 0) + 1;
    });
  }
  const isRepeated = (line: number) => {
    const [same = 0, all = 0] = [headed[line], filled[line]];
    return same > all / 2 && (same > 1 || all === 1);
  };
  const isNote = (line: number) =>
    filled[line] === 1 &&
    columns.some(({ values }) => {
      const value = cellAt(values, line);
      return typeof value === "string" && isNoteText(value);
    });
  return {
    filled,
    totals: [...totals.values()]
      .filter(({ line }) => columns.every(({ values }) => isFigureOrTotal(cellAt(values, line))))
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

function isEmpty(text: string): boolean {
  return text === "" || (text.charCodeAt(0) <= 32 && isBlank(text));
}

function isFigureOrTotal(value: CellValue): boolean {
  if (typeof value === "number" || isBlank(value)) return true;
  if (typeof value === "boolean") return false;
  return totalsText(value) !== null || /^[-–—]+$/.test(value.trim()) || scanNumberText(value) !== null;
}
