import { createApp, createInlineEngine, type App, type AppParts } from "../../../src/app";
import { createSay } from "../../../src/locales";
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import type { Area, CellValue, Sheet } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../support/openWorkbench";

export const HEADERS = ["Account", "Owner", "Need", "Budget", "Authority", "Urgency", "Revenue", "Notes"];

/** Eight accounts: every tier once or more, an open question, a text number, a blank measure. */
export const LINES: CellValue[][] = [
  ["Northwind", "Ann", "yes", "yes", "yes", "yes", 5000, "call"],
  ["Alpine", "Ben", "yes", "yes", "yes", "no", 3000, ""],
  ["Bright", "Ann", "no", "yes", "yes", "no", 900, ""],
  ["Cedar", "Ben", "yes", "no", "no", "no", "'1,200", ""],
  ["Delta", "Ann", "no", "no", "no", "no", 40, ""],
  ["Elm", "Ben", "", "yes", "yes", "yes", 30, ""],
  ["Fjord", "Ann", "yes", "yes", "no", "yes", "", ""],
  ["Grove", "Ben", "no", "no", "", "", 10, ""],
];
export const TIERS = ["3S", "2S", "1S", "A", "B", "open question", "1S", "B"];

export interface Setup {
  workbench: Workbench;
  sheet: Sheet;
  app: App;
}

const opened: Workbench[] = [];
afterEach(() => {
  for (const workbench of opened.splice(0).reverse()) workbench.close();
});

/** A workbench with the given cells, and the use cases over it; put away after the test. */
export async function setUp(
  options: WorkbenchOptions,
  parts: Partial<AppParts> & { locale?: "en" | "zh-CN" } = {},
): Promise<Setup> {
  const workbench = await openWorkbench(options);
  opened.push(workbench);
  const [sheet] = workbench.book.sheets();
  if (!sheet) throw new Error("A workbook has a sheet.");
  const { locale = "en", ...rest } = parts;
  const app = createApp({ engine: createInlineEngine(), say: createSay(locale), ...rest });
  return { workbench, sheet, app };
}

/** The workbook saved as a file, closed, and opened anew in an Excel of its own; the old one is not to be used any more. */
export async function savedAndOpened({ workbench }: Setup): Promise<Setup> {
  const bytes = await saveXlsx(workbench.book);
  opened.splice(opened.indexOf(workbench), 1);
  workbench.close();
  return setUp({ content: await openXlsx(bytes, "prospects.xlsx") });
}

/** The accounts as an Excel table "Prospects" at A1. */
export async function tableSetUp(
  parts: Partial<AppParts> = {},
  options: WorkbenchOptions = {},
): Promise<Setup> {
  const setup = await setUp({ cells: [HEADERS, ...LINES], ...options }, parts);
  setup.sheet.addTable(
    { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length },
    "Prospects",
  );
  return setup;
}

/** Everything a person could see changed, over an area. */
export function pictureOf(sheet: Sheet, area: Area) {
  const columns = Array.from({ length: area.columnCount }, (_, at) => area.column + at);
  const rows = Array.from({ length: area.rowCount }, (_, at) => area.row + at);
  return {
    values: sheet.values(area),
    formulas: sheet.formulas(area),
    numberFormats: sheet.numberFormats(area),
    styles: rows.map((row) => columns.map((column) => sheet.style(row, column))),
    widths: columns.map((column) => sheet.columnWidth(column)),
    heights: rows.map((row) => sheet.rowHeight(row)),
    freeze: sheet.freeze(),
    autoFilter: sheet.autoFilter(),
    merges: sheet.merges(),
  };
}

/** Values of a column below its header, found by the header's text. */
export function columnUnder(sheet: Sheet, header: string): CellValue[] {
  const used = sheet.usedArea(true);
  if (!used) return [];
  const cells = sheet.values(used);
  for (const [row, line] of cells.entries()) {
    const at = line.indexOf(header);
    if (at >= 0) return cells.slice(row + 1).map((other) => other[at] ?? "");
  }
  throw new Error(`There is no header “${header}”.`);
}

/** Counts the edits that the add-in makes to cells from now on. */
export function countEdits({ book }: Workbench): () => number {
  let edits = 0;
  book.onEdit((edit) => {
    if (edit.kind === "cells" && edit.by === "api") edits++;
  });
  return () => edits;
}
