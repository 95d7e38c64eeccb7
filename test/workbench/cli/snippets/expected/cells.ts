import { areaOf, formulas, sheetOf, values, type Expected } from "./reading";

export const CELLS: Expected = {
  stylesAndBorders({ book }) {
    const sheet = sheetOf(book);
    const line = { style: "Continuous", color: "#1F4E79" };
    expect(sheet.style(1, 1).borders).toMatchObject({ top: line, left: line });
    expect(sheet.style(2, 2).borders ?? {}).toEqual({});
    expect(sheet.style(3, 3)).toMatchObject({ styleName: "Key figure", bold: true, fill: "#DDEBF7" });
    expect(sheet.style(0, 1).styleName).toBe("Heading1");
  },
  numberAndTextFormats({ book, logs }) {
    expect(logs).toEqual(['[["1,234.50 €","25.6%","2026-01-31"]]']);
    expect(sheetOf(book).style(1, 0)).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
    });
    expect(sheetOf(book).columnWidth(0)).toBe(120);
  },
  findAndReplace({ book, logs }) {
    expect(logs).toEqual(["3 2"]);
    expect(values(book, "A1:B3")).toEqual([
      ["receive", "keep"],
      ["Recieved", "x"],
      ["received", "receive it"],
    ]);
    expect(sheetOf(book).style(1, 0).fill).toBe("#FFFF00");
  },
  copyRanges({ book }) {
    expect(formulas(book, "A3:C3")).toEqual([[1, 2, "=A3+B3"]]);
    expect(sheetOf(book).style(2, 0).bold).toBe(true);
    expect(formulas(book, "A5:C5")).toEqual([[1, 2, 3]]);
    expect(sheetOf(book).style(4, 0).bold).toBeUndefined();
    expect(values(book, "A7:A9")).toEqual([[1], [2], [3]]);
  },
  usedRangeToCsv({ book, logs }) {
    expect(logs).toEqual(["a,1\nb,2"]);
    expect(values(book, "E1")).toEqual([["Sheet1!B2:C3"]]);
  },
  specialCells({ book }) {
    const fills = [0, 1].map((row) => [0, 1].map((column) => sheetOf(book).style(row, column).fill));
    expect(fills).toEqual([
      ["#FCE4D6", "#E2EFDA"],
      [undefined, "#E2EFDA"],
    ]);
  },
  autoFillSeries({ book }) {
    expect(values(book, "A1:B6")).toEqual([5, 10, 15, 20, 25, 30].map((value) => [value, value * 2]));
  },
  mergedTitle({ book }) {
    const sheet = sheetOf(book);
    expect(sheet.merges()).toEqual([areaOf("A1:C1")]);
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.style(0, 0)).toMatchObject({ fontSize: 18, horizontalAlignment: "Center" });
  },
  hyperlinks({ book }) {
    const sheet = sheetOf(book);
    expect(values(book, "A1:A2")).toEqual([["Example"], ["Down there"]]);
    expect(sheet.hyperlink(0, 0)).toMatchObject({
      address: "https://example.com/",
      screenTip: "Opens the page",
    });
    expect(sheet.hyperlink(1, 0)).toMatchObject({ documentReference: "Sheet1!C9" });
  },
  cultureOfUser({ book }) {
    expect(values(book, "A1:C1")).toEqual([["en-US", ",", "."]]);
  },
  calculateOnce({ book, logs }) {
    const sum = Array.from({ length: 200 }, (_, row) => (row + 1) ** 2).reduce((one, other) => one + other);
    expect(values(book, "C1")).toEqual([[sum]]);
    expect(logs).toEqual([String(sum)]);
  },
};
