import type { Anchor } from "../core/standsStill";
import type { Target } from "./target";

/** Where our columns stood when they were looked at. */
export function ownAnchors({ source, own }: Pick<Target, "source" | "own">): Anchor[] {
  return [...own.values()].map(({ definedName, column, headerRow, lastRow }) => ({
    definedName,
    scopeId: source.sheetId,
    area: { row: headerRow, column, rowCount: lastRow - headerRow + 1, columnCount: 1 },
  }));
}
