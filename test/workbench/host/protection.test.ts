/**
 * Protected sheets and workbooks.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */
import ExcelJS from "exceljs";
import { openXlsx } from "../../../src/workbench/files";
import { isPassword, legacyHash } from "../../../src/workbench/host/cells/password";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Revenue"],
      ["Beta", 20],
      ["Alpha", 10],
    ],
  });
});
afterEach(() => workbench.close());

const refused = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> =>
  rejection(
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    }),
  ).then(({ code }) => code);

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe("a sheet", () => {
  test("protected with options tells them; what is not named is not allowed", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.load("protected,options");
      await context.sync();
      expect([protection.protected, protection.options]).toEqual([false, null]);
      protection.protect({ allowAutoFilter: true, allowSort: true, selectionMode: "Unlocked" });
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowAutoFilter: true,
        allowSort: true,
        allowFormatCells: false,
        allowInsertRows: false,
        selectionMode: "Unlocked",
      });
    });
  });

  test("is not protected twice", async () => {
    // "Fails if the worksheet has already been protected"; https://github.com/OfficeDev/office-js/issues/6784
    const code = await refused(({ protection }) => {
      protection.protect();
      protection.protect();
    });
    expect(code).toBe("AccessDenied");
  });

  test("with a password opens to that password only, whatever its capitals are elsewhere", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect({}, "Grüße 1");
      await context.sync();
    });
    const hash = workbench.book.sheet("Sheet1")?.protection?.password;
    expect(hash).toMatchObject({ algorithm: "SHA-512", spinCount: 100_000 });
    expect(JSON.stringify(hash)).not.toContain("Grüße");
    expect(await refused(({ protection }) => protection.unprotect("grüße 1"))).toBe("BadPassword");
    expect(await refused(({ protection }) => protection.unprotect())).toBe("BadPassword");
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.unprotect("Grüße 1");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  test("without a password opens to any; one that is open stays open", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.protect();
      protection.unprotect("not asked for");
      protection.unprotect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a value", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    ["a new table", (sheet) => sheet.tables.add("D1:E2", true)],
    ["a table's row", (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [["c", 1]])],
    ["a table's column", (sheet) => sheet.tables.getItemAt(0).columns.add()],
    [
      "a table's filter",
      (sheet) => sheet.tables.getItemAt(0).columns.getItemAt(0).filter.applyValuesFilter(["x"]),
    ],
    ["a table's order", (sheet) => sheet.tables.getItemAt(0).sort.apply([{ key: 0 }])],
    ["a comment", (sheet) => sheet.comments.add("Sheet1!A1", "x")],
  ])("refuses %s", async (_what, change) => {
    const code = await refused((sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.protection.protect();
      change(sheet);
    });
    expect(code).toBe("AccessDenied");
  });

  test("that allows filters can be filtered, and not sorted", async () => {
    const code = await refused((sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      sheet.protection.protect({ allowAutoFilter: true });
      table.columns.getItem("Name").filter.applyValuesFilter(["Alpha"]);
      table.sort.apply([{ key: 0 }]);
    });
    expect(code).toBe("AccessDenied");
    expect(workbench.book.sheet("Sheet1")?.isFiltered()).toBe(true);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
// https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
describe("the workbook", () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["added", ({ workbook }) => workbook.worksheets.add("New")],
    ["deleted", ({ workbook }) => workbook.worksheets.getItem("Two").delete()],
    ["renamed", ({ workbook }) => (workbook.worksheets.getItem("Two").name = "Three")],
    ["moved", ({ workbook }) => (workbook.worksheets.getItem("Two").position = 0)],
    ["hidden", ({ workbook }) => (workbook.worksheets.getItem("Two").visibility = "Hidden")],
    ["copied", ({ workbook }) => workbook.worksheets.getItem("Two").copy()],
    ["protected again", ({ workbook }) => workbook.protection.protect()],
  ])("protected: no sheet is %s", async (_what, change) => {
    const code = await refused((_sheet, context) => {
      context.workbook.worksheets.add("Two");
      context.workbook.protection.protect();
      change(context);
    });
    expect(code).toBe("AccessDenied");
  });

  test("opens to its password only; cells stay anybody's", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect("secret");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["changed"]];
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await refused((_sheet, { workbook }) => workbook.protection.unprotect("wrong"))).toBe(
      "BadPassword",
    );
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect("secret");
      context.workbook.worksheets.add("New");
      await context.sync();
    });
  });
});

test("a sheet that another library protected opens with its password", async () => {
  const made = new ExcelJS.Workbook();
  await made.addWorksheet("Locked").protect("Pä55", { spinCount: 1000 });
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const { password = null } = (await openXlsx(bytes, "locked.xlsx")).sheets[0]?.protection ?? {};
  expect(password).toMatchObject({ algorithm: "SHA-512", spinCount: 1000 });
  expect([isPassword("Pä55", password), isPassword("pä55", password)]).toEqual([true, false]);
});

test.each([
  // Values as Excel and Apache POI (CryptoFunctions.createXorVerifier1) give them.
  ["password", "83AF"],
  ["", "CE4B"],
  ["abcdefghij", "FEF1"],
])("Excel's old hash of %j is %s", (password, hash) => {
  expect(legacyHash(password)).toBe(hash);
});
