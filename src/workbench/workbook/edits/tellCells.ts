import { areasOf, changesContent } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import { followHeaders } from "../tables/headers";
import type { Context } from "../univer/context";

/** Cells were written: remembers which, lets tables follow their header cells, and tells what content changed. */
export function tellCells(context: Context, sheetId: string, block: CellBlock): void {
  const content = areasOf(block, changesContent);
  context.calculation.markCells(sheetId, content);
  if (context.log.isSilent) return;
  context.log.journal.markCells(
    sheetId,
    areasOf(block, () => true),
  );
  if (content.length === 0 || context.log.isUntold) return;
  followHeaders(context, sheetId, content);
  context.log.tell({ kind: "cells", sheetId, areas: content });
}
