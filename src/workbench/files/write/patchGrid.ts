import type { CellValue } from "../../workbook/types";
import { fromFileForm, toFileForm } from "../formulas/fileForm";
import { shiftFormula } from "../formulas/shiftFormula";
import { cellValue } from "../read/cellValue";
import { readGrid, type CellTag, type RowTag } from "../read/gridEvents";
import { emptySummary, noteCell, noteRow, type GridSummary } from "../read/gridSummary";
import { escapeText } from "../xml/escape";
import { attributesXml, isError, resultXml } from "./cellXml";
import { writeCell, type GridWriter } from "./gridWriter";
import { rowAttributes, rowTagXml } from "./rowTag";

export interface GridPatch extends GridWriter {
  /** What stands inside `<sheetData>` now. */
  grid: string;
  /** Cells whose value, formula or style somebody changed. */
  touched: ReadonlyMap<number, ReadonlySet<number>>;
  /** Rows whose height or visibility may have changed. */
  isSizedRow(row: number): boolean;
  /** Those of them that may not stand in the grid yet. */
  sizedRows: Iterable<number>;
  /** Format of a column's blank cells. */
  columnStyle(column: number): number;
  /** References in formulas may have been rewritten by a change elsewhere (sheet renamed, rows inserted). */
  formulasMayDiffer: boolean;
  date1904: boolean;
}
export interface PatchedGrid {
  grid: string;
  changed: boolean;
  /** Cells that hold a formula were written, so the file's calculation chain may be wrong. */
  formulasChanged: boolean;
  /** Of the grid as it was. */
  summary: GridSummary;
}

/** A piece of the grid that is replaced; `start === end` inserts. */
interface Edit {
  start: number;
  end: number;
  xml: string;
}

const CLOSE = 1e-12;

/** Whether a recalculated value is news: rounding noise is none, nor an error that only our engine has. */
function isNews(before: CellValue | undefined, now: CellValue): boolean {
  if (before === now || (before === undefined && now === "")) return false;
  if (isError(now) && !isError(before)) return false;
  if (typeof before === "number" && typeof now === "number") return Math.abs(before - now) > CLOSE * Math.max(Math.abs(before), Math.abs(now));
  return true;
}

/**
 * Replaces what changed in a grid and keeps all else as it stands, byte for byte: untouched cells and rows, and
 * what the workbook knows nothing of. Cached values of formulas that now give something else are renewed.
 */
