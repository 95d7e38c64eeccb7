/** What may be a name of a sheet or a defined name, and what a name stands for. */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["a", 1],
      ["b", 2],
    ],
  });
});
afterAll(() => workbench.close());

const refused = (work: (context: Excel.RequestContext) => void): Promise<string> =>
  rejection(
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  ).then(({ code }) => code);

// https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
describe("a sheet's name", () => {
  test.each([
    ["blank", ""],
    ["only spaces", "   "],
    ["of more than 31 characters", "x".repeat(32)],
    ["with a slash", "a/b"],
    ["with a backslash", "a\\b"],
    ["with a question mark", "a?b"],
    ["with a star", "a*b"],
    ["with a colon", "a:b"],
    ["with a bracket", "a[b"],
    ["beginning with an apostrophe", "'a"],
    ["ending with an apostrophe", "a'"],
    ["that Excel keeps for itself", "History"],
  ])("%s is refused", async (_what, name) => {
    expect(await refused(({ workbook }) => workbook.worksheets.add(name))).toBe("InvalidArgument");
  });

  test("is there once, whatever its capitals", async () => {
    expect(await refused(({ workbook }) => workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet
describe("the last visible sheet", () => {
  const alone = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
    refused(({ workbook }) => {
      const hidden = workbook.worksheets.add();
      hidden.visibility = "Hidden";
      change(workbook.worksheets.getItem("Sheet1"));
    });
  test("cannot be hidden", async () => {
    expect(await alone((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  });
  test("cannot be deleted", async () => {
    expect(await alone((sheet) => sheet.delete())).toBe("InvalidOperation");
  });
});

test("a sheet's headings, heights and widths; its texts are found and replaced", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Looks");
    sheet.showHeadings = false;
    sheet.standardWidth = 20;
    sheet.enableCalculation = false;
    sheet.load("showHeadings,standardHeight,standardWidth,enableCalculation");
    const cells = sheet.getRange("A1:B2");
    cells.values = [
      ["stars", "no"],
      ["Star", "a star"],
    ];
    const width = sheet.getRange("Z1").load("width");
    const found = sheet.findAll("star", { completeMatch: false, matchCase: false }).load("address");
    const none = sheet.findAllOrNullObject("moon", {});
    const count = sheet.replaceAll("Star", "Moon", { matchCase: true });
    cells.load("values");
    await context.sync();
    expect([sheet.showHeadings, sheet.standardHeight, sheet.standardWidth, sheet.enableCalculation]).toEqual([
      false,
      15,
      20,
      false,
    ]);
    expect(width.width).toBe(145 * 0.75);
    expect(found.address).toBe("Looks!A1,Looks!A2,Looks!B2");
    expect([none.isNullObject, count.value]).toEqual([true, 1]);
    expect(cells.values).toEqual([
      ["stars", "no"],
      ["Moon", "a star"],
    ]);
  }));

// https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
describe("a defined name", () => {
  test.each([
    ["that is an address", "A1"],
    ["that is the last cell's address", "XFD1048576"],
    ["that means a row or column", "R"],
    ["that means them by number", "R1C1"],
    ["with a space", "my name"],
    ["that begins with a digit", "1st"],
    ["of more than 255 characters", "x".repeat(256)],
    ["that is a truth value", "TRUE"],
  ])("%s is refused", async (_what, name) => {
    expect(await refused(({ workbook }) => workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  });

  test.each<[string, string, Excel.NamedItem["type"], unknown]>([
    ["cells", "=Sheet1!$A$1:$B$2", "Range", "Sheet1!$A$1:$B$2"],
    ["a number", "=0.8", "Double", 0.8],
    ["a text", '="a ""b"""', "String", 'a "b"'],
    ["a truth value", "=TRUE", "Boolean", true],
    ["an error", "=#N/A", "Error", "#N/A"],
    ["cells that are gone", "=Sheet1!#REF!", "Error", "#REF!"],
  ])("stands for %s", (_what, formula, type, value) =>
    Excel.run(async (context) => {
      const name = context.workbook.names
        .add(`name${Math.abs(hash(formula))}`, formula)
        .load("type,value,formula");
      await context.sync();
      expect([name.type, name.value as unknown, name.formula as unknown]).toEqual([type, value, formula]);
    }),
  );

  test("stands for an array, whose values and types are read", () =>
    Excel.run(async (context) => {
      const name = context.workbook.names.add("Grid", '={1,"a;b";TRUE,4}').load("type");
      name.arrayValues.load("values,types");
      await context.sync();
      expect(name.type).toBe("Array");
      expect(name.arrayValues.values).toEqual([
        [1, "a;b"],
        [true, 4],
      ]);
      expect(name.arrayValues.types).toEqual([
        ["Double", "String"],
        ["Boolean", "Double"],
      ]);
    }));

  test("of a sheet hides the workbook's of the same name there; its formula and comment are changed", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Same", sheet.getRange("A1"));
      const own = sheet.names.add("Same", sheet.getRange("A2"), "mine");
      own.formula = "=Sheet1!$B$2";
      own.load("scope,comment,formula");
      const cell = sheet.getRange("Same").load("address");
      await context.sync();
      expect([own.scope, own.comment, own.formula as unknown, cell.address]).toEqual([
        "Worksheet",
        "mine",
        "=Sheet1!$B$2",
        "Sheet1!B2",
      ]);
    }));

  test("a comment of more than 255 characters and a formula of more than 8,192 are refused", async () => {
    const comment = await refused(({ workbook }) => workbook.names.add("LongComment", "=1", "x".repeat(256)));
    const formula = await refused(({ workbook }) =>
      workbook.names.add("LongFormula", `=${"1+".repeat(4096)}1`),
    );
    expect([comment, formula]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});

/** A number that tells formulas apart, for names that are not taken yet. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}
