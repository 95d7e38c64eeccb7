/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const onRange = <T>(work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9"), context));

test("a text rule colours its cells and is read back", () =>
  onRange(async (range, context) => {
    const format = range.conditionalFormats.add("ContainsText");
    format.textComparison.rule = { operator: "BeginsWith", text: "3S" };
    format.textComparison.format.fill.color = "#E2F0D9";
    format.textComparison.format.font.set({ color: "#375623", bold: true });
    format.stopIfTrue = true;
    format.load(
      "id,type,priority,stopIfTrue,textComparison/rule,textComparison/format/fill/color,textComparison/format/font/bold",
    );
    const cells = format.getRange().load("address");
    await context.sync();
    expect([format.type, format.priority, format.stopIfTrue, cells.address]).toEqual([
      "ContainsText",
      0,
      true,
      "Sheet1!B2:B9",
    ]);
    expect(format.textComparison.rule).toEqual({ operator: "BeginsWith", text: "3S" });
    expect([format.textComparison.format.fill.color, format.textComparison.format.font.bold]).toEqual([
      "#E2F0D9",
      true,
    ]);
    expect(workbench.book.activeSheet().conditionalFormats()).toMatchObject([
      {
        areas: [{ row: 1, column: 1, rowCount: 8, columnCount: 1 }],
        rule: { kind: "containsText", operator: "beginsWith", text: "3S" },
        format: { fill: "#E2F0D9", fontColor: "#375623", bold: true },
      },
    ]);
  }));

test("a cell-value rule with one or two bounds", () =>
  onRange(async (range, context) => {
    const format = range.conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
    format.cellValue.load("rule");
    await context.sync();
    expect(format.cellValue.rule).toEqual({ formula1: '="A"', operator: "EqualTo" });
    format.cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
    format.cellValue.load("rule");
    const custom = format.customOrNullObject;
    custom.load("rule/formula");
    await context.sync();
    expect(format.cellValue.rule).toEqual({ formula1: "=1", formula2: "=5", operator: "Between" });
    expect(custom.isNullObject).toBe(true);
  }));

test("a formula rule", () =>
  onRange(async (range, context) => {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$B2="3S"';
    format.custom.format.fill.color = "red";
    format.custom.rule.load("formula");
    await context.sync();
    expect(format.custom.rule.formula).toBe('=$B2="3S"');
  }));

test("new formats come first; clearAll takes the range's cells out of every format", () =>
  onRange(async (range, context) => {
    const first = range.conditionalFormats.add("Custom");
    const second = range.conditionalFormats.add("Custom");
    first.load("priority,id");
    second.load("priority,id");
    range.conditionalFormats.load("items/id");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect([second.priority, first.priority, count.value]).toEqual([0, 1, 2]);
    expect(range.conditionalFormats.items.map(({ id }) => id)).toEqual([second.id, first.id]);
    second.delete();
    range.worksheet.getRange("B4:B5").conditionalFormats.clearAll();
    await context.sync();
    expect(workbench.book.activeSheet().conditionalFormats()[0]?.areas).toEqual([
      { row: 1, column: 1, rowCount: 2, columnCount: 1 },
      { row: 5, column: 1, rowCount: 4, columnCount: 1 },
    ]);
    range.conditionalFormats.clearAll();
    range.conditionalFormats.load("items");
    await context.sync();
    expect(range.conditionalFormats.items).toEqual([]);
  }));

test("a part of another kind of rule is InvalidOperation", async () => {
  const wrong = await rejection(
    onRange(async (range, context) => {
      range.conditionalFormats.add("Custom").cellValue.rule = { formula1: "=1", operator: "EqualTo" };
      await context.sync();
    }),
  );
  expect(wrong.code).toBe("InvalidOperation");
});
