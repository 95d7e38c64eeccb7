/** Colour scales, data bars and icon sets as `<cfRule>` says them: ECMA-376 part 1, 18.3.1.10 and following. */
import type { BarBound, ConditionalFormat, IconSetName, ScalePoint } from "../../workbook/types";
import { fromFileForm, toFileForm } from "../formulas/fileForm";
import { keyOf } from "../keyOf";
import { readColor, type Palette } from "../styles/colors";
import { argb } from "../styles/writeStyles";
import { attribute, childNamed, childrenNamed, element, flag, textOf, type XmlElement } from "../xml/element";

type Rule = ConditionalFormat["rule"];
export type DataBarRule = Extract<Rule, { kind: "dataBar" }>;
export type IconRule = Extract<Rule, { kind: "iconSet" }>;
type ScaleRule = Extract<Rule, { kind: "colorScale" }>;

export const VALUE_TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const satisfies Record<ScalePoint["type"], string>;
const WORDS = [
  ["Three", "3"],
  ["Four", "4"],
  ["Five", "5"],
] as const;

/** A number as it is, a formula without its "=". */
export const operandOf = (formula: string): string => toFileForm(formula.replace(/^=/, ""), null);

const valueElement = ({ type, formula }: Pick<ScalePoint, "type" | "formula">, gte = true): XmlElement =>
  element("cfvo", {
    type: VALUE_TYPES[type],
    val: formula === undefined ? undefined : operandOf(formula),
    gte: gte ? undefined : 0,
  });

const colorTag = (name: string, color: string): XmlElement => element(name, { rgb: argb(color) });

/** A colour scale as its `<cfRule>`. */
export function scaleTag({ minimum, midpoint, maximum }: ScaleRule): XmlElement {
  const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  return element("cfRule", { type: "colorScale" }, [
    element("colorScale", {}, [
      ...points.map((point) => valueElement(point)),
      ...points.map(({ color }) => colorTag("color", color)),
    ]),
  ]);
}

/** An automatic end is the values' own for readers that do not know the extension of 2010. */
const plainBound = ({ type, formula }: BarBound, automatic: "LowestValue" | "HighestValue"): XmlElement =>
  valueElement(type === "Automatic" ? { type: automatic } : { type, formula });

/** A data bar as its `<cfRule>`, without what only the extension holds. */
export function barTag(rule: DataBarRule): XmlElement {
  return element("cfRule", { type: "dataBar" }, [
    element("dataBar", { showValue: rule.showDataBarOnly ? 0 : undefined }, [
      plainBound(rule.lowerBound, "LowestValue"),
      plainBound(rule.upperBound, "HighestValue"),
      colorTag("color", rule.positive.fillColor),
    ]),
  ]);
}

/** "ThreeArrows" → "3Arrows". */
export function fileIconSet(style: IconSetName): string {
  const [word, digit] = WORDS.find(([start]) => style.startsWith(start)) ?? WORDS[0];
  return style.replace(word, digit);
}

/** "3Arrows" → "ThreeArrows". */
function iconSetName(file: string): IconSetName {
  const [word, digit] = WORDS.find(([, start]) => file.startsWith(start)) ?? WORDS[0];
  return file.replace(digit, word) as IconSetName;
}

/** An icon set as its `<cfRule>`. */
export function iconTag(rule: IconRule): XmlElement {
  return element("cfRule", { type: "iconSet" }, [
    element(
      "iconSet",
      {
        iconSet: fileIconSet(rule.style),
        showValue: rule.showIconOnly ? 0 : undefined,
        reverse: rule.reverseIconOrder ? 1 : undefined,
      },
      rule.criteria.map(({ type, formula, operator }) =>
        valueElement({ type, formula }, operator !== "GreaterThan"),
      ),
    ),
  ]);
}

/** The value of a `<cfvo>`; in the extension it is an element of its own. */
export function readValue(tag: XmlElement): Pick<ScalePoint, "type" | "formula"> {
  const file = attribute(tag, "type") ?? "num";
  const type = keyOf(VALUE_TYPES, file) ?? "Number";
  const text = attribute(tag, "val") ?? textOf(childNamed(tag, "f"));
  if (type === "LowestValue" || type === "HighestValue" || text === "") return { type };
  const plain = fromFileForm(text);
  return { type, formula: Number.isFinite(Number(plain)) ? plain : `=${plain}` };
}

/** Undefined for a rule that is none of these. */
export function readGraded(tag: XmlElement, palette: Palette): Rule | undefined {
  const scale = childNamed(tag, "colorScale");
  if (scale) return readScale(scale, palette);
  const bar = childNamed(tag, "dataBar");
  if (bar) return readBar(bar, palette);
  const icons = childNamed(tag, "iconSet");
  return icons && readIcons(icons);
}

function readScale(scale: XmlElement, palette: Palette): Rule | undefined {
  const colors = childrenNamed(scale, "color").map((color) => readColor(color, palette) ?? "#000000");
  const [minimum, second, third] = childrenNamed(scale, "cfvo").map((value, index) => ({
    ...readValue(value),
    color: colors[index] ?? "#000000",
  }));
  if (!minimum || !second) return undefined;
  return third
    ? { kind: "colorScale", minimum, midpoint: second, maximum: third }
    : { kind: "colorScale", minimum, maximum: second };
}

/** What the plain form says; Excel 2007 drew bars with a gradient, without a border, and none below zero. */
function readBar(bar: XmlElement, palette: Palette): Rule | undefined {
  const [lower, upper] = childrenNamed(bar, "cfvo").map(readValue);
  if (!lower || !upper) return undefined;
  const fillColor = readColor(childNamed(bar, "color"), palette) ?? "#638EC6";
  return {
    kind: "dataBar",
    lowerBound: lower,
    upperBound: upper,
    showDataBarOnly: !flag(bar, "showValue", true),
    barDirection: "Context",
    axisFormat: "None",
    axisColor: "",
    positive: { fillColor, borderColor: "", gradientFill: true },
    negative: { fillColor, borderColor: "", matchPositiveFillColor: true, matchPositiveBorderColor: true },
  };
}

function readIcons(icons: XmlElement): Rule {
  const custom = childrenNamed(icons, "cfIcon");
  const criteria = childrenNamed(icons, "cfvo").map((value, index) => {
    const { type, formula } = readValue(value);
    const icon = custom[index];
    return {
      type: type === "LowestValue" || type === "HighestValue" ? ("Percent" as const) : type,
      formula: formula ?? "0",
      operator: flag(value, "gte", true) ? ("GreaterThanOrEqual" as const) : ("GreaterThan" as const),
      ...(icon === undefined
        ? {}
        : {
            customIcon: {
              set: iconSetName(attribute(icon, "iconSet") ?? "3TrafficLights1"),
              index: Number(attribute(icon, "iconId") ?? 0),
            },
          }),
    };
  });
  return {
    kind: "iconSet",
    style: iconSetName(attribute(icons, "iconSet") ?? "3TrafficLights1"),
    criteria,
    reverseIconOrder: flag(icons, "reverse"),
    showIconOnly: !flag(icons, "showValue", true),
  };
}
