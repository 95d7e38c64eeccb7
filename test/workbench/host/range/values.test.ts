import { formulasOf, freshSheets, put, valuesOf } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet } = freshSheets();

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values */
describe("what is written", () => {
  const WRONG_SIZE =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["a ragged array", [[1, 2], [3]]],
    // https://github.com/OfficeDev/office-js-docs-reference/issues/578
    ["a 1×1 array for more than a cell", [[1]]],
    ["no rows", []],
  ])("%s: InvalidArgument", async (_title, values) => {
    const error = await rejection(
      onSheet((sheet) => {
        sheet.getRange("A1:B2").values = values;
      }),
    );
    expect([error.code, error.message]).toEqual(["InvalidArgument", WRONG_SIZE]);
  });

  test("a single value goes to every cell", () =>
    onSheet(async (sheet) => {
      (sheet.getRange("A1:B2") as { formulas: unknown }).formulas = "=ROW()";
      expect(await valuesOf(sheet, "A1:B2")).toEqual([
        [1, 1],
        [2, 2],
      ]);
    }));

  // https://github.com/OfficeDev/office-js-docs-pr/issues/5400
  test("a 1×1 number format goes to every cell", () =>
    onSheet(async (sheet, context) => {
      const range = put(sheet, "A1", [[1], [2]]);
      range.numberFormat = [["0.0"]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["1.0"], ["2.0"]]);
    }));

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  test("a whole column takes no values", async () => {
    const error = await rejection(
      onSheet((sheet) => {
        (sheet.getRange("A:F") as { values: unknown }).values = 1;
      }),
    );
    expect(error.code).toBe("RangeExceedsLimit");
  });

  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  test("32,767 characters are taken, one more is refused", async () => {
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_767)]];
      expect(String((await valuesOf(sheet, "A1"))[0]?.[0])).toHaveLength(32_767);
    });
    const error = await rejection(
      onSheet((sheet) => {
        sheet.getRange("A1").values = [["x".repeat(32_768)]];
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  test.each([
    ["1,200", 1200, "1,200"],
    ["12%", 0.12, "12%"],
    ["$3.50", 3.5, "$3.50"],
    ["2024-01-31", 45322, "1/31/2024"],
    ["TRUE", true, "TRUE"],
    ["'=A1", "=A1", "=A1"],
    ["'007", "007", "007"],
    ["12 pieces", "12 pieces", "12 pieces"],
    ["#N/A", "#N/A", "#N/A"],
  ])("%s is read as typed", (typed, value, text) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[typed]];
      range.load("values,text,valueTypes");
      await context.sync();
      expect([range.values[0]?.[0], range.text[0]?.[0]]).toEqual([value, text]);
      if (typed === "#N/A") expect(range.valueTypes).toEqual([["Error"]]);
    }),
  );
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins */
describe("tables grow when values are written right below them", () => {
  const withTable = (sheet: Excel.Worksheet): Excel.Table => {
    put(sheet, "B2", [
      ["Name", "Amount"],
      ["a", 1],
    ]);
    return sheet.tables.add("B2:C3", true);
  };
  test.each([
    ["a row", "B4", [["b", 2]], "B2:C4"],
    [
      "several rows",
      "B4",
      [
        ["b", 2],
        ["c", 3],
      ],
      "B2:C5",
    ],
    ["one cell", "C4", [[2]], "B2:C4"],
    [
      "blank rows at the end stay outside",
      "B4",
      [
        ["b", 2],
        ["", ""],
      ],
      "B2:C4",
    ],
    ["not a row further down", "B5", [["b", 2]], "B2:C3"],
    ["not what reaches beyond its sides", "A4", [["x", "b", 2]], "B2:C3"],
    ["not for blanks", "B4", [["", ""]], "B2:C3"],
  ])("%s", (_title, corner, cells, expected) =>
    onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      put(sheet, corner, cells);
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe(expected);
    }),
  );

  test("not over a totals row, and not over what stands there", () =>
    onSheet(async (sheet, context) => {
      const table = withTable(sheet);
      table.showTotals = true;
      put(sheet, "B5", [["b", 2]]);
      const range = table.getRange().load("address");
      put(sheet, "F1", [["Head"], ["row"], ["note"]]);
      const other = sheet.tables.add("F1:F2", true);
      put(sheet, "F3", [["another note"]]);
      const otherRange = other.getRange().load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe("B2:C4");
      expect(otherRange.address.split("!")[1]).toBe("F1:F2");
    }));
});

