/** The rules that conditional formats have until the add-in sets its own. */
import type { BarBound } from "../../workbook/types";
import type { Rule } from "../cells/conditional";

export const CONDITIONAL_KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const AUTOMATIC: BarBound = { type: "Automatic" };

/** Comparisons hold for no cell; scales, bars and icons are those that Excel offers first. */
export const FIRST_RULES: Readonly<Record<(typeof CONDITIONAL_KINDS)[number], Rule>> = {
  CellValue: { kind: "cellValue", operator: "notEqual", formula1: "=FALSE" },
  ContainsText: { kind: "containsText", operator: "contains", text: "" },
  Custom: { kind: "custom", formula: "=FALSE" },
  PresetCriteria: { kind: "preset", criterion: "Blanks" },
  TopBottom: { kind: "topBottom", type: "TopItems", rank: 10 },
  ColorScale: {
    kind: "colorScale",
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  },
  DataBar: {
    kind: "dataBar",
    lowerBound: AUTOMATIC,
    upperBound: AUTOMATIC,
    showDataBarOnly: false,
    barDirection: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    positive: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
    negative: {
      fillColor: "#FF0000",
      borderColor: "#FF0000",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  },
  IconSet: {
    kind: "iconSet",
    style: "ThreeTrafficLights1",
    criteria: [
      { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
      { type: "Percent", formula: "33", operator: "GreaterThanOrEqual" },
      { type: "Percent", formula: "67", operator: "GreaterThanOrEqual" },
    ],
    reverseIconOrder: false,
    showIconOnly: false,
  },
};
