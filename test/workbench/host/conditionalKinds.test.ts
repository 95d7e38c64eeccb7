/**
 * Every kind of conditional format, as it is written and read back.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
 */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { onPlainRange } from "./support/onPlainRange";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ cells: [["Revenue"], [10], [20], [30], [20]] });
});
afterAll(() => workbench.close());

const state = () => workbench.book.activeSheet().conditionalFormats();

test("a data bar, each of its members", () =>
  onPlainRange(async (range, context) => {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.set({
      barDirection: "RightToLeft",
      axisFormat: "CellMidPoint",
      axisColor: "#112233",
      showDataBarOnly: true,
      lowerBoundRule: { type: "Number", formula: "0" },
      upperBoundRule: { type: "Percentile", formula: "90" },
    });
    dataBar.positiveFormat.set({ fillColor: "#00FF00", borderColor: "#008000", gradientFill: false });
    dataBar.negativeFormat.set({ fillColor: "#FF0000", borderColor: "#800000" });
    dataBar.load("barDirection,axisFormat,axisColor,showDataBarOnly,lowerBoundRule,upperBoundRule");
    dataBar.positiveFormat.load();
    dataBar.negativeFormat.load();
    await context.sync();
    expect(dataBar.toJSON()).toMatchObject({
      barDirection: "RightToLeft",
      axisFormat: "CellMidPoint",
      axisColor: "#112233",
      showDataBarOnly: true,
      lowerBoundRule: { type: "Number", formula: "0" },
      upperBoundRule: { type: "Percentile", formula: "90" },
      positiveFormat: { fillColor: "#00FF00", borderColor: "#008000", gradientFill: false },
      negativeFormat: {
        fillColor: "#FF0000",
        borderColor: "#800000",
        matchPositiveFillColor: false,
        matchPositiveBorderColor: false,
      },
    });
    expect(state()).toMatchObject([{ rule: { kind: "dataBar", barDirection: "RightToLeft" } }]);
  }));

test("a scale of two colours, then of three", () =>
  onPlainRange(async (range, context) => {
    const format = range.conditionalFormats.add("ColorScale");
    const two = {
      minimum: { type: "LowestValue" as const, color: "#FFFFFF" },
      maximum: { type: "HighestValue" as const, color: "#FF0000" },
    };
    format.colorScale.criteria = two;
    format.colorScale.load("threeColorScale,criteria");
    format.load("type,stopIfTrue");
    await context.sync();
    expect([format.type, format.stopIfTrue, format.colorScale.threeColorScale]).toEqual([
      "ColorScale",
      null,
      false,
    ]);
    expect(format.colorScale.criteria).toEqual(two);
    format.colorScale.criteria = { ...two, midpoint: { type: "Percent", formula: "40", color: "yellow" } };
    format.colorScale.load("threeColorScale");
    await context.sync();
    expect(format.colorScale.threeColorScale).toBe(true);
    expect(state()).toMatchObject([{ rule: { midpoint: { formula: "40", color: "#FFFF00" } } }]);
  }));

test("an icon set takes even classes, then its own, then icons of one's own", () =>
  onPlainRange(async (range, context) => {
    const { iconSet } = range.conditionalFormats.add("IconSet");
    iconSet.style = "FourArrows";
    iconSet.load("criteria");
    await context.sync();
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(["0", "25", "50", "75"]);
    iconSet.style = "ThreeFlags";
    iconSet.showIconOnly = true;
    iconSet.reverseIconOrder = true;
    const criteria: Excel.ConditionalIconCriterion[] = [
      { type: "Number", formula: "99", operator: "GreaterThan" },
      { type: "Number", formula: "15", operator: "GreaterThan" },
      {
        type: "Formula",
        formula: "=A$3",
        operator: "GreaterThanOrEqual",
        customIcon: { set: "FiveBoxes", index: 4 },
      },
    ];
    iconSet.criteria = criteria;
    iconSet.load("criteria,style,showIconOnly,reverseIconOrder");
    await context.sync();
    // "for the first criterion only the custom icon can be modified"
    expect(iconSet.criteria).toEqual([
      { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
      ...criteria.slice(1),
    ]);
    expect([iconSet.style, iconSet.showIconOnly, iconSet.reverseIconOrder]).toEqual([
      "ThreeFlags",
      true,
      true,
    ]);
  }));

test.each<Excel.ConditionalPresetCriteriaRule["criterion"]>([
  "Blanks",
  "NonErrors",
  "LastSevenDays",
  "NextMonth",
  "BelowAverage",
  "TwoStdDevAboveAverage",
  "DuplicateValues",
])("the preset %s, with its look", (criterion) =>
  onPlainRange(async (range, context) => {
    const { preset } = range.conditionalFormats.add("PresetCriteria");
    preset.rule = { criterion };
    preset.format.font.set({ color: "#9C0006", underline: "Double", bold: true });
    preset.format.fill.color = "#FFC7CE";
    preset.format.numberFormat = "0.0";
    preset.format.borders.getItem("EdgeBottom").set({ style: "Dash", color: "#9C0006" });
    preset.format.borders.top.color = "#000080";
    preset.load("rule");
    preset.format.font.load("underline");
    preset.format.borders.load("items/sideIndex,items/style,items/color");
    await context.sync();
    expect(preset.rule).toEqual({ criterion });
    expect(preset.format.font.underline).toBe("Double");
    expect(preset.format.borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
      ["EdgeTop", "Continuous"],
      ["EdgeBottom", "Dash"],
      ["EdgeLeft", "None"],
      ["EdgeRight", "None"],
    ]);
    expect(state()).toMatchObject([
      { rule: { kind: "preset", criterion }, format: { fill: "#FFC7CE", numberFormat: "0.0", bold: true } },
    ]);
  }),
);

