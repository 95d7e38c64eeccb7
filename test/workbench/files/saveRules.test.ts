import { openXlsx } from "../../../src/workbench/files";
import type { ConditionalFormat, Validation } from "../../../src/workbench/workbook/types";
import { edited } from "./support/edited";
import { partsOf } from "./support/parts";
import { readWithExcelJs } from "./support/readers";
import { richFile } from "./support/richFile";

const area = (row: number, column: number, rowCount: number, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const green = { fill: "#C6EFCE", fontColor: "#006100" };
const quiet = {
  errorAlert: { show: true, style: "stop" as const, title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
  ignoreBlanks: true,
};

describe("conditional formats", () => {
  test.each<[string, ConditionalFormat["rule"], object]>([
    [
      "cell value",
      { kind: "cellValue", operator: "equal", formula1: '="3S"' },
      { type: "cellIs", operator: "equal", formulae: ['"3S"'] },
    ],
    [
      "between",
      { kind: "cellValue", operator: "between", formula1: "=1", formula2: "=B1" },
      { type: "cellIs", operator: "between", formulae: ["1", "B1"] },
    ],
    [
      "contains text",
      { kind: "containsText", operator: "contains", text: 'a"b' },
      { type: "containsText", operator: "containsText" },
    ],
    ["own formula", { kind: "custom", formula: '=$E5="x"' }, { type: "expression", formulae: ['$E5="x"'] }],
  ])("%s is written, read by ExcelJS and by us", async (_, rule, seen) => {
    const saved = await edited(await richFile(), (book) => {
      book.sheet("Notes & 'more' x")?.addConditionalFormat({
        areas: [area(4, 4, 3)],
        priority: 0,
        stopIfTrue: true,
        rule,
        format: green,
      });
    });
    const back = (await openXlsx(saved, "x")).sheets[1]?.conditionalFormats;
    expect(back).toMatchObject([
      { areas: [area(4, 4, 3)], priority: 0, stopIfTrue: true, rule, format: green },
    ]);
    const read = (await readWithExcelJs(saved)).getWorksheet("Notes & 'more' x") as unknown as {
      conditionalFormattings: { ref: string; rules: object[] }[];
    };
    expect(read.conditionalFormattings).toMatchObject([{ ref: "E5:E7", rules: [seen] }]);
  });

  test("a new rule leaves the data bar and the old rule's border in the file", async () => {
    const bytes = await richFile();
    const saved = await edited(bytes, (book) => {
      book.sheet("Prospects")?.addConditionalFormat({
        areas: [area(3, 3, 3)],
        priority: 0,
        stopIfTrue: false,
        rule: { kind: "cellValue", operator: "equal", formula1: '="A"' },
        format: green,
      });
    });
    const back = (await openXlsx(saved, "x")).sheets[0]?.conditionalFormats.map((format) => format.rule.kind);
    expect(back?.slice().sort()).toEqual(["cellValue", "cellValue", "dataBar"]);
    const xml = partsOf(saved)["xl/worksheets/sheet1.xml"] ?? "";
    const rule = (text: string) => /<cfRule type="cellIs"[^>]*dxfId="0"[^>]*>/.exec(text)?.[0];
    expect(rule(xml)).toBeDefined();
    expect(xml).toContain("<dataBar>");
    expect(xml.match(/priority="\d"/g)?.sort()).toEqual(['priority="1"', 'priority="2"', 'priority="3"']);
  });
});

describe("validations", () => {
  test.each<[string, Validation["rule"], object]>([
    [
      "list",
      { kind: "list", source: "3S,2S,1S,A,B", inCellDropDown: true },
      { type: "list", formulae: ['"3S,2S,1S,A,B"'] },
    ],
    [
      "list from cells",
      { kind: "list", source: "=Prospects!$A$4:$A$6", inCellDropDown: true },
      { type: "list", formulae: ["Prospects!$A$4:$A$6"] },
    ],
    [
      "whole number",
      { kind: "wholeNumber", operator: "between", formula1: "=1", formula2: "=9" },
      { type: "whole", formulae: [1, 9] },
    ],
  ])("%s", async (_, rule, seen) => {
    const saved = await edited(await richFile(), (book) =>
      book.sheet("Notes & 'more' x")?.setValidation(area(0, 2, 3), { rule, ...quiet }),
    );
    expect(
      (await readWithExcelJs(saved)).getWorksheet("Notes & 'more' x")?.getCell("C2").dataValidation,
    ).toMatchObject(seen);
    expect((await openXlsx(saved, "x")).sheets[1]?.validations).toMatchObject([
      { areas: [area(0, 2, 3)], rule },
    ]);
  });
});
