import { AREA } from "../core/area";
import { readColumnName } from "../core/definedNames";
import type { OwnColumn } from "./types";

export interface OwnBlocks {
  /** Columns by block number. */
  blocks: Map<number, OwnColumn[]>;
  /** Names whose column was deleted. */
  stale: string[];
}

/**
 * Finds the columns that the add-in wrote on a sheet. One sync for the names, one for their cells.
 *
 * @param sheet with `id` and `names/items/name` loaded.
 */
export async function ownColumns(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<OwnBlocks> {
  const found = sheet.names.items.flatMap((item) => {
    const meaning = readColumnName(item.name);
    return meaning
      ? [
          {
            ...meaning,
            definedName: item.name,
            range: item.getRangeOrNullObject().load(`${AREA},worksheet/id`),
          },
        ]
      : [];
  });
  if (found.length > 0) await context.sync();

  const blocks = new Map<number, OwnColumn[]>();
  const stale: string[] = [];
  for (const { block, id, definedName, range } of found) {
    if (range.isNullObject || range.worksheet.id !== sheet.id) {
      stale.push(definedName);
      continue;
    }
    const columns = blocks.get(block) ?? [];
    blocks.set(block, columns);
    columns.push({
      id,
      definedName,
      column: range.columnIndex,
      headerRow: range.rowIndex,
      lastRow: range.rowIndex + range.rowCount - 1,
    });
  }
  for (const columns of blocks.values()) columns.sort((a, b) => a.column - b.column);
  return { blocks, stale };
}
