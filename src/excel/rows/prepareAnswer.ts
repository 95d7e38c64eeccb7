import type { CellValue } from "../../engine";
import { supports } from "../core/requirementSets";
import { SheetError } from "../core/sheetError";
import type { CellBlock } from "../core/writeCells";
import { askFixRecord, type FixRecord } from "../fix/fixRecord";
import type { RowIdentity } from "../identity/types";
import type { DataRows, Source } from "../source/types";

/** A cell of the user's own that is to hold an answer, and what was read of it. */
export interface AnswerCell {
  /** Index within the data rows, from 0. */
  line: number;
  /** Column of the sheet, from 0. */
  column: number;
  header: string;
  /** What stands in the heading row above it. */
  heading: CellValue;
  before: CellValue;
  answer: CellValue;
}

/** What goes into the cell, and what takes it back. */
export interface PreparedAnswer {
  block: CellBlock;
  record: FixRecord;
}

/**
 * Makes sure that the cell still is the one that was read, before an answer goes into it: the only cell of theirs that
 * the add-in ever writes without showing it first, and only when they press the button. Reads only.
 *
 * @throws SheetError where a formula or what one spills stands in the cell, or something else than was read.
 */
export async function prepareAnswer(
  context: Excel.RequestContext,
  source: Source,
  rows: DataRows,
  { line, column, header, heading, before, answer }: AnswerCell,
  identity: RowIdentity,
): Promise<PreparedAnswer> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const row = rows.firstRow + line;
  const cell = sheet.getCell(row, column).load("values,formulas");
  if (supports("1.12")) cell.load("hasSpill");
  const above = sheet.getCell(rows.headerRow, column).load("values");
  const cells = [{ line, before, after: answer, numberFormat: null }];
  const readRecord = askFixRecord(sheet, { source, rows, column, cells }, identity);
  await context.sync();
  const [[formula] = []] = cell.formulas as CellValue[][];
  const isSpilled = supports("1.12") && cell.hasSpill;
  if (isSpilled || (typeof formula === "string" && formula.startsWith("=")))
    throw new SheetError({ id: "error.formulaInAnswer", values: { column: header, row: row + 1 } });
  if (valueOf(above) !== heading || valueOf(cell) !== before)
    throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: source.sheet } });
  const block = { row, column, columns: [[answer]], from: 0, rowCount: 1 };
  return { block, record: readRecord() };
}

function valueOf(range: Excel.Range): CellValue {
  return (range.values as CellValue[][])[0]?.[0] ?? "";
}
