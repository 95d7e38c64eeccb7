import { areaOf, formulas, hiddenRows, sheetOf, values, type Expected } from "./reading";

export const TABLES: Expected = {
  reportFromTable({ book }) {
    expect(values(book, "A1:B4", "Summary")).toEqual([
      ["Region", "Total"],
      ["North", 320],
      ["South", 80],
      ["East", 40],
    ]);
    expect(book.activeSheet().name).toBe("Summary");
    expect(sheetOf(book, "Summary").style(0, 1)).toMatchObject({ bold: true });
    expect(book.tables().map((table) => [table.name, table.area().rowCount])).toEqual([["SalesTable", 5]]);
  },
  tableAppendRows({ book, logs }) {
    const rows = [
      ["Ann", 3],
      ["Amy", 4],
      ["Ben", 5],
      ["Cid", 7],
      ["Dee", 9],
    ];
    expect(values(book, "A2:B6")).toEqual(rows);
    expect(logs).toEqual([JSON.stringify(rows)]);
  },
  tableSort({ book }) {
    expect(values(book, "A2:B5")).toEqual([
      ["Carl", 30],
      ["Anna", 20],
      ["Bert", 10],
      ["Dora", 10],
    ]);
  },
  tableFilterValues({ book, logs }) {
    expect(hiddenRows(book, 5)).toEqual([3]);
    expect(logs).toEqual(['[["North",10],["East",10],["North",20]]']);
  },
  tableClearFilters({ book }) {
    expect(hiddenRows(book, 4)).toEqual([]);
    expect(sheetOf(book).isFiltered()).toBe(false);
  },
  tableTotals({ book }) {
    const [table] = book.tables();
    expect([table?.showTotals, table?.area()]).toEqual([true, areaOf("A1:B5")]);
    expect(values(book, "B5")).toEqual([[11]]);
  },
  tableColumnWithFormula({ book }) {
    expect(values(book, "C1:C3")).toEqual([["Total"], [20], [60]]);
    expect(
      book
        .tables()[0]
        ?.columns()
        .map(({ name }) => name),
    ).toEqual(["Units", "Price", "Total"]);
  },
  tableToRange({ book }) {
    expect(book.tables()).toEqual([]);
    expect(values(book, "A1:A3")).toEqual([["Head"], [1], [2]]);
  },
  tableResize({ book }) {
    expect(book.tables()[0]?.area()).toEqual(areaOf("A1:B4"));
  },
  autoFilterOnSheet({ book }) {
    expect(sheetOf(book).autoFilter()).toEqual(areaOf("A1:B5"));
    expect(hiddenRows(book, 5)).toEqual([2, 5]);
  },
  removeDuplicates({ book, logs }) {
    expect(values(book, "A1:B5")).toEqual([
      ["Customer", "City"],
      ["Ada", "Rome"],
      ["Bob", "Oslo"],
      ["Cyn", "Oslo"],
      ["", ""],
    ]);
    expect(logs).toEqual(["1 3"]);
  },
  groupedRows({ book }) {
    const sheet = sheetOf(book);
    expect([0, 1, 2, 3].map((row) => sheet.outlineLevel("rows", row))).toEqual([0, 1, 1, 1]);
    expect(hiddenRows(book, 4)).toEqual([2, 3, 4]);
  },
  insertAndDelete({ book }) {
    expect(values(book, "A1:A5")).toEqual([[1], [10], [2], [4], [5]]);
    expect(formulas(book, "C1")).toEqual([["=SUM(A1:A5)"]]);
    expect(values(book, "C1")).toEqual([[22]]);
  },
};
