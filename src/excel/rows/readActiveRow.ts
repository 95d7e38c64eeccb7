import type { CellValue, OwnColumnId } from "../../engine";
import { AREA } from "../core/area";
import { inExcel } from "../core/inExcel";
import { shownText } from "../core/shownText";
import type { Source } from "../source/types";

/** The row that the person is on, as far as it concerns a source. */
export type ActiveRow =
  | { kind: "elsewhere" }
  /** Columns, the user's or ours, are not where they were, or the table was made a range: look again. */
  | { kind: "moved" }
  | {
      kind: "row";
      /** From 0 within the sheet. */
      row: number;
      own: Map<OwnColumnId, CellValue>;
      /** The cells that were asked for, as they are shown, by column within the sheet. */
      cells: Map<number, string>;
    };

/** Columns of the user's that are wanted, as indexes within the sheet, with what stood in the heading row above. */
export interface WantedCells {
  headerRow: number;
  columns: readonly { column: number; heading: CellValue }[];
}

/**
 * Reads a few cells of the row under the active cell: two syncs, whatever the size of the sheet. */
export function readActiveRow(source: Source, { headerRow, columns }: WantedCells): Promise<ActiveRow> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const active = workbook.getActiveCell().load("rowIndex,worksheet/id");
    const sheet = workbook.worksheets.getItem(source.sheetId);
    const table = source.table && workbook.tables.getItemOrNullObject(source.table.id).load("id");
    const places = source.own.map((own) => {
      const range = sheet.names.getItemOrNullObject(own.definedName).getRangeOrNullObject().load(AREA);
      return { own, range };
    });
    const headings = columns.map(({ column, heading }) => ({
      heading,
      range: sheet.getCell(headerRow, column).load("values"),
    }));
    await context.sync();
    if (active.worksheet.id !== source.sheetId) return { kind: "elsewhere" };
    const stands = places.every(
      ({ own, range }) =>
        !range.isNullObject && range.columnIndex === own.column && range.rowIndex === own.headerRow,
    );
    const isHeaded = headings.every(({ heading, range }) => valueOf(range) === heading);
    if (!stands || !isHeaded || table?.isNullObject) return { kind: "moved" };

    const row = active.rowIndex;
    const line = (column: number) => sheet.getCell(row, column).load("values,text");
    const asked = columns.map(({ column }) => ({ column, range: line(column) }));
    const ours = source.own.map(({ id, column }) => ({ id, range: line(column) }));
    await context.sync();
    const own = new Map(ours.map(({ id, range }) => [id, valueOf(range)]));
    const cells = new Map(
      asked.map(({ column, range }) => [column, shownText(valueOf(range), range.text[0]?.[0] ?? "")]),
    );
    return { kind: "row", row, own, cells };
  });
}

function valueOf({ values }: Excel.Range): CellValue {
  return (values as CellValue[][])[0]?.[0] ?? "";
}
