import { areaOf, sheetOf, values, type Expected } from "./reading";

export const BOOK: Expected = {
  eventsOnChange({ book, logs }) {
    expect(logs).toEqual(["RangeEdited B2 Local"]);
    expect(values(book, "B2:B3")).toEqual([["first"], ["second"]]);
  },
  eventsOnSelection({ book }) {
    expect(values(book, "A1")).toEqual([["C3:D4"]]);
    expect(book.selection().areas).toMatchObject([areaOf("C3:D4")]);
  },
  eventsOnTable({ book, logs }) {
    expect(logs).toEqual(["1 A2"]);
    expect(values(book, "A2")).toEqual([["c"]]);
  },
  settingsKept({ book, logs }) {
    expect([...book.settings()]).toEqual([
      ["threshold", 0.8],
      ["columns", { name: "B", amount: "D" }],
    ]);
    expect(logs).toEqual(["0.8 true"]);
  },
  namesForRanges({ book, logs }) {
    expect(book.names()).toMatchObject([
      { name: "Amounts", formula: "=Sheet1!$A$1:$A$3", scope: null, comment: "net amounts" },
      { name: "Rate", formula: "=0.5", scope: null },
    ]);
    expect(values(book, "B1")).toEqual([[30]]);
    expect(logs).toEqual(["Sheet1!A1:A3"]);
  },
  namesHidden({ book }) {
    expect(book.names()).toMatchObject([
      { name: "_own", scope: sheetOf(book).id, visible: false, comment: "of the add-in" },
    ]);
  },
  pageForPrint({ book }) {
    expect(sheetOf(book).pageLayout).toMatchObject({
      orientation: "Landscape",
      fitToWidth: 1,
      printAreas: [areaOf("A1:D40")],
      titleRows: { row: 0, rowCount: 1 },
      headersFooters: { odd: { centerFooter: "Page &P of &N" } },
    });
  },
  commentsAndReplies({ book }) {
    expect(sheetOf(book).comments).toMatchObject([
      {
        row: 1,
        column: 1,
        content: "Is this the final figure?",
        resolved: true,
        replies: [{ content: "Yes, since Monday." }],
      },
    ]);
  },
  documentProperties({ book }) {
    expect(book.properties).toMatchObject({
      title: "Quarterly review",
      keywords: "sales, review",
      custom: { Reviewer: { value: "Ann" }, Round: { value: 3 } },
    });
  },
  protectSheet({ book, logs }) {
    expect(logs).toEqual(["AccessDenied"]);
    expect(values(book, "A1:B1")).toEqual([["Name", "filled in"]]);
    expect(sheetOf(book).protected).toBe(true);
  },
  freezePanes({ book, logs }) {
    expect(sheetOf(book).freeze()).toEqual({ rows: 2, columns: 2 });
    expect(logs).toEqual(["Sheet1!A1:B2"]);
  },
  sheetsInOrder({ book, logs }) {
    expect(book.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan", "Visible"],
      ["Sheet1", "Visible"],
      ["Plan 2", "Visible"],
      ["Secret", "Hidden"],
    ]);
    expect(sheetOf(book, "Plan").tabColor).toBe("#FF9900");
    expect(values(book, "A1", "Plan 2")).toEqual([["copy me"]]);
    expect(logs).toEqual(["Plan | Sheet1 | Plan 2 | Secret"]);
  },
  errorsAreCaught({ book, logs }) {
    expect(book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Nowhere"]);
    expect(logs).toEqual(["InvalidArgument Worksheet.getRange"]);
  },
};
