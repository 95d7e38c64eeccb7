/** Conditional formats of every kind through a saved file: ours, and what ExcelJS finds in it. */
import { openXlsx } from "../../../src/workbench/files";
import type { ConditionalFormat } from "../../../src/workbench/workbook/types";
import { edited } from "./support/edited";
import { partsOf } from "./support/parts";
import { readWithExcelJs } from "./support/readers";
import { richFile } from "./support/richFile";

type Rule = ConditionalFormat["rule"];
const SHEET = "Notes & 'more' x";
const AREAS = [{ row: 4, column: 4, rowCount: 3, columnCount: 1 }];
const bar: Extract<Rule, { kind: "dataBar" }> = {
  kind: "dataBar",
  lowerBound: { type: "Automatic" },
  upperBound: { type: "Number", formula: "100" },
  showDataBarOnly: true,
  barDirection: "RightToLeft",
  axisFormat: "CellMidPoint",
  axisColor: "#112233",
  positive: { fillColor: "#638EC6", borderColor: "#445566", gradientFill: false },
  negative: {
    fillColor: "#FF0000",
    borderColor: "#AA0000",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  },
};
const icons: Extract<Rule, { kind: "iconSet" }> = {
  kind: "iconSet",
  style: "FourArrows",
  criteria: [
    { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
    { type: "Percent", formula: "25", operator: "GreaterThanOrEqual" },
    { type: "Number", formula: "50", operator: "GreaterThan" },
    { type: "Formula", formula: "=$A$1", operator: "GreaterThanOrEqual" },
  ],
  reverseIconOrder: true,
  showIconOnly: true,
};
const preset = (criterion: Extract<Rule, { kind: "preset" }>["criterion"]): Rule => ({
  kind: "preset",
  criterion,
});

async function saved(
  rule: Rule,
  format: ConditionalFormat["format"] = {},
): Promise<{ bytes: Uint8Array; back: ConditionalFormat["rule"][] }> {
  const bytes = await edited(await richFile(), (book) => {
    book.sheet(SHEET)?.addConditionalFormat({ areas: AREAS, priority: 0, stopIfTrue: false, rule, format });
  });
  const sheet = (await openXlsx(bytes, "x")).sheets[1];
  return { bytes, back: (sheet?.conditionalFormats ?? []).map((one) => one.rule) };
}

test.each<[string, Rule, object]>([
  ["blanks", preset("Blanks"), { type: "containsText", operator: "containsBlanks" }],
  ["errors", preset("Errors"), { type: "containsText", operator: "containsErrors" }],
  ["the last seven days", preset("LastSevenDays"), { type: "timePeriod", timePeriod: "last7Days" }],
  ["next month", preset("NextMonth"), { type: "timePeriod", timePeriod: "nextMonth" }],
  ["below average", preset("BelowAverage"), { type: "aboveAverage", aboveAverage: false }],
  ["top 3", { kind: "topBottom", type: "TopItems", rank: 3 }, { type: "top10", rank: 3 }],
  [
    "bottom 20 %",
    { kind: "topBottom", type: "BottomPercent", rank: 20 },
    { type: "top10", rank: 20, percent: true, bottom: true },
  ],
  [
    "a scale of three colours",
    {
      kind: "colorScale",
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "Formula", formula: "=$A$1", color: "#63BE7B" },
    },
    { type: "colorScale", color: [{ argb: "FFF8696B" }, { argb: "FFFFEB84" }, { argb: "FF63BE7B" }] },
  ],
  ["an icon set", icons, { type: "iconSet", iconSet: "4Arrows", reverse: true, showValue: false }],
])("%s is written, read by ExcelJS and by us", async (_name, rule, seen) => {
  const { bytes, back } = await saved(rule);
  expect(back).toEqual([rule]);
  const read = (await readWithExcelJs(bytes)).getWorksheet(SHEET) as unknown as {
    conditionalFormattings: { ref: string; rules: object[] }[];
  };
  expect(read.conditionalFormattings).toMatchObject([{ ref: "E5:E7", rules: [seen] }]);
});

test.each<[Rule]>([
  [preset("UniqueValues")],
  [preset("DuplicateValues")],
  [preset("NonBlanks")],
  [preset("NonErrors")],
  [preset("Today")],
  [preset("Yesterday")],
  [preset("Tomorrow")],
  [preset("ThisWeek")],
  [preset("LastWeek")],
  [preset("NextWeek")],
  [preset("ThisMonth")],
  [preset("LastMonth")],
  [preset("AboveAverage")],
  [preset("EqualOrAboveAverage")],
  [preset("EqualOrBelowAverage")],
  [preset("OneStdDevAboveAverage")],
  [preset("TwoStdDevBelowAverage")],
  [preset("ThreeStdDevAboveAverage")],
  [bar],
  [{ ...bar, positive: { ...bar.positive, borderColor: "", gradientFill: true }, barDirection: "Context" }],
  [{ ...icons, style: "FiveBoxes", criteria: [...icons.criteria, ...icons.criteria.slice(0, 1)] }],
  [
    {
      ...icons,
      reverseIconOrder: false,
      criteria: icons.criteria.map((one, index) => ({
        ...one,
        customIcon: { set: "ThreeStars", index: index % 3 },
      })),
    },
  ],
])("%j comes back as it was saved", async (rule) => {
  const { back } = await saved(rule);
  const expected =
    rule.kind === "dataBar" && rule.positive.borderColor === ""
      ? { ...rule, negative: { ...rule.negative, borderColor: "" } }
      : rule;
  expect(back).toEqual([expected]);
});

test("a bar's second half stands among the sheet's extensions, tied to it by an id", async () => {
  const { bytes } = await saved(bar);
  const xml = partsOf(bytes)["xl/worksheets/sheet2.xml"] ?? "";
  const [id] = /\{00000000-0000-4000-8000-[0-9A-F]{12}\}/.exec(xml) ?? [];
  expect(xml.split(id ?? "none")).toHaveLength(3);
  expect(xml).toMatch(/<x14:cfRule type="dataBar" id="[^"]+"><x14:dataBar [^>]*direction="rightToLeft"/);
  expect(xml).toMatch(/<xm:sqref>E5:E7<\/xm:sqref>/);
});

test("a look with borders and a number format is a <dxf> in the order of its schema", async () => {
  const { bytes } = await saved(preset("DuplicateValues"), {
    fontColor: "#9C0006",
    fill: "#FFC7CE",
    numberFormat: "0.0%",
    borders: { bottom: { style: "Continuous", weight: "Thin", color: "#9C0006" } },
  });
  const styles = partsOf(bytes)["xl/styles.xml"];
  expect(styles).toMatch(
    /<dxf><font>.*?<\/font><numFmt numFmtId="164" formatCode="0.0%"\/><fill>.*?<\/fill><border><bottom style="thin">/,
  );
  const [format] = (await openXlsx(bytes, "x")).sheets[1]?.conditionalFormats ?? [];
  expect(format?.format).toEqual({
    fontColor: "#9C0006",
    fill: "#FFC7CE",
    numberFormat: "0.0%",
    borders: { bottom: { style: "Continuous", weight: "Thin", color: "#9C0006" } },
  });
});