test.each<[Excel.ConditionalTopBottomRule["type"], number]>([
  ["TopItems", 3],
  ["BottomPercent", 25],
])("the rank %s %d", (type, rank) =>
  onPlainRange(async (range, context) => {
    const { topBottom } = range.conditionalFormats.add("TopBottom");
    topBottom.rule = { type, rank };
    topBottom.load("rule");
    await context.sync();
    expect(topBottom.rule).toEqual({ type, rank });
  }),
);

/** The installed client is older than these members (ExcelApi 1.17): they are called as a newer one calls them. */
async function call(id: string, Name: string, args: readonly unknown[]): Promise<string | undefined> {
  const { Error: error } = await workbench.host.process({
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1 },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: path(3, "GetItem", 2, ["Sheet1"]),
      4: path(4, "GetRange", 3, ["A2:A5"]),
      5: { Id: 5, ObjectPathType: 4, Name: "ConditionalFormats", ParentObjectPathId: 4 },
      6: path(6, "GetItem", 5, [id]),
    },
    Actions: [{ Id: 1, ActionType: 3, Name, ObjectPathId: 6, ArgumentInfo: { Arguments: args } }],
  });
  return error?.Code;
}

function path(Id: number, Name: string, ParentObjectPathId: number, args: readonly unknown[]) {
  return { Id, ObjectPathType: 3, Name, ParentObjectPathId, ArgumentInfo: { Arguments: args } };
}

test(`${API}conditionalformat: one kind becomes another in place`, async () => {
  const id = await onPlainRange(async (range, context) => {
    const format = range.conditionalFormats.add("CellValue").load("id");
    await context.sync();
    return format.id;
  });
  const steps: [string, unknown[], object][] = [
    ["ChangeRuleToCellValue", [{ formula1: "=15", operator: "GreaterThan" }], { kind: "cellValue" }],
    ["ChangeRuleToContainsText", [{ operator: "Contains", text: "x" }], { kind: "containsText", text: "x" }],
    ["ChangeRuleToCustom", ["=A2>15"], { kind: "custom", formula: "=A2>15" }],
    ["ChangeRuleToPresetCriteria", [{ criterion: "UniqueValues" }], { criterion: "UniqueValues" }],
    ["ChangeRuleToTopBottom", [{ type: "TopItems", rank: 1 }], { kind: "topBottom", rank: 1 }],
    ["ChangeRuleToColorScale", [], { kind: "colorScale" }],
    ["ChangeRuleToDataBar", [], { kind: "dataBar" }],
    ["ChangeRuleToIconSet", [], { kind: "iconSet" }],
  ];
  for (const [name, args, rule] of steps) {
    expect(await call(id, name, args)).toBeUndefined();
    expect(state()).toMatchObject([{ id, rule }]);
  }
  expect(await call(id, "SetRanges", ["A2:A3,C2:C3"])).toBeUndefined();
  expect(state()[0]?.areas).toMatchObject([
    { row: 1, column: 0, rowCount: 2 },
    { row: 1, column: 2, rowCount: 2 },
  ]);
  expect(await call(id, "Delete", [])).toBeUndefined();
});

test(`${API}conditionalformatrule: a custom formula in R1C1 is seen from the first cell`, () =>
  onPlainRange(async (range, context) => {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = "=$A2>A$3";
    custom.rule.load("formulaR1C1");
    await context.sync();
    expect(custom.rule.formulaR1C1).toBe("=RC1>R3C");
    custom.rule.formulaR1C1 = "=RC>R[1]C";
    custom.rule.load("formula");
    await context.sync();
    expect(custom.rule.formula).toBe("=A2>A3");
  }));

test(`${API}conditionalformat#excel-excel-conditionalformat-priority-member: from the back, and beyond the end`, () =>
  onPlainRange(async (range, context) => {
    const formats = ["Custom", "CellValue", "DataBar"].map((type) =>
      range.conditionalFormats.add(type as "Custom"),
    );
    const [last] = formats;
    if (!last) throw new Error("No format was made.");
    const priorities: number[] = [];
    for (const asked of [0, 99, -1, -99]) {
      last.priority = asked;
      last.load("priority");
      await context.sync();
      priorities.push(last.priority);
    }
    expect(priorities).toEqual([0, 2, 2, 0]);
  }));

test(`${API}rangeareas: formats and rules of several ranges at once`, () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange().conditionalFormats.clearAll();
    const areas = sheet.getRanges("E1:E3,G1:G3");
    areas.conditionalFormats.add("DataBar");
    areas.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("G2").values = [[-1]];
    areas.dataValidation.load("type,rule,valid");
    const invalid = areas.dataValidation.getInvalidCells().load("address");
    await context.sync();
    expect(state().map(({ areas: places }) => places.map(({ column }) => column))).toEqual([[4, 6]]);
    expect(areas.dataValidation.toJSON()).toMatchObject({
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: "=0" } },
      valid: null,
    });
    expect(invalid.address).toBe("Sheet1!G2");
    sheet.getRanges("E1,G1:G3").conditionalFormats.clearAll();
    sheet.getRange("E1:E3").dataValidation.clear();
    areas.dataValidation.load("type");
    await context.sync();
    expect(state().map(({ areas: places }) => places)).toMatchObject([
      [{ row: 1, column: 4, rowCount: 2, columnCount: 1 }],
    ]);
    expect(areas.dataValidation.type).toBe("MixedCriteria");
  }));
