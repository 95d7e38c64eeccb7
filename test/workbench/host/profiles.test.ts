/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
import type { ProfileName } from "../../../src/workbench/host";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());

const HIGHEST: Record<ProfileName, string> = {
  web: "1.20",
  desktop: "1.20",
  "excel-2021": "1.14",
  floor: "1.9",
};

test.each(Object.entries(HIGHEST) as [ProfileName, string][])(
  "%s has ExcelApi %s and no more",
  async (profile, highest) => {
    workbench = await openWorkbench({ profile });
    const { requirements } = Office.context;
    const [, minor = ""] = highest.split(".");
    expect(requirements.isSetSupported("ExcelApi", highest)).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", `1.${Number(minor) + 1}`)).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("RibbonApi", "1.1")).toBe(true);
    expect(requirements.isSetSupported("Mailbox", "1.1")).toBe(false);
  },
);

const resize = (context: Excel.RequestContext): void =>
  context.workbook.tables.add("Sheet1!A1:B2", true).resize("A1:B3");
const culture = (context: Excel.RequestContext): unknown =>
  context.workbook.application.cultureInfo.load("name");
const pageLayout = (context: Excel.RequestContext): void => {
  context.workbook.worksheets.getActiveWorksheet().pageLayout.orientation = "Landscape";
};

test.each<[string, (context: Excel.RequestContext) => unknown, ProfileName, "works" | "ApiNotFound"]>([
  ["Table.resize (1.13)", resize, "web", "works"],
  ["Table.resize (1.13)", resize, "excel-2021", "works"],
  ["Table.resize (1.13)", resize, "floor", "ApiNotFound"],
  ["Application.cultureInfo (1.11)", culture, "desktop", "works"],
  ["Application.cultureInfo (1.11)", culture, "floor", "ApiNotFound"],
  ["PageLayout (1.9)", pageLayout, "floor", "works"],
])("%s on %s: %s", async (_title, use, profile, outcome) => {
  workbench = await openWorkbench({ profile });
  const run = Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  if (outcome === "works") await run;
  else expect((await rejection(run)).code).toBe(outcome);
});

test("the host refuses later members by itself, also to a client that would ask for them", async () => {
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

test("load() without names leaves later properties out", async () => {
  workbench = await openWorkbench({ profile: "floor" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.load();
    await context.sync();
    expect(Object.keys(range.toJSON())).toEqual(expect.arrayContaining(["address", "values", "isEntireRow"]));
    expect(range.toJSON()).not.toHaveProperty("top");
  });
});
