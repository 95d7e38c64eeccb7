import { at, openBook } from "../openBook";
import { cellName } from "../../../../src/workbench/workbook/cellName";
import { toUniverRule } from "../../../../src/workbench/workbook/conditional/toUniverRule";
import type { ConditionalFormat } from "../../../../src/workbench/workbook";

const format = { fill: "#0B5A8A", fontColor: "#FFFFFF" };
const rule = (text: string): Omit<ConditionalFormat, "id"> => ({
  areas: [at("B2:B9")],
  priority: 0,
  stopIfTrue: false,
  rule: { kind: "cellValue", operator: "equal", formula1: `="${text}"` },
  format,
});

describe("conditional formats", () => {
  test("come back as they were given", async () => {
    const { sheet } = await openBook();
    const added = sheet.addConditionalFormat({
      ...rule("3S"),
      areas: [at("B2:B9"), at("D2:D9")],
      stopIfTrue: true,
    });
    expect(sheet.conditionalFormats()).toEqual([added]);
    expect(added).toEqual({
      ...rule("3S"),
      id: added.id,
      areas: [at("B2:B9"), at("D2:D9")],
      stopIfTrue: true,
    });
  });

  test("stand in the order of their priority", async () => {
    const { sheet } = await openBook();
    const texts = (): string[] =>
      sheet.conditionalFormats().map(({ rule }) => (rule.kind === "cellValue" ? rule.formula1 : rule.kind));
    sheet.addConditionalFormat({ ...rule("first"), priority: 0 });
    sheet.addConditionalFormat({ ...rule("last"), priority: 1 });
    sheet.addConditionalFormat({ ...rule("middle"), priority: 1 });
    expect(texts()).toEqual(['="first"', '="middle"', '="last"']);
    expect(sheet.conditionalFormats().map(({ priority }) => priority)).toEqual([0, 1, 2]);
  });

  test("are changed and removed by their id", async () => {
    const { sheet } = await openBook();
    const one = sheet.addConditionalFormat(rule("3S"));
    const two = sheet.addConditionalFormat({ ...rule("2S"), priority: 1 });
    sheet.updateConditionalFormat({ ...one, format: { fill: "#FFFFFF", bold: true } });
    sheet.removeConditionalFormat(two.id);
    expect(sheet.conditionalFormats()).toEqual([{ ...one, format: { fill: "#FFFFFF", bold: true } }]);
    expect(() => sheet.removeConditionalFormat(two.id)).toThrow(RangeError);
  });

  test("a kind that is not shown stays, and its area follows the cells", async () => {
    const { sheet } = await openBook();
    sheet.addConditionalFormat({ ...rule(""), rule: { kind: "foreign", type: "iconSet" }, format: {} });
    sheet.insertRows(0, 2);
    expect(sheet.conditionalFormats()).toMatchObject([
      { rule: { kind: "foreign", type: "iconSet" }, areas: [at("B4:B11")] },
    ]);
  });

  test.each<[rule: ConditionalFormat["rule"], univer: object]>([
    [
      { kind: "cellValue", operator: "equal", formula1: '="3S"' },
      { subType: "text", operator: "equal", value: "3S" },
    ],
    [
      { kind: "cellValue", operator: "notEqual", formula1: '"say ""x"""' },
      { subType: "text", operator: "notEqual", value: 'say "x"' },
    ],
    [
      { kind: "cellValue", operator: "greaterThan", formula1: "=5" },
      { subType: "number", operator: "greaterThan", value: 5 },
    ],
    [
      { kind: "cellValue", operator: "between", formula1: "1", formula2: "3" },
      { subType: "number", operator: "between", value: [1, 3] },
    ],
    [
      { kind: "cellValue", operator: "lessThan", formula1: "=$F$1" },
      { subType: "formula", value: "=B2<$F$1" },
    ],
    [
      { kind: "cellValue", operator: "notBetween", formula1: "=$F$1", formula2: "9" },
      { subType: "formula", value: "=NOT(AND(B2>=$F$1,B2<=9))" },
    ],
    [
      { kind: "containsText", operator: "beginsWith", text: "A" },
      { subType: "text", operator: "beginsWith", value: "A" },
    ],
    [
      { kind: "custom", formula: "$B2>1" },
      { subType: "formula", value: "=$B2>1" },
    ],
  ])("%j is drawn by the rule of Univer's that means the same", (given, univer) => {
    expect(toUniverRule({ ...rule(""), rule: given })).toMatchObject(univer);
  });

  test.each<[row: number, column: number, name: string]>([
    [0, 0, "A1"],
    [8, 25, "Z9"],
    [1, 26, "AA2"],
    [0, 701, "ZZ1"],
    [1048575, 16383, "XFD1048576"],
  ])("cell %i, %i is %s", (row, column, name) => expect(cellName(row, column)).toBe(name));
});
