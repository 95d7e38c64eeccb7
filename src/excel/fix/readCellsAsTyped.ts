import { inExcel } from "../core/inExcel";
import type { Run } from "../core/runs";
import type { DataRows } from "../source/types";

/** A column as a person would see it in the formula bar, with the number formats. */
export interface TypedCells {
  /** One a data row; a formula begins with "=". */
  formulas: readonly unknown[];
  numberFormats: readonly string[];
}

/** So many rows a message: formulas and formats of one column stay far below Excel's limit. */
const ROWS = 20_000;

/** Reads formulas and number formats of one column of the data rows. */
export function readCellsAsTyped(
  sheetId: string,
  rows: Pick<DataRows, "firstRow" | "rowCount">,
  column: number,
): Promise<TypedCells> {
  return inExcel(async (context) => {
    const formulas: unknown[] = [];
    const numberFormats: string[] = [];
    for (let done = 0; done < rows.rowCount; done += ROWS) {
      const part = { start: rows.firstRow + done, count: Math.min(ROWS, rows.rowCount - done) };
      const read = await readPart(context, sheetId, part, column);
      for (const formula of read.formulas) formulas.push(formula);
      for (const format of read.numberFormats) numberFormats.push(format);
    }
    return { formulas, numberFormats };
  });
}

async function readPart(
  context: Excel.RequestContext,
  sheetId: string,
  { start, count }: Run,
  column: number,
): Promise<TypedCells> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(start, column, count, 1).load("formulas,numberFormat");
  await context.sync();
  return {
    formulas: (range.formulas as unknown[][]).map(([formula]) => formula),
    numberFormats: (range.numberFormat as string[][]).map(([format]) => format ?? "General"),
  };
}
