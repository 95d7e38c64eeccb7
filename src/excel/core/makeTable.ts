import type { Area } from "./area";
import { freeName } from "./freeName";

/** Light, so that the colours of tiers and classes carry the page. */
const TABLE_STYLE = "TableStyleLight1";

/**
 * Makes a native table over cells that are there already: growing one row by row is slow.
 *
 * @param area its header row and its data
 * @param name what it is to be called; a number is added where the workbook has the name
 */
export async function makeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Area,
  name: string,
): Promise<void> {
  const { workbook } = context;
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  const taken = [...workbook.tables.items, ...workbook.names.items].map((item) => item.name);
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rowCount, columnCount), true);
  table.name = freeName(name, taken);
  table.style = TABLE_STYLE;
  await context.sync();
}
