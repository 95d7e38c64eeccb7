import type { Area, Book, Sheet, SheetJournal } from "../../workbook/types";
import { areaName } from "../cells/address";
import { columnWidth } from "../cells/units";
import type { OfficePackage } from "../package/officePackage";
import { readGrid } from "../read/gridEvents";
import { emptySummary, noteCell, noteRow, type GridSummary } from "../read/gridSummary";
import { defaultColumnPixels, readColumnSpans } from "../read/readColumns";
import { readSheetParts, tablesOf, type SheetEntry, type SheetFile, type Shared } from "../read/readSheet";
import type { TableContent } from "../read/readTable";
import { readValidations } from "../read/readValidations";
import { readSheetFrame, type SheetFrame } from "../read/sheetFrame";
import type { StyleTable } from "../styles/styleTable";
import { argb } from "../styles/writeStyles";
import { attribute, element, setAttribute, type XmlElement } from "../xml/element";
import { putChild } from "../xml/order";
import { BookCells } from "./bookCells";
import { withConditionalRules } from "../conditional/extension";
import { conditionalFormatting } from "./conditionalFormats";
import { autoFilterTag } from "./filters";
import { ensureFrameElement, frameElement, putFrameElements, writeFrame } from "./frameOrder";
import type { GridWriter } from "./gridWriter";
import { patchPageLayout } from "./pageLayout";
import { patchCharts } from "./patchCharts";
import { patchColumns } from "./patchColumns";
import { patchCustomProperties } from "./patchCustomProperties";
import { patchGrid } from "./patchGrid";
import { patchHyperlinks } from "./patchHyperlinks";
import { patchOutline } from "./outline";
import { patchNotes } from "./patchNotes";
import { patchTables, tableContent } from "./patchTables";
import { sheetProtectionTag } from "./protection";
import { touchedCells, type TouchedCells } from "./touchedCells";
import { dataValidations, withoutExtendedValidations } from "./validations";
import { patchView } from "./view";
import { wholeGrid } from "./wholeGrid";

/** Whether notes or threads changed, or rows and columns under them. */
const hasNotes = ({ sheet, journal, isNew }: SheetToPatch, before: SheetFile["content"]): boolean => {
  if (journal?.notes === true || journal?.comments === true) return true;
  const any = [sheet.notes, sheet.comments, before.notes ?? [], before.comments ?? []].some(
    (list) => list.length > 0,
  );
  return any && (isNew || journal?.structure === true);
};

/** One sheet of the book and its part in the file. */
export interface SheetToPatch {
  to: OfficePackage;
  book: Book;
  sheet: Sheet;
  entry: SheetEntry;
  /** The workbook part. */
  workbook: string;
  journal: SheetJournal | undefined;
  /** The part is a blank one made for this sheet. */
  isNew: boolean;
  formulasMayDiffer: boolean;
  shared: Shared;
  styles: StyleTable;
}

/** Name of the table that holds a cell, and of the column whose header it is. */
function tableLookUps(tables: readonly TableContent[]): Pick<GridWriter, "tableAt" | "tableHeader"> {
  const at = (row: number, column: number): TableContent | undefined =>
    tables.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  return {
    tableAt: (row, column) => at(row, column)?.name ?? null,
    tableHeader: (row, column) => {
      const table = at(row, column);
      return table && row === table.area.row ? table.columns[column - table.area.column] : undefined;
    },
  };
}

/** Format of blank cells by column, as the file's `<col>` elements give it. */
function columnStyles(frame: SheetFrame): (column: number) => number {
  const spans = readColumnSpans(frameElement(frame, "cols")).filter(
    (span) => attribute(span.tag, "style") !== undefined,
  );
  return (column) =>
    Number(attribute(spans.find((span) => column >= span.first && column <= span.last)?.tag, "style") ?? 0);
}

function summaryOf(grid: string): GridSummary {
  const summary = emptySummary();
  readGrid(grid, { row: (row) => noteRow(summary, row), cell: (cell) => noteCell(summary, cell.column) });
  return summary;
}

function lastColumn(touched: TouchedCells): number {
  let last = -1;
  for (const columns of touched.values()) for (const column of columns) if (column > last) last = column;
  return last;
}

