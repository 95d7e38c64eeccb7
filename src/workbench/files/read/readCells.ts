import type { CellContent, CellStyle } from "../../workbook/types";
import { fromFileForm } from "../formulas/fileForm";
import { shiftFormula } from "../formulas/shiftFormula";
import { cellValue } from "./cellValue";
import { readGrid, type CellTag } from "./gridEvents";
import { emptySummary, noteCell, noteRow, type GridSummary } from "./gridSummary";

export interface GridContent {
  rows: (CellContent | undefined)[][];
  summary: GridSummary;
}

/** Formula of a cell with its "="; shared ones are expanded from the cell that holds them. */
function formulaReader(): (cell: CellTag) => string | undefined {
  const shared = new Map<string, CellTag>();
  return (cell) => {
    const kind = cell.formulaAttributes?.["t"];
    if (cell.formula === undefined || kind === "dataTable") return undefined;
    const group = cell.formulaAttributes?.["si"];
    if (kind === "shared" && group !== undefined) {
      if (cell.formula !== "") shared.set(group, cell);
      const origin = shared.get(group);
      if (!origin?.formula) return undefined;
      const shifted = shiftFormula(origin.formula, cell.row - origin.row, cell.column - origin.column);
      return `=${fromFileForm(shifted)}`;
    }
    return cell.formula === "" ? undefined : `=${fromFileForm(cell.formula)}`;
  };
}

/** The cells of a grid as the workbook takes them. `styles` tells which style indexes look like nothing at all. */
export function readCells(
  grid: string,
  texts: readonly string[],
  styles: readonly CellStyle[],
  date1904: boolean,
): GridContent {
  const content: GridContent = { rows: [], summary: emptySummary() };
  const plain = styles.map((style) => Object.keys(style).length === 0);
  const formulaOf = formulaReader();
  readGrid(grid, {
    row: (row) => noteRow(content.summary, row),
    cell: (cell) => {
      noteCell(content.summary, cell.column);
      const value = cellValue(cell, texts, date1904);
      const formula = formulaOf(cell);
      const made: CellContent = {};
      if (value !== undefined && value !== "") made.v = value;
      else if (formula !== undefined && value === "") made.v = "";
      if (formula !== undefined) made.f = formula;
      if (plain[cell.style] === false) made.s = cell.style;
      if (made.v === undefined && made.f === undefined && made.s === undefined) return;
      (content.rows[cell.row] ??= [])[cell.column] = made;
    },
  });
  return content;
}
