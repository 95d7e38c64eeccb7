import { areasOf, changesContent } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import { followHeaders } from "../tables/headers";
import { valueBefore } from "./valueBefore";
import type { Context } from "../univer/context";

/** Cells were written: remembers which, lets tables follow their header cells, and tells what changed of them. */
export function tellCells(context: Context, sheetId: string, block: CellBlock): void {
  const { log, calculation } = context;
  const content = areasOf(block, changesContent);
  calculation.markCells(sheetId, content);
  if (log.isSilent) return;
  const all = areasOf(block, () => true);
  log.journal.markCells(sheetId, all);
  if (log.isUntold) return;
  if (content.length === 0) {
    log.tell({ kind: "format", sheetId, areas: all });
    return;
  }
  followHeaders(context, sheetId, content);
  const before = valueBefore(block);
  log.tell({ kind: "cells", sheetId, areas: content, ...(before === undefined ? {} : { before }) });
}
