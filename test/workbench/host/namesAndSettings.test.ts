import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

describe("names (https://learn.microsoft.com/javascript/api/excel/excel.nameditem)", () => {
  test("stand for cells, which can be read, moved with, and found again", async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      const name = names.add("vf.tier", sheet.getRange("C2:C9"), "Tier column");
      name.visible = false;
      name.load("name,formula,visible,comment,type,value,scope");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "vf.tier",
        formula: "=Sheet1!$C$2:$C$9",
        visible: false,
        comment: "Tier column",
        type: "Range",
        value: "Sheet1!$C$2:$C$9",
        scope: "Workbook",
      });
      sheet.getRange("A:A").insert("Right");
      const moved = names.getItem("VF.TIER").getRange().load("address");
      const byAddress = sheet.getRange("vf.tier").load("address");
      await context.sync();
      expect([moved.address, byAddress.address]).toEqual(["Sheet1!D2:D9", "Sheet1!D2:D9"]);
    });
  });

  test("of a sheet are the sheet's own; constants have a value and no cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.names.add("limit", "=42");
      const local = sheet.names.getItem("limit").load("scope,type,value");
      const range = sheet.names.getItem("limit").getRangeOrNullObject();
      const global = context.workbook.names.getItemOrNullObject("limit");
      await context.sync();
      expect([local.scope, local.type, local.value]).toEqual(["Worksheet", "Double", 42]);
      expect([range.isNullObject, global.isNullObject]).toEqual([true, true]);
      local.formula = "=Sheet1!$A$1:$B$2";
      const cells = local.getRange().load("address");
      local.worksheet.load("name");
      await context.sync();
      expect([cells.address, local.worksheet.name]).toEqual(["Sheet1!A1:B2", "Sheet1"]);
      local.delete();
      sheet.names.load("items/name");
      await context.sync();
      expect(sheet.names.items).toEqual([]);
    });
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["taken", "ItemAlreadyExists"],
  ])("the name %j is refused with %s", async (name, code) => {
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.names.add("Taken", "=1");
        context.workbook.names.add(name, "=2");
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});

describe("settings (https://learn.microsoft.com/javascript/api/excel/excel.setting)", () => {
  test("keep JSON and dates of this realm", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("plain", { list: [1, "two", null], nested: { yes: true } });
      settings.add("when", new Date(Date.UTC(2026, 7, 1)));
      settings.add("plain2", "first");
      settings.add("plain2", "second");
      const plain = settings.getItem("plain").load("key,value");
      const when = settings.getItem("when").load("value");
      settings.load("items/key");
      const count = settings.getCount();
      await context.sync();
      expect(plain.value).toEqual({ list: [1, "two", null], nested: { yes: true } });
      expect(when.value).toBeInstanceOf(Date);
      expect((when.value as Date).toISOString()).toBe("2026-08-01T00:00:00.000Z");
      expect([settings.items.map(({ key }) => key), count.value]).toEqual([["plain", "when", "plain2"], 3]);
      settings.getItem("plain2").delete();
      const gone = settings.getItemOrNullObject("plain2");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("Office.context.document.settings and workbook.settings are one store", async () => {
    Office.context.document.settings.set("fromOffice", { a: 1 });
    await new Promise<void>((resolve, reject) => {
      Office.context.document.settings.saveAsync((result) =>
        result.status === Office.AsyncResultStatus.Succeeded
          ? resolve()
          : reject(new Error(result.error.message)),
      );
    });
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("fromOffice").load("value");
      await context.sync();
      expect(setting.value).toEqual({ a: 1 });
    });
    expect(workbench.book.settings().get("fromOffice")).toEqual({ a: 1 });
  });

  test("a missing key is ItemNotFound", async () => {
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.settings.getItem("nope").load("value");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ItemNotFound",
      "SettingCollection.getItem",
    ]);
  });
});
