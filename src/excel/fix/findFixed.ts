import { AREA } from "../core/area";
import { SheetError } from "../core/sheetError";
import { askHeadings, columnNow, columnWith } from "../identity/headings";
import { rowPrints } from "../identity/rowPrints";
import { rowsThen } from "../identity/rowsThen";
import { ownColumns } from "../source/ownColumns";
import { readColumns } from "../source/readColumns";
import type { FixedCell, FixRecord } from "./fixRecord";

/** Where cells are by now that were replaced. */
export interface FoundFixed {
  sheet: Excel.Worksheet;
  /** A filter hides rows of it. */
  filtered: boolean;
  /** Column of the sheet, from 0. */
  column: number;
  /** Those whose rows still stand, by row of the sheet, ascending. */
  cells: readonly { row: number; cell: FixedCell }[];
}

/** Bytes of a cell that rows are known by, before the first chunk tells. */
const CELL_BYTES = 16;

/**
 * Looks for the cells of a record: their column by its heading, their rows by the accounts in them, wherever they were
 * moved or sorted to. Reads only.
 *
 * @throws SheetError where the sheet is protected or gone, or the column or all of the rows are not known any more.
 */
export async function findFixed(context: Excel.RequestContext, record: FixRecord): Promise<FoundFixed> {
  const { source, prints, header } = record;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(source.sheetId);
  sheet.load("id,name,names/items/name,protection/protected,autoFilter/isDataFiltered");
  const table = source.table ? workbook.tables.getItemOrNullObject(source.table.id) : null;
  table?.load("id,autoFilter/isDataFiltered");
  const tableRange = table?.getRange().load(AREA);
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (sheet.isNullObject) throw new SheetError({ id: "error.notFound" });
  const place = { sheet: sheet.name, column: header };
  if (sheet.protection.protected) throw new SheetError({ id: "error.protectedSheet", values: place });

  const isTable = table !== null && !table.isNullObject && tableRange !== undefined;
  const below = record.rows.headerRow - source.area.row;
  const [own] = isTable ? [] : ((await ownColumns(context, sheet)).blocks.get(source.block) ?? []);
  const headerRow = isTable ? tableRange.rowIndex + below : (own?.headerRow ?? record.rows.headerRow);
  const firstRow = headerRow + record.rows.firstRow - record.rows.headerRow;
  const readHeadings = askHeadings(sheet, headerRow, [record, ...prints.columns]);
  await context.sync();
  const headings = readHeadings();
  const column = columnWith(headings, record.column, header);
  const rowCount = used.isNullObject ? 0 : used.rowIndex + used.rowCount - firstRow;
  if (column === null || rowCount <= 0) throw new SheetError({ id: "error.cellsNotFound", values: place });

  const now = prints.columns.map((known) => columnNow(headings, known.column, known.header));
  const { values } = await readColumns({ sheetId: source.sheetId, firstRow, rowCount }, now, {
    bytesPerRow: CELL_BYTES * now.length,
  });
  const standing = new Map(
    prints.columns.map((known, at) => [known.column, values.get(now[at] ?? -1) ?? []]),
  );
  const fixed = new Map(record.cells.map((cell) => [cell.line, cell]));
  const cells = Array.from(rowsThen(prints, rowPrints(prints.columns, standing, rowCount))).flatMap(
    (line, at) => {
      const cell = fixed.get(line);
      return cell ? [{ row: firstRow + at, cell }] : [];
    },
  );
  if (cells.length === 0) throw new SheetError({ id: "error.cellsNotFound", values: place });
  const filtered = sheet.autoFilter.isDataFiltered || (isTable && table.autoFilter.isDataFiltered);
  return { sheet, filtered, column, cells };
}