/** The grid with what changed, written whole where rows or columns moved. */
function writeGrid(
  one: SheetToPatch,
  frame: SheetFrame,
  tables: readonly TableContent[],
  used: Area | null,
): ReturnType<typeof patchGrid> {
  const { sheet, journal, styles, isNew } = one;
  const touched = touchedCells(
    journal,
    isNew ? [] : tablesOf(one.to, one.entry.part, one.shared.filterColors).map((table) => table.content),
    tables,
  );
  const lastTouched = lastColumn(touched);
  const columnCount = Math.max(used ? used.column + used.columnCount : 0, lastTouched + 1);
  const lastRow = [...touched.keys()].reduce((last, row) => Math.max(last, row), -1);
  const rowCount = Math.max(used ? used.row + used.rowCount : 0, lastRow + 1);
  const writer: GridWriter = {
    sheet,
    styles,
    prefix: frame.prefix,
    cells: new BookCells(sheet, columnCount, rowCount),
    ...tableLookUps(tables),
  };
  if (isNew || journal?.structure === true)
    return {
      grid: wholeGrid(writer, rowCount, columnCount),
      changed: true,
      formulasChanged: true,
      summary: isNew ? emptySummary() : summaryOf(frame.grid),
    };
  const rows = journal?.rows ?? new Set<number>();
  const filtered = journal?.filter === true;
  return patchGrid({
    ...writer,
    grid: frame.grid,
    touched,
    isSizedRow: (row) => filtered || rows.has(row),
    sizedRows: rows,
    columnStyle: columnStyles(frame),
    formulasMayDiffer: one.formulasMayDiffer,
    date1904: one.shared.date1904,
  });
}

/** The sheet's own filter; one that moved or is another keeps nothing of the one before. */
function sheetFilter({ sheet, styles }: SheetToPatch, { frame, content }: SheetFile): XmlElement | undefined {
  const area = sheet.autoFilter();
  if (!area) return undefined;
  const before = content.autoFilter;
  const shift = before ? area.column - before.column : 0;
  return autoFilterTag(
    {
      area,
      criteria: sheet.filterCriteria(area),
      before: before ? frameElement(frame, "autoFilter") : undefined,
      criteriaBefore: content.criteria ?? [],
      placeBefore: (column) => (before && shift === 0 ? column : undefined),
    },
    styles,
  );
}

const one = (made: XmlElement | undefined): XmlElement[] => (made ? [made] : []);

/** Tab colour, protection and visibility of gridlines: what a sheet says about itself. */
function patchProperties(frame: SheetFrame, sheet: Sheet, before: SheetFile["content"]): void {
  if (sheet.tabColor.toUpperCase() !== before.tabColor.toUpperCase()) {
    const color =
      sheet.tabColor === "" ? undefined : element(`${frame.prefix}tabColor`, { rgb: argb(sheet.tabColor) });
    putChild(ensureFrameElement(frame, "sheetPr"), "tabColor", color, [
      "tabColor",
      "outlinePr",
      "pageSetUpPr",
    ]);
  }
  const { protection } = sheet;
  if (JSON.stringify(protection) !== JSON.stringify(before.protection ?? null))
    putFrameElements(frame, "sheetProtection", protection ? [sheetProtectionTag(protection)] : []);
}

/** Width of the columns that nobody sized. */
function patchStandardWidth(frame: SheetFrame, sheet: Sheet): void {
  if (sheet.standardWidth === defaultColumnPixels([...frame.before, ...frame.after])) return;
  const format = ensureFrameElement(frame, "sheetFormatPr");
  setAttribute(format, "defaultColWidth", columnWidth(sheet.standardWidth));
  if (format.attributes["defaultRowHeight"] === undefined) setAttribute(format, "defaultRowHeight", 15);
}

