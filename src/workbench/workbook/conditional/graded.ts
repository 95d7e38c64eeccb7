/** Colour scales, data bars and icon sets, from Excel's terms to Univer's and back. */
import { CFNumberOperator, CFRuleType, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { BarBound, ConditionalFormat, IconSetName, ScalePoint } from "../types";

type Rule = ConditionalFormat["rule"];
type Graded = Extract<Rule, { kind: "colorScale" | "dataBar" | "iconSet" }>;
type ConfigOf<T extends CFRuleType> = Extract<IConditionalFormattingRuleConfig, { type: T }>;
type Value = ConfigOf<CFRuleType.dataBar>["config"]["min"];

const TYPES = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;
const COUNTS = [
  ["Three", "3"],
  ["Four", "4"],
  ["Five", "5"],
] as const;
/** How many icons a set has. */
const iconCount = (style: IconSetName): number =>
  Number(COUNTS.find(([word]) => style.startsWith(word))?.[1] ?? 3);

export function gradedRule(rule: Graded): IConditionalFormattingRuleConfig {
  switch (rule.kind) {
    case "colorScale":
      return colorScale(rule);
    case "dataBar":
      return dataBar(rule);
    case "iconSet":
      return iconSet(rule);
  }
}

function colorScale({
  minimum,
  midpoint,
  maximum,
}: Extract<Rule, { kind: "colorScale" }>): ConfigOf<CFRuleType.colorScale> {
  const points = midpoint === undefined ? [minimum, maximum] : [minimum, midpoint, maximum];
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({ index, color: point.color, value: valueOf(point) })),
  };
}

function dataBar(rule: Extract<Rule, { kind: "dataBar" }>): ConfigOf<CFRuleType.dataBar> {
  const { positive, negative } = rule;
  return {
    type: CFRuleType.dataBar,
    isShowValue: !rule.showDataBarOnly,
    config: {
      min: bound(rule.lowerBound, CFValueType.min),
      max: bound(rule.upperBound, CFValueType.max),
      isGradient: positive.gradientFill,
      positiveColor: positive.fillColor,
      nativeColor: negative.matchPositiveFillColor ? positive.fillColor : negative.fillColor,
    },
  };
}

/** Univer's icons stand from the highest to the lowest, Excel's the other way round. */
function iconSet(rule: Extract<Rule, { kind: "iconSet" }>): ConfigOf<CFRuleType.iconSet> {
  const count = rule.criteria.length;
  const config = rule.criteria.map(({ type, formula, operator, customIcon }, index) => {
    const place = rule.reverseIconOrder ? count - 1 - index : index;
    const set = customIcon?.set ?? rule.style;
    return {
      operator:
        operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value: valueOf({ type, formula }),
      iconType: iconType(set),
      iconId: String(iconCount(set) - 1 - (customIcon?.index ?? place)),
    };
  });
  const [lowest, ...others] = config;
  if (lowest === undefined) return { type: CFRuleType.iconSet, isShowValue: !rule.showIconOnly, config: [] };
  const rest = {
    ...lowest,
    operator: CFNumberOperator.lessThanOrEqual,
    value: { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER },
  };
  return { type: CFRuleType.iconSet, isShowValue: !rule.showIconOnly, config: [...others.reverse(), rest] };
}

type IconType = ConfigOf<CFRuleType.iconSet>["config"][number]["iconType"];

/** "ThreeArrows" → "3Arrows". */
function iconType(style: IconSetName): IconType {
  const [word, digit] = COUNTS.find(([start]) => style.startsWith(start)) ?? COUNTS[0];
  return style.replace(word, digit) as IconType;
}

function bound(from: BarBound, automatic: CFValueType): Value {
  return from.type === "Automatic" ? { type: automatic } : valueOf({ ...from, type: from.type });
}

function valueOf({ type, formula }: Pick<ScalePoint, "type" | "formula">): Value {
  if (formula === undefined || type === "LowestValue" || type === "HighestValue")
    return { type: TYPES[type] };
  const number = Number(formula.replace(/^=/, ""));
  return Number.isFinite(number) && type !== "Formula"
    ? { type: TYPES[type], value: number }
    : { type: CFValueType.formula, value: formula.startsWith("=") ? formula : `=${formula}` };
}

/** A rule that a person made in the grid; null when it is none of these kinds. */
export function fromGradedRule(config: IConditionalFormattingRuleConfig): Graded | null {
  switch (config.type) {
    case CFRuleType.colorScale:
      return fromColorScale(config);
    case CFRuleType.dataBar:
      return fromDataBar(config);
    case CFRuleType.iconSet:
      return fromIconSet(config);
    default:
      return null;
  }
}

function fromValue({ type, value }: Value): Pick<ScalePoint, "type" | "formula"> {
  const name = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((key) => TYPES[key] === type) ?? "Number";
  return value === undefined ? { type: name } : { type: name, formula: String(value) };
}

function fromColorScale({ config }: ConfigOf<CFRuleType.colorScale>): Graded | null {
  const points = [...config]
    .sort((one, other) => one.index - other.index)
    .map(({ color, value }) => ({ ...fromValue(value), color }));
  const [minimum, second, third] = points;
  if (minimum === undefined || second === undefined) return null;
  return third === undefined
    ? { kind: "colorScale", minimum, maximum: second }
    : { kind: "colorScale", minimum, midpoint: second, maximum: third };
}

function fromDataBar({ config, isShowValue }: ConfigOf<CFRuleType.dataBar>): Graded {
  return {
    kind: "dataBar",
    lowerBound: fromValue(config.min),
    upperBound: fromValue(config.max),
    showDataBarOnly: !isShowValue,
    barDirection: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    positive: { fillColor: config.positiveColor, borderColor: "", gradientFill: config.isGradient },
    negative: {
      fillColor: config.nativeColor,
      borderColor: "",
      matchPositiveFillColor: config.nativeColor === config.positiveColor,
      matchPositiveBorderColor: true,
    },
  };
}

function fromIconSet({ config, isShowValue }: ConfigOf<CFRuleType.iconSet>): Graded | null {
  const [first] = config;
  const style = first && excelName(first.iconType);
  if (style === undefined || iconCount(style) !== config.length) return null;
  const criteria = [...config].reverse().map(({ operator, value, iconType: set, iconId }, index) => {
    const { type, formula } = fromValue(value);
    const named = excelName(set) ?? style;
    const place = iconCount(named) - 1 - Number(iconId);
    const counted = index === 0 || type === "LowestValue" || type === "HighestValue";
    return {
      type: counted ? ("Percent" as const) : type,
      formula: counted ? "0" : (formula ?? "0"),
      operator:
        operator === CFNumberOperator.greaterThan
          ? ("GreaterThan" as const)
          : ("GreaterThanOrEqual" as const),
      ...(named === style && place === index ? {} : { customIcon: { set: named, index: place } }),
    };
  });
  return { kind: "iconSet", style, criteria, reverseIconOrder: false, showIconOnly: !isShowValue };
}

/** "3Arrows" → "ThreeArrows"; undefined for sets that Excel does not have. */
function excelName(type: string): IconSetName | undefined {
  const [word, digit] = COUNTS.find(([, number]) => type.startsWith(number)) ?? [];
  return word === undefined || digit === undefined ? undefined : (type.replace(digit, word) as IconSetName);
}
