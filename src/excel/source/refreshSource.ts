import type { OwnColumnId } from "../../engine";
import { AREA, areaOf } from "../core/area";
import { inExcel } from "../core/inExcel";
import { ownColumns } from "./ownColumns";
import type { Source } from "./types";

/** A source as it stands after a run, with the headers of its own columns as the person sees them. */
export interface RefreshedSource {
  source: Source;
  headers: Map<OwnColumnId, string>;
}

/** Looks again where a source's own columns are, and how far its table reaches now. */
export function refreshSource(source: Source): Promise<RefreshedSource> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(source.sheetId).load("id,name,names/items/name");
    const table = source.table ? workbook.tables.getItem(source.table.id).load("id,name,showTotals") : null;
    const range = table?.getRange().load(AREA);
    await context.sync();
    const { blocks } = await ownColumns(context, sheet);
    const own = blocks.get(source.block) ?? [];
    const cells = own.map(({ id, headerRow, column }) => ({
      id,
      cell: sheet.getCell(headerRow, column).load("text"),
    }));
    await context.sync();
    const area = range && areaOf(range);
    return {
      source: {
        ...source,
        sheet: sheet.name,
        own,
        ...(table && { table: { id: table.id, name: table.name } }),
        ...(table && area && { area: { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) } }),
      },
      headers: new Map(cells.map(({ id, cell }) => [id, cell.text[0]?.[0] ?? ""])),
    };
  });
}
