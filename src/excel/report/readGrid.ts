import type { CellValue } from "../../engine";
import { again } from "../core/again";
import { rangeOf, type Area } from "../core/area";

/** A page of ours is narrow: so many rows are far below what a message may hold. */
const ROWS = 2_000;

type Member = "values" | "formulas";

/** Reads the cells of an area, as they compute or as they stand. */
export async function readGrid(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  member: Member,
): Promise<CellValue[][]> {
  const cells: CellValue[][] = [];
  for (let done = 0; done < area.rowCount; done += ROWS) {
    const part = { ...area, row: area.row + done, rowCount: Math.min(ROWS, area.rowCount - done) };
    cells.push(...(await again(() => readPart(context, sheetId, part, member))));
  }
  return cells;
}

async function readPart(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  member: Member,
): Promise<CellValue[][]> {
  const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
  if (member === "values") range.load("values");
  else range.load("formulas");
  await context.sync();
  return range[member] as CellValue[][];
}
