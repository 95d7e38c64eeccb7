import { isTextRule, TEXT_RULES } from "./colourRules";
import { colourCells, dressCells, type UserFont } from "./dressColumn";
import type { BlockColumn } from "./planBlock";
import { reachOver } from "./reachOver";
import type { Target } from "./target";
import type { CellLook, StretchedColumn } from "./undoRecord";

/** Columns that were there, and reach over other rows than after the last run. */
function reachingElsewhere({ rows }: Target, block: readonly BlockColumn[]) {
  const end = rows.firstRow + rows.rowCount;
  return block.flatMap(({ own, plan, column }) =>
    own && plan && own.lastRow !== end - 1 ? [{ own, plan, column, fresh: end - 1 - own.lastRow }] : [],
  );
}

/**
 * Asks what the rows look like that columns are carried on to.
 *
 * @returns what to call after the next sync, with the font that the rows are going to get.
 */
export function askStretched(
  target: Target,
  block: readonly BlockColumn[],
): (font: UserFont | null) => StretchedColumn[] {
  const { sheet } = target;
  const asked = reachingElsewhere(target, block).map(({ own, column, fresh }) => {
    const rowsBefore = own.lastRow - own.headerRow + 1;
    const stretched = { definedName: own.definedName, rowsBefore, rowsAfter: rowsBefore + fresh };
    if (fresh <= 0) return () => ({ ...stretched, look: null, hasValidation: false, hasColours: false });
    const cells = sheet.getRangeByIndexes(own.lastRow + 1, column, fresh, 1).load("dataValidation/type");
    const readLook = askLook(cells);
    const rules = cells.conditionalFormats.load(TEXT_RULES);
    return (font: UserFont | null) => ({
      ...stretched,
      look: readLook(font !== null),
      hasValidation: cells.dataValidation.type !== "None",
      hasColours: rules.items.some(isTextRule),
    });
  });
  return (font) => asked.map((read) => read(font));
}

function askLook(cells: Excel.Range): (withFont: boolean) => CellLook | null {
  cells.load("numberFormat");
  const format = cells.format.load("horizontalAlignment,wrapText");
  const font = format.font.load("name,size");
  return (withFont) => {
    const { horizontalAlignment: alignment, wrapText: wrap } = format;
    const { name, size } = font;
    // Excel says null for what differs from cell to cell, whatever its types say.
    const members: unknown[] = [alignment, wrap, ...(withFont ? [name, size] : [])];
    if (members.includes(null)) return null;
    const formats = (cells.numberFormat as string[][]).map(([one = ""]) => one);
    const isOne = formats.every((one) => one === formats[0]);
    return {
      numberFormats: isOne ? formats.slice(0, 1) : formats,
      alignment,
      wrap,
      font: withFont ? { name, size } : null,
    };
  };
}

/**
 * Carries columns that were there on to rows that are new since the last run. Excel extends the conditional
 * formats and the drop-down list of a table by itself; where it did, none are added.
 */
export function stretchColumns(
  target: Target,
  block: readonly BlockColumn[],
  stretched: readonly StretchedColumn[],
  font: UserFont | null,
): void {
  const { sheet, source } = target;
  for (const { own, plan, column, fresh } of reachingElsewhere(target, block)) {
    const before = stretched.find(({ definedName }) => definedName === own.definedName);
    const whole = {
      row: own.headerRow,
      column,
      rowCount: own.lastRow - own.headerRow + 1 + fresh,
      columnCount: 1,
    };
    reachOver(sheet, source.sheet, own.definedName, whole);
    if (fresh <= 0) continue;
    const cells = sheet.getRangeByIndexes(own.lastRow + 1, column, fresh, 1);
    dressCells(cells, plan, font, before?.hasValidation);
    if (before?.hasColours !== true) colourCells(cells, plan);
  }
}