export function patchGrid(patch: GridPatch): PatchedGrid {
  const { grid, prefix, touched } = patch;
  const edits: Edit[] = [];
  const summary = emptySummary();
  let formulasChanged = false;
  /** Shared formulas whose first cell, which holds the text, is gone. */
  const orphaned = new Map<string, CellTag>();
  const sharedOrigins = new Map<string, CellTag>();
  const waiting = [...new Set([...touched.keys(), ...patch.sizedRows])].sort((one, other) => one - other);
  let nextWaiting = 0;
  let tag: RowTag | null = null;
  let rowCells: { column: number; start: number }[] = [];

  const newCell = (row: number, column: number, base: number): string =>
    writeCell(patch, row, column, (quoted) => patch.styles.formatFor(base, {}, patch.sheet.style(row, column), quoted));
  const newRow = (row: number): string => {
    const cells = [...(touched.get(row) ?? [])].sort((one, other) => one - other).map((column) => newCell(row, column, patch.columnStyle(column)));
    const attributes = patch.isSizedRow(row) ? rowAttributes(row, {}, patch.sheet) : { r: String(row + 1) };
    const inside = cells.join("");
    return inside === "" && Object.keys(attributes).length === 1 ? "" : `${rowTagXml(prefix, attributes)}${inside}</${prefix}row>`;
  };
  const insertRowsBefore = (row: number, at: number): void => {
    for (let next = waiting[nextWaiting]; next !== undefined && next < row; next = waiting[nextWaiting]) {
      edits.push({ start: at, end: at, xml: newRow(next) });
      nextWaiting += 1;
    }
  };

  const replaceCell = (cell: CellTag): void => {
    const group = cell.formulaAttributes?.["t"] === "shared" ? cell.formulaAttributes["si"] : undefined;
    if (group !== undefined && cell.formula) orphaned.set(group, cell);
    const before = patch.styles.lookOf(cell.style);
    const xml = writeCell(patch, cell.row, cell.column, (quoted) =>
      patch.styles.formatFor(cell.style, before, patch.sheet.style(cell.row, cell.column), quoted),
    );
    if (cell.formula !== undefined || patch.cells.at(cell.row, cell.column).formula !== undefined) formulasChanged = true;
    edits.push({ start: cell.start, end: cell.end, xml });
  };

  /** The formula's own text, shared ones expanded, in the file's form. */
  const ownFormula = (cell: CellTag): string | undefined => {
    const attributes = cell.formulaAttributes;
    const group = attributes?.["t"] === "shared" ? attributes["si"] : undefined;
    if (group === undefined) return cell.formula === "" ? undefined : cell.formula;
    if (cell.formula) sharedOrigins.set(group, cell);
    const origin = sharedOrigins.get(group) ?? orphaned.get(group);
    return origin?.formula ? shiftFormula(origin.formula, cell.row - origin.row, cell.column - origin.column) : undefined;
  };

  const renewFormula = (cell: CellTag): void => {
    if (cell.formulaAttributes?.["t"] === "dataTable") return;
    const own = ownFormula(cell);
    if (own === undefined) return;
    const now = patch.cells.at(cell.row, cell.column);
    if (now.formula === undefined) return;
    const group = cell.formulaAttributes?.["si"];
    const isOrphan = group !== undefined && orphaned.has(group) && cell.formulaAttributes?.["t"] === "shared";
    const rewritten = patch.formulasMayDiffer && now.formula !== `=${fromFileForm(own)}`;
    if (!isOrphan && !rewritten && !isNews(cellValue(cell, [], patch.date1904), now.value)) return;
    const { type, xml } = resultXml(prefix, now.value);
    const text = rewritten ? toFileForm(now.formula.slice(1), patch.tableAt(cell.row, cell.column)) : own;
    const keeps = !isOrphan && !rewritten;
    const formula = keeps ? `<${prefix}f${attributesXml(cell.formulaAttributes ?? {})}>${escapeText(cell.formula ?? "")}</${prefix}f>` : `<${prefix}f>${escapeText(text)}</${prefix}f>`;
    if (!keeps) formulasChanged = true;
    if (rewritten && group !== undefined && cell.formula) orphaned.set(group, cell);
    const { t: _type, ...others } = cell.attributes;
    edits.push({ start: cell.start, end: cell.end, xml: `<${prefix}c${attributesXml(others)}${type}>${formula}${xml}</${prefix}c>` });
  };

  const finishRow = (row: RowTag, contentEnd: number, end: number): void => {
    const wanted = touched.get(row.row);
    if (waiting[nextWaiting] === row.row) nextWaiting += 1;
    const present = new Set(rowCells.map((cell) => cell.column));
    const missing = wanted ? [...wanted].filter((column) => !present.has(column)).sort((one, other) => one - other) : [];
    const rowStyle = row.attributes["customFormat"] === "1" ? Number(row.attributes["s"] ?? 0) : undefined;
    const isEmptyTag = contentEnd === end && grid[row.tagEnd - 2] === "/";
    const inserted = missing.map((column): Edit => {
      const at = isEmptyTag ? row.tagEnd : (rowCells.find((cell) => cell.column > column)?.start ?? lastCellEnd(contentEnd));
      return { start: at, end: at, xml: newCell(row.row, column, rowStyle ?? patch.columnStyle(column)) };
    });
    const grows = inserted.some((edit) => edit.xml !== "");
    const attributes = patch.isSizedRow(row.row) ? rowAttributes(row.row, row.attributes, patch.sheet) : { ...row.attributes };
    if (grows || attributesXml(attributes) !== attributesXml(row.attributes)) {
      // A mere hint of which columns are used, and now a wrong one.
      if (grows) delete attributes["spans"];
      const opening = rowTagXml(prefix, attributes);
      if (isEmptyTag) edits.push({ start: row.start, end, xml: `${opening}${inserted.map((edit) => edit.xml).join("")}</${prefix}row>` });
      else edits.push({ start: row.start, end: row.tagEnd, xml: opening }, ...inserted);
    }
  };
  let lastEnd = 0;
  const lastCellEnd = (contentEnd: number): number => (lastEnd > 0 ? lastEnd : contentEnd);

  readGrid(grid, {
    row: (row) => {
      noteRow(summary, row);
      insertRowsBefore(row.row, row.start);
      tag = row;
      rowCells = [];
      lastEnd = 0;
    },
    cell: (cell) => {
      noteCell(summary, cell.column);
      rowCells.push({ column: cell.column, start: cell.start });
      lastEnd = cell.end;
      if (touched.get(cell.row)?.has(cell.column)) replaceCell(cell);
      else if (cell.formula !== undefined) renewFormula(cell);
    },
    rowEnd: (contentEnd, end) => {
      if (tag) finishRow(tag, contentEnd, end);
      tag = null;
    },
  });
  insertRowsBefore(Number.POSITIVE_INFINITY, grid.length);
  return { grid: splice(grid, edits), changed: edits.some((edit) => edit.xml !== grid.slice(edit.start, edit.end)), formulasChanged, summary };
}

/** Insertions go before a replacement that begins at the same place. */
const width = (edit: Edit): number => (edit.end > edit.start ? 1 : 0);

/** The text with the edits made, in their order of place; insertions at one place keep their own order. */
function splice(text: string, edits: Edit[]): string {
  const ordered = edits.map((edit, index) => ({ ...edit, index })).sort((one, other) => one.start - other.start || width(one) - width(other) || one.index - other.index);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    pieces.push(text.slice(at, edit.start), edit.xml);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
