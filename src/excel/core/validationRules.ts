import { areaOf, rangeOf, type Area } from "./area";

/** More pieces than this are not read. */
const MOST_PIECES = 1_000;

/** What `areaOf` needs of each. */
const AREAS = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** Cells of one sheet. */
interface Piece {
  sheet: Excel.Worksheet;
  area: Area;
}

/**
 * Asks for the rules that check what is typed on sheets: drop-down lists and the like (ExcelApi 1.9).
 *
 * @returns what to call after the next sync; it sends what else is queued along. The rules come as text, to be searched;
 *   null where they are too many to be read.
 */
export function askValidations(
  sheets: readonly Excel.Worksheet[],
): (context: Excel.RequestContext) => Promise<string[] | null> {
  const asked = sheets.map((sheet) => ({
    sheet,
    cells: sheet.getRange().getSpecialCellsOrNullObject("DataValidations").load("areaCount"),
  }));
  return async (context) => {
    const checked = asked.filter(({ cells }) => !cells.isNullObject);
    const count = checked.reduce((sum, { cells }) => sum + cells.areaCount, 0);
    const stretches = checked.map(({ sheet, cells }) => ({
      sheet,
      areas: count > MOST_PIECES ? null : cells.areas.load(AREAS),
    }));
    await context.sync();
    if (count > MOST_PIECES) return null;
    const pieces = stretches.flatMap(({ sheet, areas }) =>
      (areas?.items ?? []).map((range) => ({ sheet, area: areaOf(range) })),
    );
    // What touches comes as one stretch, whatever its rules: columns have rules of their own, then the fields of a form.
    return rulesOf(context, pieces, [columnsOf, rowsOf]);
  };
}

async function rulesOf(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  [cut, ...cuts]: readonly ((area: Area) => Area[])[],
): Promise<string[] | null> {
  if (pieces.length > MOST_PIECES) return null;
  const read = pieces.map(({ sheet, area }) => rangeOf(sheet, area).dataValidation.load("type,rule"));
  if (read.length > 0) await context.sync();
  const isMixed = (at: number) => ["Inconsistent", "MixedCriteria"].includes(read[at]?.type ?? "");
  const rules = read.flatMap(({ rule }, at) => (isMixed(at) ? [] : [JSON.stringify(rule)]));
  const mixed = pieces.filter((_, at) => isMixed(at));
  if (mixed.length === 0) return rules;
  const cells = mixed.reduce((sum, { area }) => sum + area.rowCount, 0);
  if (!cut || (cut === rowsOf && cells > MOST_PIECES)) return null;
  const finer = mixed.flatMap(({ sheet, area }) => cut(area).map((part) => ({ sheet, area: part })));
  const others = await rulesOf(context, finer, cuts);
  return others && [...rules, ...others];
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columnCount }, (_, at) => ({
    ...area,
    column: area.column + at,
    columnCount: 1,
  }));
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, at) => ({ ...area, row: area.row + at, rowCount: 1 }));
}
