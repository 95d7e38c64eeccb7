/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert */
import { formulasOf, freshSheets, put, valuesOf } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet, workbench } = freshSheets();

const grid = [
  ["a1", "b1", "c1"],
  ["a2", "b2", "c2"],
  ["a3", "b3", "c3"],
];

test.each([
  [
    "Down",
    "B1:B2",
    [
      ["a1", "", "c1"],
      ["a2", "", "c2"],
      ["a3", "b1", "c3"],
      ["", "b2", ""],
      ["", "b3", ""],
    ],
  ],
  [
    "Right",
    "B2",
    [
      ["a1", "b1", "c1"],
      ["a2", "", "b2"],
      ["a3", "b3", "c3"],
      ["", "", ""],
      ["", "", ""],
    ],
  ],
] as const)("insert %s moves only the cells behind", (shift, address, expected) =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", grid);
    const made = sheet.getRange(address).insert(shift).load("address");
    await context.sync();
    expect(made.address.split("!")[1]).toBe(address);
    expect(await valuesOf(sheet, "A1:C5")).toEqual(expected);
  }),
);

test.each([
  [
    "Up",
    "B1:B2",
    [
      ["a1", "b3", "c1"],
      ["a2", "", "c2"],
      ["a3", "", "c3"],
    ],
  ],
  [
    "Left",
    "A2:B2",
    [
      ["a1", "b1", "c1"],
      ["c2", "", ""],
      ["a3", "b3", "c3"],
    ],
  ],
] as const)("delete %s closes up", (shift, address, expected) =>
  onSheet(async (sheet) => {
    put(sheet, "A1", grid);
    sheet.getRange(address).delete(shift);
    expect(await valuesOf(sheet, "A1:C3")).toEqual(expected);
  }),
);

test("formulas, names, looks, links, rules and charts follow; what is deleted becomes #REF!", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [[1], [2], [3]]);
    sheet.getRange("C1:C3").formulas = [["=A3"], ["=SUM(A1:A3)"], ["=A1"]];
    sheet.getRange("A3").format.fill.color = "#112233";
    sheet.getRange("A3").format.protection.locked = false;
    sheet.getRange("A3").hyperlink = { address: "https://example.com/", textToDisplay: "3" };
    sheet.names.add("last", sheet.getRange("A3"));
    sheet.getRange("A3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A2:A3"), "Columns");
    chart.load("id");
    await context.sync();
    sheet.getRange("A1").insert("Down");
    const moved = sheet.getRange("A4").load("hyperlink");
    moved.format.fill.load("color");
    moved.format.protection.load("locked");
    moved.dataValidation.load("type");
    const name = sheet.names.getItem("last").getRange().load("address");
    await context.sync();
    expect(await formulasOf(sheet, "C1:C3")).toEqual([["=A4"], ["=SUM(A2:A4)"], ["=A2"]]);
    expect(moved.format.fill.color).toBe("#112233");
    expect(moved.format.protection.locked).toBe(false);
    expect(moved.hyperlink.address).toBe("https://example.com/");
    expect(moved.dataValidation.type).toBe("WholeNumber");
    expect(name.address.split("!")[1]).toBe("A4");
    const values = (): string | undefined =>
      workbench().book.sheets().at(-1)?.charts()[0]?.series[0]?.values.split("!")[1];
    expect(values()).toBe("$A$3:$A$4");
    sheet.getRange("A4").delete("Up");
    await context.sync();
    expect(await formulasOf(sheet, "C1:C2")).toEqual([["=#REF!"], ["=SUM(A2:A3)"]]);
    expect(values()).toBe("$A$3:$A$3");
  }));

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
describe("tables", () => {
  const withTable = (sheet: Excel.Worksheet): Excel.Table => {
    put(sheet, "B3", [
      ["Name", "Amount"],
      ["a", 1],
      ["b", 2],
    ]);
    return sheet.tables.add("B3:C5", true);
  };

  test("a table that lies behind as a whole moves along", () =>
    onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      sheet.getRange("E1").formulas = [["=SUM(C4:C5)"]];
      sheet.getRange("B1:C2").insert("Down");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe("B5:C7");
      expect(await valuesOf(sheet, "E1")).toEqual([[3]]);
      sheet.getRange("B1:C4").delete("Up");
      range.load("address");
      const again = table.getRange().load("address");
      await context.sync();
      expect(again.address.split("!")[1]).toBe("B1:C3");
    }));

  test("whole rows of the body are the table's own", () =>
    onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      sheet.getRange("B5:C5").insert("Down");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(range.address.split("!")[1]).toBe("B3:C6");
      expect(range.values).toEqual([
        ["Name", "Amount"],
        ["a", 1],
        ["", ""],
        ["b", 2],
      ]);
    }));

  test.each([
    ["insert above a part of it", (sheet: Excel.Worksheet) => sheet.getRange("B1").insert("Down")],
    ["insert beside a part of it", (sheet: Excel.Worksheet) => sheet.getRange("A4").insert("Right")],
    ["delete above a part of it", (sheet: Excel.Worksheet) => sheet.getRange("C1").delete("Up")],
    ["delete a part of it", (sheet: Excel.Worksheet) => sheet.getRange("B4").delete("Up")],
  ])("%s: InsertDeleteConflict", async (_title, act) => {
    const error = await rejection(
      onSheet((sheet) => {
        withTable(sheet);
        act(sheet);
      }),
    );
    expect(error.code).toBe("InsertDeleteConflict");
  });
});

test("a merged cell is not torn apart", async () => {
  const error = await rejection(
    onSheet((sheet) => {
      sheet.getRange("A5:B5").merge();
      sheet.getRange("A1").insert("Down");
    }),
  );
  expect(error.code).toBe("InsertDeleteConflict");
});

test("nothing that is filled is pushed off the sheet", async () => {
  const error = await rejection(
    onSheet((sheet) => {
      put(sheet, "XFD1", [["last"]]);
      sheet.getRange("A1").insert("Right");
    }),
  );
  expect(error.code).toBe("InsertDeleteConflict");
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1) */
test("moveTo takes cells, looks and references along", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [[1, "=A1*2"]]);
    sheet.getRange("A5").formulas = [["=A1+B1"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:B1").moveTo("D3");
    const bold = sheet.getRange("D3").format.font.load("bold");
    await context.sync();
    expect(await formulasOf(sheet, "D3:E3")).toEqual([[1, "=D3*2"]]);
    expect(await formulasOf(sheet, "A1:B1")).toEqual([["", ""]]);
    expect(await formulasOf(sheet, "A5")).toEqual([["=D3+E3"]]);
    expect(bold.bold).toBe(true);
  }));

test("moveTo to another sheet", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.getItem("Sheet1");
    put(sheet, "A1", [[7]]);
    sheet.getRange("B1").formulas = [["=A1"]];
    sheet.getRange("A1").moveTo(other.getRange("C3"));
    expect(await valuesOf(other, "C3")).toEqual([[7]]);
    expect(await formulasOf(sheet, "A1:B1")).toEqual([["", "=Sheet1!C3"]]);
    other.getRange("C3").clear();
  }));
