import { at, listen, openBook, openProspects, put } from "../openBook";

describe("edits are told once, with their author", () => {
  test("cells by the add-in and by a person", async () => {
    const { book, sheet } = await openBook();
    const edits = listen(book);
    book.asApi(() =>
      put(sheet, "A1", [
        [1, 2],
        [3, 4],
      ]),
    );
    put(sheet, "D4", [["x", null, "y"]]);
    expect(edits).toEqual([
      { kind: "cells", sheetId: sheet.id, areas: [at("A1:B2")], by: "api" },
      { kind: "cells", sheetId: sheet.id, areas: [at("D4"), at("F4")], by: "user" },
    ]);
  });

  test("the author is told right when the work throws", async () => {
    const { book, sheet } = await openBook();
    const edits = listen(book);
    expect(() =>
      book.asApi(() => {
        throw new Error("stop");
      }),
    ).toThrow("stop");
    put(sheet, "A1", [[1]]);
    expect(edits[0]?.by).toBe("user");
  });

  test("a change of looks is an edit of its own kind; a calculation is none, and told beside", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [[1, "=A1+1"]]);
    const edits = listen(book);
    const calculated: unknown[] = [];
    const stop = book.onCalculated((sheetId, areas) => calculated.push({ sheetId, areas }));
    sheet.setStyle(at("A1:B1"), { bold: true });
    await book.recalculated();
    expect(edits).toEqual([{ kind: "format", sheetId: sheet.id, areas: [at("A1:B1")], by: "user" }]);
    expect(calculated).toEqual([{ sheetId: sheet.id, areas: [at("B1")] }]);
    stop();
    put(sheet, "A1", [[2]]);
    await book.recalculated();
    expect(calculated).toHaveLength(1);
  });

  test("a single cell tells what it held, also under a formula; several do not", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [[1, 2]]);
    const edits = listen(book);
    put(sheet, "A1", [["=B1"]]);
    put(sheet, "A1", [[3, 4]]);
    expect(edits).toEqual([
      { kind: "cells", sheetId: sheet.id, areas: [at("A1")], before: 1, by: "user" },
      { kind: "cells", sheetId: sheet.id, areas: [at("A1:B1")], by: "user" },
    ]);
  });

  test("rows hidden and shown; a sheet's visibility and protection", async () => {
    const { book, sheet } = await openBook();
    const other = book.addSheet("Other");
    const edits = listen(book);
    sheet.setRowHidden(1, 2, true);
    sheet.setRowHidden(1, 1, false);
    other.visibility = "Hidden";
    sheet.protected = true;
    sheet.protected = true;
    expect(edits).toEqual([
      { kind: "rowsHidden", sheetId: sheet.id, row: 1, count: 2, hidden: true, by: "user" },
      { kind: "rowsHidden", sheetId: sheet.id, row: 1, count: 1, hidden: false, by: "user" },
      { kind: "sheet", sheetId: other.id, change: "visibility", by: "user" },
      { kind: "sheet", sheetId: sheet.id, change: "protection", by: "user" },
    ]);
  });

  test("a listener that went hears nothing", async () => {
    const { book, sheet } = await openBook();
    const heard: string[] = [];
    const stop = book.onEdit(({ kind }) => heard.push(kind));
    stop();
    put(sheet, "A1", [[1]]);
    expect(heard).toEqual([]);
  });

  test("a table tells when it is made and when its header changes", async () => {
    const { book, sheet, table } = await openProspects();
    const edits = listen(book);
    put(sheet, "C1", [["Value"]]);
    expect(edits).toEqual([
      { kind: "table", sheetId: sheet.id, tableId: table.id, change: "changed", by: "user" },
      { kind: "cells", sheetId: sheet.id, areas: [at("C1")], before: "Amt", by: "user" },
    ]);
  });
});

describe("the journal holds what the file does not know", () => {
  test("nothing at first", async () => {
    const { book, sheet } = await openBook();
    expect(book.journal.isEmpty).toBe(true);
    expect(book.journal.sheet(sheet.id)).toBeUndefined();
  });

  test("cells by row and column, looks included", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "B2", [[1, null, 3]]);
    sheet.setStyle(at("A5"), { bold: true });
    expect(book.journal.sheet(sheet.id)?.cells).toEqual(
      new Map([
        [1, new Set([1, 3])],
        [4, new Set([0])],
      ]),
    );
  });

  test("formula cells whose value another cell changed", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [[1, "=A1*2", "=A1>0"]]);
    await book.recalculated();
    const cells = book.journal.sheet(sheet.id)?.cells;
    cells?.clear();
    put(sheet, "A1", [[2]]);
    await book.recalculated();
    expect(cells).toEqual(new Map([[0, new Set([0, 1])]]));
  });

  test("every part of a sheet by itself", async () => {
    const { book, sheet, table } = await openProspects();
    const other = book.addSheet("Other");
    other.setColumnWidth(0, 1, 90);
    other.setRowHeight(2, 2, 40);
    other.merge(at("A1:B1"));
    expect(book.journal.sheet(other.id)).toMatchObject({
      columns: true,
      rows: new Set([2, 3]),
      merges: true,
      tables: false,
    });
    table.showBandedRows = false;
    expect(book.journal.sheet(sheet.id)).toMatchObject({ tables: true, columns: false });
    expect(book.journal.workbook).toBe(true);
    book.removeSheet(other);
    expect(book.journal.sheet(other.id)).toBeUndefined();
  });
});
