import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { fromUniverRule } from "../../../../src/workbench/workbook/conditional/fromUniverRule";
import { toUniverRule } from "../../../../src/workbench/workbook/conditional/toUniverRule";
import type { ConditionalFormat } from "../../../../src/workbench/workbook/types";

type Rule = ConditionalFormat["rule"];
const areas = [{ row: 1, column: 0, rowCount: 4, columnCount: 1 }];
const univer = (rule: Rule): IConditionFormattingRule["rule"] =>
  toUniverRule({ areas, priority: 0, stopIfTrue: false, rule, format: {} });
const there = (rule: Rule): Rule =>
  fromUniverRule({ cfId: "1", ranges: [], stopIfTrue: false, rule: univer(rule) }).rule;

test.each<[Rule]>([
  [{ kind: "preset", criterion: "Blanks" }],
  [{ kind: "preset", criterion: "NonErrors" }],
  [{ kind: "preset", criterion: "LastSevenDays" }],
  [{ kind: "preset", criterion: "EqualOrBelowAverage" }],
  [{ kind: "preset", criterion: "UniqueValues" }],
  [{ kind: "preset", criterion: "DuplicateValues" }],
  [{ kind: "topBottom", type: "TopItems", rank: 3 }],
  [{ kind: "topBottom", type: "BottomPercent", rank: 20 }],
  [
    {
      kind: "colorScale",
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "Number", formula: "9", color: "#FF0000" },
    },
  ],
  [
    {
      kind: "iconSet",
      style: "FourArrows",
      criteria: [
        { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
        { type: "Percent", formula: "25", operator: "GreaterThanOrEqual" },
        { type: "Number", formula: "50", operator: "GreaterThan" },
        { type: "Percentile", formula: "75", operator: "GreaterThanOrEqual" },
      ],
      reverseIconOrder: false,
      showIconOnly: true,
    },
  ],
])("%j is the same rule in Univer's terms and back", (rule) => {
  expect(there(rule)).toEqual(rule);
});

test("icons turn round, and may be of another set: Univer counts them from the highest", () => {
  const criteria = ["0", "33", "67"].map((formula) => ({
    type: "Percent" as const,
    formula,
    operator: "GreaterThanOrEqual" as const,
  }));
  const icons = (more: object): string[] => {
    const rule = univer({
      kind: "iconSet",
      style: "ThreeArrows",
      criteria,
      reverseIconOrder: false,
      showIconOnly: false,
      ...more,
    });
    return "config" in rule && Array.isArray(rule.config)
      ? rule.config.map((one) => ("iconType" in one ? `${one.iconType} ${one.iconId}` : ""))
      : [];
  };
  expect(icons({})).toEqual(["3Arrows 0", "3Arrows 1", "3Arrows 2"]);
  expect(icons({ reverseIconOrder: true })).toEqual(["3Arrows 2", "3Arrows 1", "3Arrows 0"]);
  const own = criteria.map((one, index) =>
    index === 2 ? { ...one, customIcon: { set: "FiveBoxes" as const, index: 4 } } : one,
  );
  expect(icons({ criteria: own })).toEqual(["5Boxes 0", "3Arrows 1", "3Arrows 2"]);
});

test("a bar keeps what Univer draws of it", () => {
  const rule = there({
    kind: "dataBar",
    lowerBound: { type: "Number", formula: "0" },
    upperBound: { type: "Automatic" },
    showDataBarOnly: true,
    barDirection: "RightToLeft",
    axisFormat: "None",
    axisColor: "#000000",
    positive: { fillColor: "#00FF00", borderColor: "#008000", gradientFill: false },
    negative: {
      fillColor: "#FF0000",
      borderColor: "#800000",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  });
  expect(rule).toMatchObject({
    kind: "dataBar",
    lowerBound: { type: "Number", formula: "0" },
    upperBound: { type: "HighestValue" },
    showDataBarOnly: true,
    positive: { fillColor: "#00FF00", gradientFill: false },
    negative: { fillColor: "#FF0000", matchPositiveFillColor: false },
  });
});

test("standard deviations, which Univer has no rule for, become a formula on the first cell", () => {
  expect(univer({ kind: "preset", criterion: "TwoStdDevBelowAverage" })).toMatchObject({
    subType: "formula",
    value: "=A2<AVERAGE($A$2:$A$5)-2*STDEV.S($A$2:$A$5)",
  });
});