/** Rules, validations, merges and the like, where the journal names them or the whole grid moved. */
function patchAround(to: SheetToPatch, file: SheetFile, columnCount: number): void {
  const { frame } = file;
  const { sheet, journal, isNew } = to;
  const whole = isNew || journal?.structure === true;
  const has = (name: Exclude<keyof SheetJournal, "cells" | "rows" | "structure">): boolean =>
    whole || journal?.[name] === true;
  if (has("columns")) {
    patchStandardWidth(frame, sheet);
    putFrameElements(
      frame,
      "cols",
      one(patchColumns(frameElement(frame, "cols"), file.content, sheet, columnCount)),
    );
  }
  if (has("view")) {
    patchView(frame, sheet);
    patchCustomProperties(to.to, to.entry.part, frame, sheet.customProperties);
  }
  if (has("merges")) {
    const merges = sheet.merges().map((area) => element("mergeCell", { ref: areaName(area) }));
    putFrameElements(
      frame,
      "mergeCells",
      merges.length === 0 ? [] : [element("mergeCells", { count: merges.length }, merges)],
    );
  }
  if (has("conditionalFormats")) {
    const { plain, kept, extended } = conditionalFormatting(
      sheet.conditionalFormats(),
      file.rules,
      to.styles,
    );
    putFrameElements(frame, "conditionalFormatting", plain);
    const extensions = withConditionalRules(frameElement(frame, "extLst"), kept, extended);
    putFrameElements(frame, "extLst", one(extensions));
  }
  if (has("validations")) {
    const before = readValidations([...frame.before, ...frame.after]);
    putFrameElements(frame, "extLst", one(withoutExtendedValidations(frameElement(frame, "extLst"))));
    putFrameElements(frame, "dataValidations", one(dataValidations(sheet.validations(), before)));
  }
  if (has("filter")) {
    putFrameElements(frame, "autoFilter", one(sheetFilter(to, file)));
  }
  if (has("pageLayout")) patchPageLayout(frame, sheet.pageLayout, sheet.pageBreaks);
  patchProperties(frame, sheet, file.content);
}

/** Says how far the cells reach, as Excel does; readers size their tables by it. */
function patchDimension(frame: SheetFrame, used: Area | null): void {
  if (used) setAttribute(ensureFrameElement(frame, "dimension"), "ref", areaName(used));
}

/** Groups may reach a little beyond what is used. */
function lastOutlined(first = 0, count = 0): number {
  return first + count + OUTLINED_BEYOND;
}
const OUTLINED_BEYOND = 100;

export interface PatchedSheet {
  /** Cells that hold formulas were written. */
  formulasChanged: boolean;
  /** Any cell was written. */
  cellsChanged: boolean;
}

/** Brings one sheet part to what the book has, and the parts that hang on it. */
export function patchSheet(sheetToPatch: SheetToPatch): PatchedSheet {
  const { to, book, sheet, entry, journal, isNew } = sheetToPatch;
  const frame = to.reading(entry.part, () => readSheetFrame(to.text(entry.part)));
  if (!isNew && !journal && !frame.grid.includes("f>") && !sheetToPatch.formulasMayDiffer)
    return { formulasChanged: false, cellsChanged: false };
  const tables = sheet.tables().map(tableContent);
  const used = sheet.usedArea(false);
  const { grid, changed, formulasChanged, summary } = to.reading(entry.part, () =>
    writeGrid(sheetToPatch, frame, tables, used),
  );
  if (!isNew && !journal && !changed) return { formulasChanged, cellsChanged: false };
  const file = readSheetParts(to, entry, frame, summary, sheetToPatch.shared);
  if (isNew || journal) {
    patchAround(sheetToPatch, file, used ? used.column + used.columnCount : 0);
    if (isNew || journal?.tables === true || journal?.structure === true || touchesHeaders(journal, tables))
      patchTables(to, sheet, entry.part, file, sheetToPatch.styles);
    if (isNew || journal?.charts === true || journal?.structure === true)
      patchCharts(to, book, sheet, entry.part, file);
    if (hasNotes(sheetToPatch, file.content))
      patchNotes(to, sheetToPatch.workbook, sheet, entry.part, file.frame);
    patchHyperlinks(to, entry.part, frame, sheet, isNew ? [] : (file.content.hyperlinks ?? []));
    if (isNew || journal?.structure === true || journal?.columns === true || journal?.rows.size)
      patchOutline(
        frame,
        sheet,
        lastOutlined(used?.row, used?.rowCount),
        lastOutlined(used?.column, used?.columnCount),
      );
    if (changed) patchDimension(frame, used);
  }
  to.set(entry.part, writeFrame(frame, grid));
  return { formulasChanged, cellsChanged: changed };
}

/** A header cell that was typed over renames its column, whether or not the journal calls that a table's change. */
const touchesHeaders = (journal: SheetJournal | undefined, tables: readonly TableContent[]): boolean =>
  tables.some((table) => journal?.cells.has(table.area.row) === true || journal?.filter === true);
