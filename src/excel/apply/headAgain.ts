import { rangeOf, type Area } from "../core/area";
import { asText } from "../core/plainText";
import { isTextRule, TEXT_RULES } from "./colourRules";
import { colourCells, dressCells, dressHeader, type UserLook } from "./dressColumn";
import type { BlockColumn } from "./planBlock";
import type { Target } from "./target";

/**
 * Asks for the colours of columns whose header cell was emptied, maybe with all that they looked like.
 *
 * @returns what to call after the next sync: it queues their headings and looks anew.
 */
export function askHeadless(target: Target, block: readonly BlockColumn[]): (look: UserLook) => void {
  const { sheet, rows } = target;
  const asked = block.flatMap(({ heading, plan, column }) => {
    if (heading === undefined || !plan) return [];
    const area: Area = { row: rows.firstRow, column, rowCount: rows.rowCount, columnCount: 1 };
    const cells = rangeOf(sheet, area).load("dataValidation/type");
    return [{ heading, plan, column, cells, rules: cells.conditionalFormats.load(TEXT_RULES) }];
  });
  return (look) => {
    for (const { heading, plan, column, cells, rules } of asked) {
      const header = sheet.getCell(rows.headerRow, column);
      header.values = [[asText(heading)]];
      dressHeader(header, look);
      dressCells(cells, plan, look.font, cells.dataValidation.type !== "None");
      if (!rules.items.some(isTextRule)) colourCells(cells, plan);
    }
  };
}
