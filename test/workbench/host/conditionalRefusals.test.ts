/** What Excel refuses of conditional formats, each with the page that says so. */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { onPlainRange } from "./support/onPlainRange";
import { rejection } from "./support/rejection";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ cells: [["Revenue"], [10], [20], [30], [20]] });
});
afterAll(() => workbench.close());

test.each<[string, string, (range: Excel.Range) => unknown, string]>([
  [
    "conditionalformattype",
    "a kind that there is not",
    (range) => range.conditionalFormats.add("Rainbow" as "Custom"),
    "InvalidArgument",
  ],
  [
    "conditionaltopbottomrule",
    "the first 1001 items",
    (range) => (range.conditionalFormats.add("TopBottom").topBottom.rule = { type: "TopItems", rank: 1001 }),
    "InvalidArgument",
  ],
  [
    "conditionaltopbottomrule",
    "the first 101 per cent",
    (range) => (range.conditionalFormats.add("TopBottom").topBottom.rule = { type: "TopPercent", rank: 101 }),
    "InvalidArgument",
  ],
  [
    "conditionalcolorscalecriteria",
    "a scale without an end",
    (range) =>
      (range.conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
      } as Excel.ConditionalColorScaleCriteria),
    "InvalidArgument",
  ],
  [
    "conditionalcolorscalecriterion",
    "a number without a formula",
    (range) =>
      (range.conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "Number", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#FFFFFF" },
      }),
    "InvalidArgument",
  ],
  [
    "iconsetconditionalformat#excel-excel-iconsetconditionalformat-criteria-member",
    "two criteria for three icons",
    (range) =>
      (range.conditionalFormats.add("IconSet").iconSet.criteria = [
        { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
        { type: "Percent", formula: "50", operator: "GreaterThanOrEqual" },
      ]),
    "InvalidArgument",
  ],
  [
    "iconsetconditionalformat#excel-excel-iconsetconditionalformat-reverseiconorder-member",
    "icons of one's own the other way round",
    (range) => {
      const { iconSet } = range.conditionalFormats.add("IconSet");
      iconSet.criteria = [0, 30, 60].map((formula, index) => ({
        type: "Percent",
        formula: String(formula),
        operator: "GreaterThanOrEqual",
        customIcon: { set: "ThreeStars", index },
      }));
      iconSet.reverseIconOrder = true;
    },
    "InvalidOperation",
  ],
  [
    "conditionaldatabarrule",
    "a bar that ends at the 101st percentile",
    (range) =>
      (range.conditionalFormats.add("DataBar").dataBar.upperBoundRule = {
        type: "Percentile",
        formula: "101",
      }),
    "InvalidArgument",
  ],
  [
    "conditionalformat#excel-excel-conditionalformat-stopiftrue-member",
    "bars that stop the others",
    (range) => (range.conditionalFormats.add("DataBar").stopIfTrue = true),
    "InvalidOperation",
  ],
  [
    "conditionalformat#excel-excel-conditionalformat-databar-member",
    "the bars of a scale",
    (range) => (range.conditionalFormats.add("ColorScale").dataBar.showDataBarOnly = true),
    "InvalidOperation",
  ],
])(`${API}%s: %s is refused`, async (_page, _what, change, code) => {
  const error = await rejection(
    onPlainRange(async (range, context) => {
      change(range);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection: none on a protected sheet", async () => {
  const error = await rejection(
    onPlainRange(async (range, context) => {
      range.worksheet.protection.protect();
      range.conditionalFormats.add("DataBar");
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
});
