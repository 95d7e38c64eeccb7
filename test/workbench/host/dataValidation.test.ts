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

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

test(`${API}basicdatavalidation: operands always come back as formulas`, () =>
  onRange(async (range, context) => {
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: "=$A$1", operator: "Between" } };
    range.dataValidation.load("rule");
    await context.sync();
    expect(range.dataValidation.rule.wholeNumber).toEqual({
      formula1: "=1",
      formula2: "=$A$1",
      operator: "Between",
    });
  }));

test.each<[string, Excel.DataValidationRule, string]>([
  ["a date in ISO 8601", { date: { formula1: "2026-01-31", operator: "GreaterThan" } }, "=46053"],
  [
    "a Date",
    { date: { formula1: new Date("2026-01-31T12:00:00Z") as unknown as string, operator: "LessThan" } },
    "=46053.5",
  ],
  ["a time", { time: { formula1: "18:00", operator: "LessThanOrEqualTo" } }, "=0.75"],
  ["a cell", { date: { formula1: "=A1", operator: "EqualTo" } }, "=A1"],
])(`${API}datetimedatavalidation: %s`, (_what, rule, formula) =>
  onRange(async (range, context) => {
    range.dataValidation.rule = rule;
    range.dataValidation.load("rule");
    await context.sync();
    const { date, time } = range.dataValidation.rule;
    expect((date ?? time)?.formula1).toBe(formula);
  }),
);

test.each<[string, (string | number)[], Excel.DataValidationRule, string]>([
  [
    "whole numbers",
    [1, 2.5, "x", 9],
    { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
    "C3:C5",
  ],
  ["decimals", [0.1, 0.5, 0.9, 2], { decimal: { formula1: 0.5, operator: "LessThanOrEqualTo" } }, "C4:C5"],
  [
    "lengths",
    ["a", "abc", "ab", "abcd"],
    { textLength: { formula1: 2, operator: "LessThanOrEqualTo" } },
    "C3,C5",
  ],
  [
    "a written list, which minds capitals",
    ["A", "a", "B", "C"],
    { list: { source: "A,B", inCellDropDown: true } },
    "C3,C5",
  ],
  [
    "a list from cells, which does not",
    ["A", "a", "b", "C"],
    { list: { source: "=$H$1:$H$2", inCellDropDown: true } },
    "C5",
  ],
  ["cells of the same row", [1, 5, 3, 9], { decimal: { formula1: "=$G2", operator: "LessThan" } }, "C3,C5"],
])(
  `${API}datavalidation#excel-excel-datavalidation-getinvalidcells-member(1): %s`,
  (_what, cells, rule, invalid) =>
    onRange(async (range, context) => {
      const { worksheet } = range;
      worksheet.getRange("H1:H2").values = [["A"], ["B"]];
      worksheet.getRange("G2:G5").values = [[2], [2], [4], [4]];
      worksheet.getRange("C2:C5").values = cells.map((cell) => [cell]);
      range.dataValidation.rule = rule;
      range.dataValidation.load("valid");
      const found = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      expect(range.dataValidation.valid).toBeNull();
      expect(found.address.replaceAll("Sheet1!", "")).toBe(invalid);
    }),
);

test("cells that are all valid: true, and no invalid cells to get", () =>
  onRange(async (range, context) => {
    range.worksheet.getRange("C2:C3").values = [[1], [2]];
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    range.dataValidation.load("valid");
    const none = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    expect([range.dataValidation.valid, none.isNullObject]).toEqual([true, true]);
    range.dataValidation.getInvalidCells().load("address");
    expect((await rejection(context.sync())).code).toBe("ItemNotFound");
  }));

test(`${API}datavalidationtype: different rules are Inconsistent, rules on some cells MixedCriteria`, () =>
  onRange(async (range, context) => {
    const cells = (address: string): Excel.DataValidation => range.worksheet.getRange(address).dataValidation;
    cells("C2:C5").rule = { custom: { formula: "=TRUE" } };
    const some = cells("C2:C9").load("type");
    await context.sync();
    expect(some.type).toBe("MixedCriteria");
    cells("C6:C9").rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    some.load("type,rule");
    await context.sync();
    expect(some.type).toBe("Inconsistent");
  }));

test.each<[string, string, Excel.DataValidationRule]>([
  ["datavalidationrule", "no rule at all", {}],
  [
    "datavalidationrule",
    "two rules at once",
    { custom: { formula: "=TRUE" }, list: { source: "a", inCellDropDown: true } },
  ],
  ["customdatavalidation", "a formula that is none", { custom: { formula: "A2>1" } }],
  ["basicdatavalidation", "half a whole number", { wholeNumber: { formula1: 1.5, operator: "EqualTo" } }],
  ["basicdatavalidation", "one end of between", { decimal: { formula1: 1, operator: "Between" } }],
  [
    "basicdatavalidation",
    "between more and less",
    { decimal: { formula1: 5, formula2: 1, operator: "Between" } },
  ],
  ["datetimedatavalidation", "a date that is none", { date: { formula1: "tomorrow", operator: "EqualTo" } }],
  [
    "listdatavalidation",
    "a list of 256 letters",
    { list: { source: "a".repeat(256), inCellDropDown: true } },
  ],
])(`${API}%s: %s is refused`, async (_page, _what, rule) => {
  const error = await rejection(
    onRange(async (range, context) => {
      range.dataValidation.rule = rule;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("ECMA-376 18.3.1.32: titles of 32 letters, messages of 255, and no more", async () => {
  for (const [title, message] of [
    ["t".repeat(33), ""],
    ["", "m".repeat(256)],
  ] as const) {
    const error = await rejection(
      onRange(async (range, context) => {
        range.dataValidation.rule = { custom: { formula: "=TRUE" } };
        range.dataValidation.prompt = { showPrompt: true, title, message };
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  }
});

test("a rule whose formula the host cannot calculate is refused and counted, not guessed", async () => {
  const error = await rejection(
    onRange(async (range, context) => {
      range.values = Array.from({ length: 8 }, () => [1]);
      range.dataValidation.rule = { custom: { formula: "=LEN(C2)>2" } };
      range.dataValidation.load("valid");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect([...workbench.host.unimplemented.keys()]).toEqual(["DataValidation.valid(=LEN(C2)>2)"]);
});
