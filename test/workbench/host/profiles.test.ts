/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
import type { ProfileName } from "../../../src/workbench/host";
import { minorOf } from "../../../src/workbench/cli/apiCoverage/readApiNotes";
import { DEFINITIONS } from "../../../src/workbench/host/registry";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

const PROFILES: Readonly<Record<ProfileName, { highest: string; platform: string; sharedRuntime: string }>> =
  {
    web: { highest: "1.20", platform: "OfficeOnline", sharedRuntime: "1.2" },
    desktop: { highest: "1.20", platform: "PC", sharedRuntime: "1.2" },
    "excel-2021": { highest: "1.14", platform: "PC", sharedRuntime: "1.1" },
    floor: { highest: "1.9", platform: "PC", sharedRuntime: "1.1" },
  };

/** A member of each version of ExcelApi, and how an add-in would use it. */
const USES: Readonly<Record<string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown>> = {
  "1.1 Range.values": (_context, sheet) => sheet.getRange("A1").load("values"),
  "1.2 Range.merge": (_context, sheet) => sheet.getRange("D1:E1").merge(),
  "1.3 Range.getVisibleView": (_context, sheet) => sheet.getRange("A1:B2").getVisibleView().load("rowCount"),
  "1.4 Workbook.settings": ({ workbook }) => workbook.settings.add("key", 1),
  "1.5 Worksheet.getNextOrNullObject": (_context, sheet) => sheet.getNextOrNullObject().load("name"),
  "1.6 Range.conditionalFormats": (_context, sheet) => sheet.getRange("A1").conditionalFormats.load("items"),
  "1.7 Workbook.name": ({ workbook }) => workbook.load("name"),
  "1.8 Range.dataValidation": (_context, sheet) => sheet.getRange("A1").dataValidation.load("type"),
  "1.9 Worksheet.pageLayout": (_context, sheet) => sheet.pageLayout.load("orientation"),
  "1.10 Range.top": (_context, sheet) => sheet.getRange("A1").load("top"),
  "1.11 Application.cultureInfo": ({ workbook }) => workbook.application.cultureInfo.load("name"),
  "1.12 CultureInfo.datetimeFormat": ({ workbook }) =>
    workbook.application.cultureInfo.datetimeFormat.load("dateSeparator"),
  "1.13 Table.resize": (_context, sheet) => sheet.tables.add("A1:B2", true).resize("A1:B3"),
  "1.14 Worksheet.onProtectionChanged": (_context, sheet) =>
    sheet.onProtectionChanged.add(() => Promise.resolve()),
  "1.17 Worksheet.onVisibilityChanged": (_context, sheet) =>
    sheet.onVisibilityChanged.add(() => Promise.resolve()),
};

describe.each(Object.entries(PROFILES) as [ProfileName, (typeof PROFILES)[ProfileName]][])(
  "%s",
  (profile, { highest, platform, sharedRuntime }) => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await openWorkbench({ profile });
    });
    afterAll(() => workbench.close());

    test(`has ExcelApi ${highest} and no more, and says so`, () => {
      const { requirements } = Office.context;
      const minor = minorOf(highest);
      expect(requirements.isSetSupported("ExcelApi", highest)).toBe(true);
      expect(requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)).toBe(false);
      expect(requirements.isSetSupported("SharedRuntime", sharedRuntime)).toBe(true);
      expect(requirements.isSetSupported("RibbonApi", "1.1")).toBe(true);
      expect(requirements.isSetSupported("Mailbox", "1.1")).toBe(false);
    });

    test(`runs on the platform ${platform}`, () => {
      expect(Office.context.platform).toBe(platform);
      expect(Office.context.diagnostics).toMatchObject({ host: "Excel", platform });
    });

    test.each(
      Object.keys(USES).map((use) => [use, minorOf(use.split(" ")[0] ?? "") <= minorOf(highest)] as const),
    )("%s: %s", async (use, isThere) => {
      const run = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        await context.sync();
        USES[use]?.(context, sheet);
        await context.sync();
      });
      if (isThere) await run;
      else expect((await rejection(run)).code).toMatch(/^ApiNotFound$/);
    });
  },
);

describe("the host by itself", () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  test("refuses later members also to a client that would ask for them", async () => {
    workbench = await openWorkbench({ profile: "floor" });
    const answer = await workbench.host.process({
      Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 3 }],
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1 },
        "2": { Id: 2, ObjectPathType: 4, Name: "Application", ParentObjectPathId: 1 },
        "3": { Id: 3, ObjectPathType: 4, Name: "CultureInfo", ParentObjectPathId: 2 },
      },
    });
    expect(answer.Error).toMatchObject({
      Code: "ApiNotFound",
      Location: "Application.cultureInfo",
      ActionIndex: 0,
      HttpStatusCode: 404,
    });
    expect([...workbench.host.unimplemented]).toEqual([["Application.cultureInfo", 1]]);
  });

  test("leaves later properties out of load() without names", async () => {
    workbench = await openWorkbench({ profile: "floor" });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.load();
      await context.sync();
      expect(Object.keys(range.toJSON())).toEqual(
        expect.arrayContaining(["address", "values", "isEntireRow"]),
      );
      expect(range.toJSON()).not.toHaveProperty("top");
    });
  });

  test("every version in between has a member, so that the matrix means something", () => {
    const versions = new Set(
      Object.values<{ introduced: string; later?: object }>(DEFINITIONS).flatMap(({ introduced, later }) => [
        introduced,
        ...Object.values<string>({ ...later }),
      ]),
    );
    for (const use of Object.keys(USES)) expect(versions).toContain(use.split(" ")[0]);
  });
});

describe("Excel's language and the person's habits", () => {
  test.each<[ProfileName, string, string, string, string]>([
    ["web", "en-US", "en-US", ".", ","],
    ["desktop", "en-US", "de-DE", ",", "."],
    ["excel-2021", "zh-CN", "zh-CN", ".", ","],
    ["web", "zh-CN", "fr-FR", ",", "\u202f"],
  ])("%s in %s with the habits of %s", async (profile, locale, culture, decimal, thousands) => {
    const workbench = await openWorkbench({ profile, locale, culture });
    expect(Office.context.displayLanguage).toBe(locale);
    expect(Office.context.contentLanguage).toBe(culture);
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, thousands]);
    });
    workbench.close();
  });
});