/** https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf */
describe("merged cells", () => {
  test("keep the first value, and lose what is written to the hidden ones", () =>
    onSheet(async (sheet, context) => {
      put(sheet, "A1", [
        ["", "first"],
        ["second", 3],
      ]);
      sheet.getRange("A1:B2").merge();
      expect(await valuesOf(sheet, "A1:B2")).toEqual([
        ["first", ""],
        ["", ""],
      ]);
      put(sheet, "A1", [
        ["new", "lost"],
        ["lost", "lost"],
      ]);
      expect(await valuesOf(sheet, "A1:B2")).toEqual([
        ["new", ""],
        ["", ""],
      ]);
      const areas = sheet.getRange("B2:D9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("D1").getMergedAreasOrNullObject();
      await context.sync();
      expect([areas.address.split("!")[1], none.isNullObject]).toEqual(["A1:B2", true]);
    }));

  test("cannot be made in a table", async () => {
    const error = await rejection(
      onSheet((sheet) => {
        put(sheet, "A1", [["Name"], ["a"]]);
        sheet.tables.add("A1:A2", true);
        sheet.getRange("A2:B2").merge();
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  });
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection */
describe("a protected sheet", () => {
  const protect = (sheet: Excel.Worksheet, options?: Excel.WorksheetProtectionOptions): void => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect(options);
  };
  const refused: [string, (sheet: Excel.Worksheet) => void][] = [
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["values of which some are locked", (sheet) => (sheet.getRange("B2:B3").values = [[1], [2]])],
    ["formats", (sheet) => (sheet.getRange("B2").format.fill.color = "red")],
    ["number formats", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]])],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["inserting cells", (sheet) => sheet.getRange("A1").insert("Down")],
    ["deleting rows", (sheet) => sheet.getRange("3:3").delete("Up")],
    ["sorting", (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0 }])],
    ["merging", (sheet) => sheet.getRange("A1:A2").merge()],
    ["hiding rows", (sheet) => (sheet.getRange("3:3").rowHidden = true)],
    ["copying onto it", (sheet) => sheet.getRange("A1").copyFrom("B2")],
    ["grouping", (sheet) => sheet.getRange("3:3").group("ByRows")],
  ];
  test.each(refused)("refuses %s: AccessDenied", async (_title, act) => {
    const error = await rejection(
      onSheet((sheet) => {
        protect(sheet);
        act(sheet);
      }),
    );
    expect(error.code).toBe("AccessDenied");
  });

  test("takes values in cells that are not locked, and what its options allow", () =>
    onSheet(async (sheet, context) => {
      protect(sheet, { allowFormatCells: true, allowInsertRows: true, allowFormatColumns: true });
      put(sheet, "B2", [[5]]);
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("C:C").format.columnWidth = 100;
      const fill = sheet.getRange("A2").format.fill.load("color");
      await context.sync();
      expect(await valuesOf(sheet, "B3")).toEqual([[5]]);
      expect(fill.color).toBe("#00FF00");
    }));
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays */
describe("dynamic arrays", () => {
  test("spill: parent, range, and who has a spill", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      const parent = sheet.getRange("B3").getSpillParent().load("address");
      const spill = sheet.getRange("B2").getSpillingToRange().load("address,hasSpill,savedAsArray");
      const partly = sheet.getRange("B4:B5").load("hasSpill");
      const outside = sheet.getRange("A1").load("hasSpill");
      const noParent = sheet.getRange("A1").getSpillParentOrNullObject();
      const notFirst = sheet.getRange("B3").getSpillingToRangeOrNullObject();
      await context.sync();
      expect([parent.address.split("!")[1], spill.address.split("!")[1]]).toEqual(["B2", "B2:B4"]);
      expect([spill.hasSpill, spill.savedAsArray, partly.hasSpill, outside.hasSpill]).toEqual([
        true,
        true,
        null,
        false,
      ]);
      expect([noParent.isNullObject, notFirst.isNullObject]).toEqual([true, true]);
    }));

  test("a cell in the way makes #SPILL!, and none is filled", () =>
    onSheet(async (sheet) => {
      put(sheet, "B4", [["in the way"]]);
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      expect(await valuesOf(sheet, "B2:B4")).toEqual([["#SPILL!"], [""], ["in the way"]]);
      sheet.getRange("B4").clear();
      expect(await valuesOf(sheet, "B2:B4")).toEqual([[1], [2], [3]]);
      put(sheet, "B3", [["again"]]);
      expect(await valuesOf(sheet, "B2:B4")).toEqual([["#SPILL!"], ["again"], [""]]);
    }));
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulasr1c1-member */
test("formulas in R1C1 notation, read and written", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C2");
    range.formulasR1C1 = [["=R[-1]C*R1C1", "=SUM(C[-2])+RC[-1]"]];
    range.load("formulas,formulasR1C1");
    await context.sync();
    expect(range.formulas).toEqual([["=B1*$A$1", "=SUM(A:A)+B2"]]);
    expect(range.formulasR1C1).toEqual([["=R[-1]C*R1C1", "=SUM(C[-2])+RC[-1]"]]);
  }));

