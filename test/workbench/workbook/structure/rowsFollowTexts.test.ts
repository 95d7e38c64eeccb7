import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { SetWorksheetRowAutoHeightMutation, SheetInterceptorService } from "@univerjs/sheets";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { emptyContent } from "../../../../src/workbench/workbook";
import type { Book, Sheet } from "../../../../src/workbench/workbook";
import { headlessSelection } from "../../../../src/workbench/workbook/book/selection";
import { createBook } from "../../../../src/workbench/workbook/load/createBook";
import {
  rowsFollowTexts,
  type RowsFollowTexts,
} from "../../../../src/workbench/workbook/structure/rowsFollowTexts";
import type { Context } from "../../../../src/workbench/workbook/univer/context";
import { ensureIteratorHelpers } from "../../../../src/workbench/workbook/univer/iteratorHelpers";
import { registerPlugins } from "../../../../src/workbench/workbook/univer/registerPlugins";
import { settled } from "../../../../src/workbench/workbook/univer/settled";
import { at, openBook, put } from "../openBook";

const LINE = 20;
const LONG = "Keep following up; find the event that makes it urgent.";

const open: { book: Book; rows: RowsFollowTexts }[] = [];
afterEach(() => {
  for (const { book, rows } of open.splice(0)) {
    rows.dispose();
    book.dispose();
  }
});

/** A book with a ruler where the grid has its own: ten pixels a character, for the texts of column A. */
async function openMeasured(): Promise<{
  sheet: Sheet;
  rows: RowsFollowTexts;
  journal: Context["log"]["journal"];
}> {
  ensureIteratorHelpers();
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.ERROR });
  registerPlugins(univer, [...UniverSheetsNodeCorePreset().plugins, UniverSheetsTablePlugin]);
  const { book, context } = await createBook(univer, emptyContent(), 20, (context) => ({
    selection: headlessSelection(context),
    dispose: () => undefined,
  }));
  const sheet = book.activeSheet();
  context.injector.get(SheetInterceptorService).interceptAutoHeight({
    getMutations: ({ unitId, subUnitId, ranges }) => {
      const rowsAutoHeightInfo = ranges
        .filter(({ startRow }) => sheet.rowHeightByHand(startRow) === null)
        .map(({ startRow: row }) => {
          const text = String(sheet.values({ row, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]);
          const lines = sheet.style(row, 0).wrapText
            ? Math.max(1, Math.ceil((text.length * 10) / sheet.columnWidth(0)))
            : 1;
          return { row, autoHeight: lines * LINE };
        });
      return {
        undos: [],
        redos: [
          { id: SetWorksheetRowAutoHeightMutation.id, params: { unitId, subUnitId, rowsAutoHeightInfo } },
        ],
      };
    },
  });
  const rows = rowsFollowTexts(context);
  open.push({ book, rows });
  sheet.setColumnWidth(0, 1, 300);
  return { sheet, rows, journal: context.log.journal };
}

describe("rows follow the texts that wrap in them", () => {
  test("a text written into a cell that wraps, and one that wraps afterwards", async () => {
    const { sheet } = await openMeasured();
    sheet.setStyle(at("A1"), { wrapText: true });
    put(sheet, "A1", [[LONG], [LONG], [LONG]]);
    sheet.setStyle(at("A2"), { wrapText: true });
    await settled();
    expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([40, 40, 20]);
  });

  test.each([
    ["a shorter text", (sheet: Sheet) => put(sheet, "A1", [["Close."]])],
    ["a cleared cell", (sheet: Sheet) => sheet.clear(at("A1"), "All")],
    ["wrapping taken away", (sheet: Sheet) => sheet.setStyle(at("A1"), { wrapText: false })],
    ["a wider column", (sheet: Sheet) => sheet.setColumnWidth(0, 1, 600)],
  ])("a grown row shrinks: %s", async (_, change) => {
    const { sheet } = await openMeasured();
    put(sheet, "A1", [[LONG]]);
    sheet.setStyle(at("A1"), { wrapText: true });
    await settled();
    expect(sheet.rowHeight(0)).toBe(40);
    change(sheet);
    await settled();
    expect(sheet.rowHeight(0)).toBe(20);
  });

  test("a height set by hand stays, and is told from a grown one", async () => {
    const { sheet } = await openMeasured();
    sheet.setRowHeight(0, 1, 28);
    put(sheet, "A1", [[LONG], [LONG]]);
    sheet.setStyle(at("A1:A2"), { wrapText: true });
    await settled();
    expect([0, 1].map((row) => sheet.rowHeight(row))).toEqual([28, 40]);
    expect([0, 1].map((row) => sheet.rowHeightByHand(row))).toEqual([28, null]);
  });

  test("more rows than are measured at once", async () => {
    const { sheet } = await openMeasured();
    const count = 1_200;
    sheet.setStyle({ row: 0, column: 0, rowCount: count, columnCount: 1 }, { wrapText: true });
    put(
      sheet,
      "A1",
      Array.from({ length: count }, () => [LONG]),
    );
    for (let go = 0; go < 3; go += 1) await settled();
    expect([0, 499, 500, 1_199].map((row) => sheet.rowHeight(row))).toEqual([40, 40, 40, 40]);
  });

  test("a file just opened is fitted, and that is no edit", async () => {
    const { sheet, rows, journal } = await openMeasured();
    put(sheet, "A1", [[LONG]]);
    sheet.setStyle(at("A1"), { wrapText: true });
    journal.reset();
    rows.fitAll();
    await settled();
    expect(sheet.rowHeight(0)).toBe(40);
    expect(journal.isEmpty).toBe(true);
  });

  test("without anybody who can measure, a row keeps its height and is left to Excel", async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [[LONG]]);
    sheet.setStyle(at("A1"), { wrapText: true });
    await settled();
    expect([sheet.rowHeight(0), sheet.rowHeightByHand(0)]).toEqual([LINE, null]);
  });
});
