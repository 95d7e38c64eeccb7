import type { CellValue } from "../../workbook/types";
import { fromFileForm, toFileForm } from "../formulas/fileForm";
import { shiftFormula } from "../formulas/shiftFormula";
import { cellValue } from "../read/cellValue";
import type { CellTag } from "../read/gridEvents";
import { omit } from "../omit";
import { escapeText } from "../xml/escape";
import { attributesXml, isError, resultXml } from "./cellXml";
import type { GridPatch } from "./patchGrid";

const CLOSE = 1e-12;

/** Whether a recalculated value is news: rounding noise is none, nor an error that only our engine has. */
function isNews(before: CellValue | undefined, now: CellValue): boolean {
  if (before === now || (before === undefined && now === "")) return false;
  if (isError(now) && !isError(before)) return false;
  if (typeof before === "number" && typeof now === "number")
    return Math.abs(before - now) > CLOSE * Math.max(Math.abs(before), Math.abs(now));
  return true;
}

/** Group of a cell that shares another's formula. */
const sharedGroup = (cell: CellTag): string | undefined =>
  cell.formulaAttributes?.["t"] === "shared" ? cell.formulaAttributes["si"] : undefined;

/**
 * Formulas in cells that nobody touched: their cached values follow the recalculation, their references what was
 * renamed or moved elsewhere, and a shared formula whose first cell (which holds its text) was written over is
 * spelt out.
 */
export class FormulaRenewal {
  /** Whether a cell with a formula was written. */
  changed = false;
  private readonly origins = new Map<string, CellTag>();
  private readonly orphaned = new Set<string>();

  constructor(
    private readonly patch: Pick<
      GridPatch,
      "cells" | "formulasMayDiffer" | "date1904" | "prefix" | "tableAt"
    >,
  ) {}

  /** A cell that is written over. */
  noteReplaced(cell: CellTag): void {
    this.noteOrigin(cell);
    const group = sharedGroup(cell);
    if (group !== undefined && cell.formula) this.orphaned.add(group);
    if (cell.formula !== undefined || this.patch.cells.at(cell.row, cell.column).formula !== undefined)
      this.changed = true;
  }

  /** Whether a cell still holds the formula that the file has there: then the way it is kept there stays too. */
  isKept(cell: CellTag): boolean {
    this.noteOrigin(cell);
    const own = this.ownFormula(cell);
    return (
      own !== undefined && this.patch.cells.at(cell.row, cell.column).formula === `=${fromFileForm(own)}`
    );
  }

  /** The cell's XML now, with that format; undefined when it may stay as it is. */
  renew(cell: CellTag, style: number): string | undefined {
    this.noteOrigin(cell);
    const own = this.ownFormula(cell);
    const now = own === undefined ? undefined : this.patch.cells.at(cell.row, cell.column);
    if (own === undefined || now?.formula === undefined) return undefined;
    const group = sharedGroup(cell);
    const rewritten = this.patch.formulasMayDiffer && now.formula !== `=${fromFileForm(own)}`;
    const spelt = rewritten || (group !== undefined && this.orphaned.has(group));
    const news = isNews(cellValue(cell, [], this.patch.date1904), now.value);
    if (!spelt && !news && style === cell.style) return undefined;
    if (spelt) this.changed = true;
    if (rewritten && group !== undefined && cell.formula) this.orphaned.add(group);
    const { prefix } = this.patch;
    const text = rewritten
      ? toFileForm(now.formula.slice(1), this.patch.tableAt(cell.row, cell.column))
      : own;
    const formula = spelt
      ? `<${prefix}f>${escapeText(text)}</${prefix}f>`
      : `<${prefix}f${attributesXml(cell.formulaAttributes ?? {})}>${escapeText(cell.formula ?? "")}</${prefix}f>`;
    const { type, xml } = resultXml(
      prefix,
      news ? now.value : (cellValue(cell, [], this.patch.date1904) ?? ""),
    );
    const format = style === 0 ? "" : ` s="${style}"`;
    return `<${prefix}c${attributesXml(omit(cell.attributes, "t", "s"))}${format}${type}>${formula}${xml}</${prefix}c>`;
  }

  private noteOrigin(cell: CellTag): void {
    const group = sharedGroup(cell);
    if (group !== undefined && cell.formula) this.origins.set(group, cell);
  }

  /** The formula's own text in the file's form, a shared one moved to this cell; undefined for a data table. */
  private ownFormula(cell: CellTag): string | undefined {
    const group = sharedGroup(cell);
    if (group === undefined)
      return cell.formulaAttributes?.["t"] === "dataTable" || cell.formula === "" ? undefined : cell.formula;
    const origin = this.origins.get(group);
    return origin?.formula
      ? shiftFormula(origin.formula, cell.row - origin.row, cell.column - origin.column)
      : undefined;
  }
}
