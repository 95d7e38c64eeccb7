/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const onRange = <T>(work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1").getRange("C2:C9"), context));

test("a list of choices, with its alert and prompt", () =>
  onRange(async (range, context) => {
    const { dataValidation } = range;
    dataValidation.rule = { list: { inCellDropDown: true, source: "3S,2S,1S,0S" } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Tier",
      message: "Choose a tier.",
    };
    dataValidation.prompt = { showPrompt: false, title: "", message: "" };
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "3S,2S,1S,0S" } },
      errorAlert: { showAlert: true, style: "Warning", title: "Tier", message: "Choose a tier." },
      prompt: { showPrompt: false },
      ignoreBlanks: true,
    });
  }));

test("cells as the source of a list become their address", () =>
  onRange(async (range, context) => {
    range.dataValidation.rule = {
      list: { inCellDropDown: true, source: range.worksheet.getRange("H1:H4") as unknown as string },
    };
    range.dataValidation.load("rule");
    await context.sync();
    expect(range.dataValidation.rule.list?.source).toBe("=Sheet1!$H$1:$H$4");
  }));

test.each<[Excel.DataValidationRule, string]>([
  [{ wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }, "WholeNumber"],
  [{ decimal: { formula1: "0.5", operator: "GreaterThan" } }, "Decimal"],
  [{ textLength: { formula1: 10, operator: "LessThanOrEqualTo" } }, "TextLength"],
  [{ custom: { formula: "=LEN(C2)>2" } }, "Custom"],
])("the rule %j is kept as %s", (rule, type) =>
  onRange(async (range, context) => {
    range.dataValidation.rule = rule;
    range.dataValidation.load("type,rule");
    await context.sync();
    expect(range.dataValidation.type).toBe(type);
    const [kind = ""] = Object.keys(rule);
    expect(Object.keys(range.dataValidation.rule)).toEqual([kind]);
  }),
);

test("clear takes the rule away; settings without a rule have nothing to belong to", async () => {
  await onRange(async (range, context) => {
    range.dataValidation.rule = { custom: { formula: "=TRUE" } };
    range.dataValidation.clear();
    range.dataValidation.load("type,rule");
    await context.sync();
    expect([range.dataValidation.type, range.dataValidation.rule]).toEqual(["None", {}]);
  });
  const error = await rejection(
    onRange(async (range, context) => {
      range.dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});
