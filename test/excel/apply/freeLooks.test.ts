import type { Sheet } from "../../../src/workbench/workbook";
import { HEADERS, LINES, pictureOf, savedAndOpened, setUp, tableSetUp } from "../../app/support/prospects";

const FREE = HEADERS.length;
const EVERYTHING = { row: 0, column: 0, rowCount: LINES.length + 4, columnCount: FREE + 12 };
const at = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});

const dressings: [string, (sheet: Sheet) => void][] = [
  [
    "a header row coloured beyond the list",
    (s) => s.setStyle(at(0, 0, 1, 20), { fill: "#112233", bold: true }),
  ],
  [
    "cells in part coloured, and framed",
    (s) => {
      s.setStyle(at(2, FREE, 3, 2), { fill: "#FFEE00", fontColor: "#C00000", italic: true });
      const line = { style: "Continuous", weight: "Thin", color: "#00AA00" } as const;
      s.setStyle(at(4, FREE + 1, 2, 3), { borders: { bottom: line, left: line } });
    },
  ],
  [
    "every second row",
    (s) => [1, 3, 5, 7].forEach((row) => s.setStyle(at(row, 0, 1, 14), { fill: "#EEEEEE" })),
  ],
  ["whole columns of percentages", (s) => s.setStyle(at(0, FREE, 60, 3), { numberFormat: "0.0%" })],
  ["one date in a row", (s) => s.setStyle(at(4, FREE + 2, 1, 1), { numberFormat: "yyyy-mm-dd" })],
  [
    "centred, unlocked, and turned",
    (s) =>
      s.setStyle(at(1, FREE, 20, 7), {
        ...{ horizontalAlignment: "Center", verticalAlignment: "Top", indentLevel: 0, locked: false },
        ...{ wrapText: true, textOrientation: 45, fontName: "Arial", fontSize: 9 },
      }),
  ],
];

describe.each([
  ["range", () => setUp({ cells: [HEADERS, ...LINES] })],
  ["table", () => tableSetUp()],
] as const)("blank cells look as they did once our columns are out of them again: %s", (_, make) => {
  test.each(dressings)("%s", async (_name, dress) => {
    const { app, sheet } = await make();
    dress(sheet);
    const before = pictureOf(sheet, EVERYTHING);
    await app.classify();
    expect(sheet.values(at(0, FREE, 1, 1))).toEqual([["Tier"]]);
    expect(await app.restore()).toEqual({ done: true });
    expect(pictureOf(sheet, EVERYTHING)).toEqual(before);
  });
});

test("also after the workbook was saved and opened, with a row inserted meanwhile", async () => {
  const made = await setUp({ cells: [HEADERS, ...LINES] });
  made.sheet.setStyle(at(0, 0, 1, 20), { fill: "#112233" });
  made.sheet.setStyle(at(1, 0, LINES.length, 20), { fill: "#DDEEFF" });
  await made.app.classify();
  const { app, sheet } = await savedAndOpened(made);
  sheet.insertRows(3, 1);
  expect(await app.restore()).toEqual({ done: true });
  expect(sheet.style(0, FREE).fill).toBe("#112233");
  for (let row = 1; row <= LINES.length + 1; row++) expect(sheet.style(row, FREE + 3).fill).toBe("#DDEEFF");
  expect(sheet.style(LINES.length + 2, FREE + 3).fill).toBeUndefined();
});

describe("a row that is marked across the sheet is marked where it is now", () => {
  const YELLOW = "#FFFF00";
  const marked = (sheet: Sheet) =>
    Array.from({ length: LINES.length + 3 }, (_, row) => row).filter(
      (row) => sheet.style(row, FREE + 3).fill === YELLOW,
    );
  test.each<[string, (sheet: Sheet) => void]>([
    ["a row was inserted above it", (sheet) => sheet.insertRows(2, 1)],
    ["one above it was deleted", (sheet) => sheet.deleteRows(1, 1)],
    ["it is marked since the run", (sheet) => sheet.setStyle(at(6, 0, 1, 20), { fill: YELLOW })],
    ["nothing was moved", () => undefined],
  ])("%s", async (_, change) => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES] });
    sheet.setStyle(at(4, 0, 1, 20), { fill: YELLOW });
    await app.classify();
    change(sheet);
    expect(await app.restore()).toEqual({ done: true });
    const expected = Array.from({ length: LINES.length + 3 }, (_, row) => row).filter(
      (row) => sheet.style(row, 0).fill === YELLOW,
    );
    expect(marked(sheet)).toEqual(expected);
    expect(sheet.style(expected[0] ?? 0, FREE + 3)).toEqual(sheet.style(expected[0] ?? 0, 0));
    expect(sheet.numberFormats(at(1, FREE, 8, 7)).flat()).toEqual(
      Array.from({ length: 56 }, () => "General"),
    );
  });
});
