import type { Sheet } from "../../workbook/types";
import type { SheetFrame } from "../read/sheetFrame";
import { setAttribute } from "../xml/element";
import { ensureFrameElement, frameElement } from "./frameOrder";

/** Excel shows the outline's bars only as far as the sheet says how deep its groups are. */
export function patchOutline(frame: SheetFrame, sheet: Sheet, rowCount: number, columnCount: number): void {
  const rows = deepest(rowCount, (row) => sheet.outlineLevel("rows", row));
  const columns = deepest(columnCount, (column) => sheet.outlineLevel("columns", column));
  if (rows + columns === 0 && !frameElement(frame, "sheetFormatPr")) return;
  const format = ensureFrameElement(frame, "sheetFormatPr");
  // The schema wants it.
  format.attributes["defaultRowHeight"] ??= "15";
  setAttribute(format, "outlineLevelRow", rows || undefined);
  setAttribute(format, "outlineLevelCol", columns || undefined);
}

function deepest(count: number, level: (index: number) => number): number {
  let most = 0;
  for (let index = 0; index < count; index += 1) most = Math.max(most, level(index));
  return most;
}
