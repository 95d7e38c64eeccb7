import { createApp, createInlineEngine } from "../../../src/app";
import { createSay } from "../../../src/locales";
import type { CellValue } from "../../../src/workbench/workbook";
import { openWorkbench } from "../../support/openWorkbench";
import { List } from "./sessionsList";

/** What a run comes to in a workbook of which nothing is known: of each row in order. */
export interface Control {
  tiers: CellValue[] | null;
  classes: CellValue[] | null;
}

const known = new Map<string, Promise<Control>>();

/** The same cells in a fresh workbook, classified once. */
export function controlOf(
  cells: readonly (readonly CellValue[])[],
  isTable: boolean,
  key: List["key"],
): Promise<Control> {
  const name = JSON.stringify([isTable, cells]);
  const control = known.get(name) ?? measure(cells, isTable, key);
  known.set(name, control);
  return control;
}

async function measure(
  cells: readonly (readonly CellValue[])[],
  isTable: boolean,
  key: List["key"],
): Promise<Control> {
  const workbench = await openWorkbench({ cells });
  try {
    const [sheet] = workbench.book.sheets();
    if (!sheet) throw new Error("A workbook has a sheet.");
    const columnCount = cells[0]?.length ?? 0;
    if (isTable) sheet.addTable({ row: 0, column: 0, rowCount: cells.length, columnCount }, "Control");
    const say = createSay("en");
    const settings = key === "Customer" ? { account: "name" } : {};
    await createApp({ engine: createInlineEngine(say), say, settings }).classify();
    const list = new List(workbench.book, sheet, key);
    return { tiers: list.ownValues("tier"), classes: list.ownValues("abcClass") };
  } finally {
    workbench.close();
  }
}