test("kinds of number formats, and of linked data", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:E1");
    range.numberFormat = [["0.0%", "yyyy-mm-dd", "$#,##0", "@", "h:mm"]];
    range.load("numberFormatCategories,linkedDataTypeState");
    await context.sync();
    expect(range.numberFormatCategories).toEqual([["Percentage", "Date", "Currency", "Text", "Time"]]);
    expect(range.linkedDataTypeState).toEqual([["None", "None", "None", "None", "None"]]);
  }));

/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
describe("hyperlinks", () => {
  test("address, text, tip and look; clear kinds", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { address: "https://example.com/", screenTip: "tip", textToDisplay: "=shown" };
      range.load("hyperlink,values,style");
      range.format.font.load("color,underline");
      await context.sync();
      expect(range.hyperlink).toEqual({
        address: "https://example.com/",
        screenTip: "tip",
        textToDisplay: "=shown",
      });
      expect([range.values, range.format.font.underline]).toEqual([[["=shown"]], "Single"]);
      range.clear("Contents");
      range.load("hyperlink");
      await context.sync();
      expect(range.hyperlink.address).toBe("https://example.com/");
      range.clear("Hyperlinks");
      range.load("hyperlink");
      range.format.font.load("underline");
      await context.sync();
      expect([range.hyperlink, range.format.font.underline]).toEqual([null, "Single"]);
      range.hyperlink = { documentReference: "Sheet1!A1" };
      range.clear("RemoveHyperlinks");
      range.load("hyperlink,values");
      range.format.font.load("underline");
      await context.sync();
      expect([range.hyperlink, range.format.font.underline, range.values]).toEqual([
        null,
        "None",
        [["Sheet1!A1"]],
      ]);
    }));

  test("one that leads nowhere is refused", async () => {
    const error = await rejection(
      onSheet((sheet) => {
        sheet.getRange("A1").hyperlink = { textToDisplay: "nowhere" };
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrangeedge-member(1) */
test.each([
  ["Down", "A1", "A3"],
  ["Down", "A3", "A6"],
  ["Down", "A6", "A1048576"],
  ["Right", "A1", "B1"],
  ["Right", "B1", "XFD1"],
  ["Up", "A6", "A3"],
  ["Up", "A4", "A3"],
  ["Left", "D1", "B1"],
] as const)("Ctrl+%s from %s leads to %s", (direction, from, to) =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [
      ["x", "x"],
      ["x", ""],
      ["x", ""],
      ["", ""],
      ["", ""],
      ["x", ""],
    ]);
    const edge = sheet.getRange(from).getRangeEdge(direction).load("address");
    const extended = sheet.getRange(from).getExtendedRange(direction).load("address");
    await context.sync();
    expect(edge.address.split("!")[1]).toBe(to);
    const ends = direction === "Up" || direction === "Left" ? `${to}:${from}` : `${from}:${to}`;
    expect(extended.address.split("!")[1]).toBe(expandedName(ends));
  }),
);

/** A whole row or column is not what is meant here, so its address is as written. */
function expandedName(address: string): string {
  return address;
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group */
test("groups of rows: hidden, shown, and taken apart", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("2:4").group("ByRows");
    sheet.getRange("3:3").hideGroupDetails("ByRows");
    const rows = sheet.getRange("1:5").load("rowHidden");
    const hidden = sheet.getRange("2:4").load("rowHidden");
    await context.sync();
    expect([rows.rowHidden, hidden.rowHidden]).toEqual([null, true]);
    sheet.getRange("3:3").showGroupDetails("ByRows");
    rows.load("rowHidden");
    await context.sync();
    expect(rows.rowHidden).toBe(false);
    sheet.getRange("2:4").ungroup("ByRows");
    await context.sync();
  }));

test.each([
  [
    "rows grouped by columns",
    (sheet: Excel.Worksheet) => sheet.getRange("2:4").group("ByColumns"),
    "InvalidArgument",
  ],
  [
    "no group to take apart",
    (sheet: Excel.Worksheet) => sheet.getRange("2:4").ungroup("ByRows"),
    "InvalidOperation",
  ],
])("%s: %#", async (_title, act, code) => {
  const error = await rejection(onSheet((sheet) => act(sheet)));
  expect(error.code).toBe(code);
});

test("formulas that name whole columns move when they are copied", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1").formulas = [["=SUM(C:C)+SUM($D:$D)+SUM(5:5)"]];
    sheet.getRange("B2").copyFrom("A1", "Formulas");
    expect(await formulasOf(sheet, "B2")).toEqual([["=SUM(D:D)+SUM($D:$D)+SUM(6:6)"]]);
  }));
