import ExcelJS from "exceljs";
import { openXlsx } from "../../../src/workbench/files";
import type { BookContent } from "../../../src/workbench/workbook";

type BookCell = string | number | { v: number; f: string } | { date: string };

/** A sheet as a case writes it: bare values, values with a number format, dates. */
export interface BookJson {
  date1904?: boolean;
  cells: BookCell[][];
}

/**
 * The sheet as a real .xlsx of ExcelJS, opened again: native dates, percent cells and money formats.
 *
 * @example await bookContent({ cells: [["Account", "Discount"], ["Acme", { v: 0.1, f: "0%" }]] })
 */
export async function bookContent({ date1904 = false, cells }: BookJson): Promise<BookContent> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const sheet = book.addWorksheet("CRM");
  cells.forEach((line, row) =>
    line.forEach((content, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      if (typeof content !== "object") cell.value = content;
      else if ("date" in content) {
        cell.value = new Date(`${content.date}T00:00:00Z`);
        cell.numFmt = "yyyy-mm-dd";
      } else {
        cell.value = content.v;
        cell.numFmt = content.f;
      }
    }),
  );
  return openXlsx(new Uint8Array(await book.xlsx.writeBuffer()), "book.xlsx");
}
