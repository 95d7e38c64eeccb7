/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
import { emptyContent } from "../../../src/workbench/workbook";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    content: {
      ...emptyContent(),
      properties: {
        author: "Ann",
        category: "",
        comments: "",
        company: "",
        keywords: "",
        lastAuthor: "Bob",
        manager: "",
        revisionNumber: 3,
        subject: "",
        title: "Sales",
        created: "2026-03-01T08:00:00Z",
        custom: { Region: { type: "String", value: "North" } },
      },
    },
  });
});
afterEach(() => workbench.close());

test("what the file says of itself is read and changed", () =>
  Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Sales 2026";
    properties.keywords = "80/20";
    properties.load();
    await context.sync();
    expect(properties.toJSON()).toMatchObject({
      author: "Ann",
      lastAuthor: "Bob",
      revisionNumber: 3,
      title: "Sales 2026",
      keywords: "80/20",
    });
    expect(properties.creationDate).toEqual(new Date("2026-03-01T08:00:00Z"));
    expect(workbench.book.journal.workbook).toBe(true);
  }));

// https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection
test("custom properties: kinds, keys in any case, deleted one by one and all", () =>
  Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("Count", 3);
    custom.add("Share", 0.8);
    custom.add("Final", true);
    custom.add("REGION", "South");
    const long = custom.add("Long", "x".repeat(300)).load("value");
    custom.load("items/key,items/type,items/value");
    await context.sync();
    expect(custom.items.slice(0, 4).map(({ key, type, value }) => [key, type, value as unknown])).toEqual([
      ["Region", "String", "South"],
      ["Count", "Number", 3],
      ["Share", "Float", 0.8],
      ["Final", "Boolean", true],
    ]);
    expect(String(long.value)).toHaveLength(255);
    custom.getItem("final").delete();
    const count = custom.getCount();
    await context.sync();
    expect(count.value).toBe(4);
    custom.deleteAll();
    const gone = custom.getItemOrNullObject("Region");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection
test("a sheet's own properties; a key beyond 255 characters is refused", async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
    customProperties.add("Run", "1");
    customProperties.add("run", "2");
    customProperties.load("items/key,items/value");
    await context.sync();
    expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([["Run", "2"]]);
    customProperties.getItem("RUN").delete();
    const none = customProperties.getItemOrNullObject("Run");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const error = await rejection(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").customProperties.add("x".repeat(256), "1");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});
