import { rangeOf, type Area } from "../core/area";
import { asText } from "../core/plainText";
import { isTextRule, TEXT_RULES } from "./colourRules";
import { colourCells, dressCells, dressHeader, type UserLook } from "./dressColumn";
import type { BlockColumn } from "./planBlock";
import { askPlain } from "./putBackFreeLook";
import type { Target } from "./target";
import type { HeadedColumn } from "./undoRecord";

/** What is known of columns without a heading, after the sync that follows the question. */
interface Headless {
  /** What is to be recorded of them. */
  headed: () => HeadedColumn[];
  /** Queues their headings and looks anew. */
  headAgain: (look: UserLook) => void;
}

/** Asks for the colours of columns whose header cell was emptied, maybe with all that they looked like. */
export function askHeadless(target: Target, block: readonly BlockColumn[]): Headless {
  const { sheet, rows } = target;
  const asked = block.flatMap(({ heading, own, plan, column }) => {
    if (heading === undefined || !plan || !own) return [];
    const { definedName } = own;
    const area: Area = { row: rows.firstRow, column, rowCount: rows.rowCount, columnCount: 1 };
    const cells = rangeOf(sheet, area).load("dataValidation/type");
    const header = sheet.getCell(rows.headerRow, column);
    const rules = cells.conditionalFormats.load(TEXT_RULES);
    return [{ heading, definedName, plan, header, readLook: askPlain(header), cells, rules }];
  });
  return {
    headed: () =>
      asked.map(({ definedName, heading, readLook }) => ({ definedName, heading, before: readLook() })),
    headAgain: (look) => {
      for (const { heading, definedName, plan, header, readLook, cells, rules } of asked) {
        header.values = [[asText(heading)]];
        sheet.names.getItem(definedName).comment = heading;
        dressHeader(header, look, readLook().look);
        dressCells(cells, plan, look.font, cells.dataValidation.type !== "None");
        if (!rules.items.some(isTextRule)) colourCells(cells, plan);
      }
    },
  };
}
