import { AREA, areaOf, type Area } from "../core/area";
import { readColumnName, readListName } from "../core/definedNames";
import type { OwnColumn } from "./types";

export interface OwnBlocks {
  /** Columns by block number. */
  blocks: Map<number, OwnColumn[]>;
  /** The headings of the list that a block is about, by block number; runs of earlier versions did not name them. */
  lists: Map<number, Area>;
  /** Names whose cells were deleted, or cut to another sheet. */
  stale: string[];
}

/**
 * Finds the columns that the add-in wrote on a sheet. One sync for the names, one for their cells.
 *
 * @param sheet with `id` and `names/items/name` loaded.
 */
export async function ownColumns(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<OwnBlocks> {
  const found = sheet.names.items.flatMap((item) => {
    const column = readColumnName(item.name);
    const block = column?.block ?? readListName(item.name);
    if (block === null) return [];
    return [
      {
        block,
        id: column?.id,
        name: item.name,
        item: item.load("comment"),
        range: item.getRangeOrNullObject().load(`${AREA},worksheet/id`),
      },
    ];
  });
  if (found.length > 0) await context.sync();

  const blocks = new Map<number, OwnColumn[]>();
  const lists = new Map<number, Area>();
  const stale: string[] = [];
  for (const { block, id, name, item, range } of found) {
    if (range.isNullObject || range.worksheet.id !== sheet.id) stale.push(name);
    else if (id === undefined) lists.set(block, areaOf(range));
    else {
      const columns = blocks.get(block) ?? [];
      blocks.set(block, columns);
      columns.push({
        id,
        definedName: name,
        written: item.comment,
        column: range.columnIndex,
        headerRow: range.rowIndex,
        lastRow: range.rowIndex + range.rowCount - 1,
      });
    }
  }
  for (const columns of blocks.values()) columns.sort((a, b) => a.column - b.column);
  return { blocks, lists, stale };
}
