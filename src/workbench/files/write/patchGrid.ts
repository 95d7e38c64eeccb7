import { readGrid, type CellTag, type RowTag } from "../read/gridEvents";
import { emptySummary, noteCell, noteRow, type GridSummary } from "../read/gridSummary";
import { attributesXml } from "./cellXml";
import { FormulaRenewal } from "./formulaRenewal";
import { writeCell, type GridWriter } from "./gridWriter";
import { rowAttributes, rowTagXml } from "./rowTag";
import { SplicedText, type Edit } from "./splicedText";

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

interface PlacedCell {
  column: number;
  start: number;
  end: number;
}

const PLAIN = {};
const sorted = (columns: ReadonlySet<number> | undefined): number[] =>
  [...(columns ?? [])].sort((one, other) => one - other);
/** Insertions go before a replacement that begins at the same place. */
const inOrder = (edits: Edit[]): Edit[] =>
  edits.sort(
    (one, other) => one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start),
  );

/**
 * Replaces what changed in a grid and keeps all else as it stands, byte for byte: untouched cells and rows, and
 * what the workbook knows nothing of. Cached values of formulas that now give something else are renewed.
 */
export function patchGrid(patch: GridPatch): PatchedGrid {
  const { grid, prefix, touched } = patch;
  const output = new SplicedText(grid);
  const summary = emptySummary();
  const formulas = new FormulaRenewal(patch);
  const waiting = [...new Set([...touched.keys(), ...patch.sizedRows])].sort((one, other) => one - other);
  let nextWaiting = 0;
  let tag: RowTag | null = null;
  let cells: PlacedCell[] = [];
  let edits: Edit[] = [];

  const newCell = (row: number, column: number, base: number): string =>
    writeCell(patch, row, column, (quoted) =>
      patch.styles.formatFor(base, PLAIN, patch.sheet.style(row, column), quoted),
    );
  const newRow = (row: number): string => {
    const inside = sorted(touched.get(row))
      .map((column) => newCell(row, column, patch.columnStyle(column)))
      .join("");
    const attributes = patch.isSizedRow(row) ? rowAttributes(row, {}, patch.sheet) : { r: String(row + 1) };
    return inside === "" && Object.keys(attributes).length === 1
      ? ""
      : `${rowTagXml(prefix, attributes)}${inside}</${prefix}row>`;
  };
  const insertRowsBefore = (row: number, at: number): void => {
    for (let next = waiting[nextWaiting]; next !== undefined && next < row; next = waiting[nextWaiting]) {
      output.replace({ start: at, end: at, xml: newRow(next) });
      nextWaiting += 1;
    }
  };
  const styleNow = (cell: CellTag, quoted: boolean): number =>
    patch.styles.formatFor(
      cell.style,
      patch.styles.lookOf(cell.style),
      patch.sheet.style(cell.row, cell.column),
      quoted,
    );
  const replaceCell = (cell: CellTag): void => {
    const xml = writeCell(patch, cell.row, cell.column, (quoted) => styleNow(cell, quoted));
    formulas.noteReplaced(cell);
    edits.push({ start: cell.start, end: cell.end, xml });
  };
  /** New cells of a row, each before the first cell to its right. */
  const insertCells = (row: RowTag, contentEnd: number): Edit[] => {
    const present = new Set(cells.map((cell) => cell.column));
    const missing = sorted(touched.get(row.row)).filter((column) => !present.has(column));
    const rowStyle = row.attributes["customFormat"] === "1" ? Number(row.attributes["s"] ?? 0) : undefined;
    const last = cells.at(-1)?.end ?? row.tagEnd;
    return missing.flatMap((column): Edit[] => {
      const at = Math.min(cells.find((cell) => cell.column > column)?.start ?? last, contentEnd);
      const xml = newCell(row.row, column, rowStyle ?? patch.columnStyle(column));
      return xml === "" ? [] : [{ start: at, end: at, xml }];
    });
  };
  const finishRow = (row: RowTag, contentEnd: number, end: number): void => {
    if (waiting[nextWaiting] === row.row) nextWaiting += 1;
    const inserted = touched.has(row.row) ? insertCells(row, contentEnd) : [];
    const attributes = patch.isSizedRow(row.row)
      ? rowAttributes(row.row, row.attributes, patch.sheet)
      : { ...row.attributes };
    // A mere hint of which columns are used, and now a wrong one.
    if (inserted.length > 0) delete attributes["spans"];
    const tagChanged = attributesXml(attributes) !== attributesXml(row.attributes);
    const isSelfClosing = contentEnd === end;
    if (isSelfClosing && (tagChanged || inserted.length > 0)) {
      const inside = inserted.map((edit) => edit.xml).join("");
      output.replace({
        start: row.start,
        end,
        xml: `${rowTagXml(prefix, attributes)}${inside}</${prefix}row>`,
      });
      return;
    }
    if (tagChanged) output.replace({ start: row.start, end: row.tagEnd, xml: rowTagXml(prefix, attributes) });
    for (const edit of inOrder([...inserted, ...edits])) output.replace(edit);
  };

  readGrid(grid, {
    row: (row) => {
      noteRow(summary, row);
      insertRowsBefore(row.row, row.start);
      tag = row;
      cells = [];
      edits = [];
    },
    cell: (cell) => {
      noteCell(summary, cell.column);
      cells.push({ column: cell.column, start: cell.start, end: cell.end });
      const isTouched = touched.get(cell.row)?.has(cell.column) === true;
      if (isTouched && !(cell.formula !== undefined && formulas.isKept(cell))) replaceCell(cell);
      else if (cell.formula !== undefined) {
        const xml = formulas.renew(cell, isTouched ? styleNow(cell, false) : cell.style);
        if (xml !== undefined) edits.push({ start: cell.start, end: cell.end, xml });
      }
    },
    rowEnd: (contentEnd, end) => {
      if (tag) finishRow(tag, contentEnd, end);
      tag = null;
    },
  });
  insertRowsBefore(Number.POSITIVE_INFINITY, grid.length);
  return { grid: output.finish(), changed: output.changed, formulasChanged: formulas.changed, summary };
}
