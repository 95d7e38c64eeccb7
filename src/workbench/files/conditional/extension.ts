/**
 * What conditional formats have since 2010 stands at the end of a sheet: borders, directions and negative bars, newer
 * icon sets and icons of one's own. [MS-XLSX] 2.6.
 */
import type { Area, BarBound } from "../../workbook/types";
import { areaNames } from "../cells/address";
import { keyOf } from "../keyOf";
import { readColor, type Palette } from "../styles/colors";
import { argb } from "../styles/writeStyles";
import {
  attribute,
  childNamed,
  childrenNamed,
  descendants,
  element,
  elementsOf,
  flag,
  localName,
  textOf,
  type XmlElement,
} from "../xml/element";
import { VALUE_TYPES, fileIconSet, operandOf, readValue, type DataBarRule, type IconRule } from "./gradedXml";

const SHEET_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** Sets that the plain form has no names for. */
const NEWER = ["ThreeStars", "ThreeTriangles", "FiveBoxes"];

/** Whether icons go beyond what the first format of rules holds. */
export const needsExtension = (rule: IconRule): boolean =>
  NEWER.includes(rule.style) || rule.criteria.some(({ customIcon }) => customIcon !== undefined);

const valueElement = (type: string, formula: string | undefined, gte = true): XmlElement =>
  element(
    "x14:cfvo",
    { type, gte: gte ? undefined : 0 },
    formula === undefined ? [] : [element("xm:f", {}, [operandOf(formula)])],
  );

const bound = ({ type, formula }: BarBound, automatic: string): XmlElement =>
  valueElement(type === "Automatic" ? automatic : VALUE_TYPES[type], formula);

const colored = (name: string, color: string): XmlElement[] =>
  color === "" ? [] : [element(`x14:${name}`, { rgb: argb(color) })];

const DIRECTIONS = { Context: undefined, LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;
const AXES = { Automatic: undefined, None: "none", CellMidPoint: "middle" } as const;

/** A bar's second half. */
export function barExtension(rule: DataBarRule, id: string): XmlElement {
  const { positive, negative } = rule;
  const bordered = positive.borderColor !== "";
  return element("x14:cfRule", { type: "dataBar", id }, [
    element(
      "x14:dataBar",
      {
        minLength: 0,
        maxLength: 100,
        border: bordered ? 1 : undefined,
        gradient: positive.gradientFill ? undefined : 0,
        direction: DIRECTIONS[rule.barDirection],
        negativeBarColorSameAsPositive: negative.matchPositiveFillColor ? 1 : undefined,
        negativeBarBorderColorSameAsPositive: negative.matchPositiveBorderColor ? undefined : 0,
        axisPosition: AXES[rule.axisFormat],
      },
      [
        bound(rule.lowerBound, "autoMin"),
        bound(rule.upperBound, "autoMax"),
        ...colored("borderColor", positive.borderColor),
        ...(negative.matchPositiveFillColor ? [] : colored("negativeFillColor", negative.fillColor)),
        ...(negative.matchPositiveBorderColor || !bordered
          ? []
          : colored("negativeBorderColor", negative.borderColor)),
        ...colored("axisColor", rule.axisColor),
      ],
    ),
  ]);
}

/** An icon set that stands here alone. */
export function iconExtension(rule: IconRule, id: string): XmlElement {
  const custom = rule.criteria.some(({ customIcon }) => customIcon !== undefined);
  return element("x14:cfRule", { type: "iconSet", id }, [
    element(
      "x14:iconSet",
      {
        iconSet: fileIconSet(rule.style),
        showValue: rule.showIconOnly ? 0 : undefined,
        reverse: rule.reverseIconOrder ? 1 : undefined,
        custom: custom ? 1 : undefined,
      },
      [
        ...rule.criteria.map(({ type, formula, operator }) =>
          valueElement(VALUE_TYPES[type], formula, operator !== "GreaterThan"),
        ),
        ...(custom
          ? rule.criteria.map(({ customIcon }, index) =>
              element("x14:cfIcon", {
                iconSet: fileIconSet(customIcon?.set ?? rule.style),
                iconId: customIcon?.index ?? index,
              }),
            )
          : []),
      ],
    ),
  ]);
}

/** What a rule of the plain form carries to be found here. */
export const linkTo = (id: string): XmlElement =>
  element("extLst", {}, [element("ext", { uri: RULE_URI, "xmlns:x14": X14 }, [element("x14:id", {}, [id])])]);

/** The id by which a rule of the plain form is continued here. */
export function linkOf(tag: XmlElement): string | undefined {
  const id = [...descendants(tag)].find((one) => localName(one.name) === "id");
  return id && textOf(id);
}

export interface ExtendedRule {
  id: string;
  areas: string;
  tag: XmlElement;
}

/** Every rule of a sheet's extensions. */
export function extendedRules(frame: readonly XmlElement[]): ExtendedRule[] {
  return frame
    .filter((one) => localName(one.name) === "extLst")
    .flatMap((list) =>
      [...descendants(list)].filter((one) => localName(one.name) === "conditionalFormatting"),
    )
    .flatMap((group) =>
      childrenNamed(group, "cfRule").map((tag) => ({
        id: attribute(tag, "id") ?? "",
        areas: textOf(childNamed(group, "sqref")),
        tag,
      })),
    );
}

/** A plain bar with what its second half says of it. */
export function extendedBar(plain: DataBarRule, { tag }: ExtendedRule, palette: Palette): DataBarRule {
  const bar = childNamed(tag, "dataBar");
  if (!bar) return plain;
  const color = (name: string): string | undefined => readColor(childNamed(bar, name), palette);
  const [lower, upper] = childrenNamed(bar, "cfvo");
  const bordered = flag(bar, "border");
  const positive = {
    fillColor: plain.positive.fillColor,
    borderColor: bordered ? (color("borderColor") ?? plain.positive.fillColor) : "",
    gradientFill: flag(bar, "gradient", true),
  };
  const sameFill = flag(bar, "negativeBarColorSameAsPositive");
  const sameBorder = flag(bar, "negativeBarBorderColorSameAsPositive", true);
  return {
    ...plain,
    lowerBound: readBound(lower) ?? plain.lowerBound,
    upperBound: readBound(upper) ?? plain.upperBound,
    barDirection: keyOf(DIRECTIONS, attribute(bar, "direction")) ?? "Context",
    axisFormat: keyOf(AXES, attribute(bar, "axisPosition")) ?? "Automatic",
    axisColor: color("axisColor") ?? "",
    positive,
    negative: {
      fillColor: sameFill ? positive.fillColor : (color("negativeFillColor") ?? "#FF0000"),
      borderColor: sameBorder ? positive.borderColor : (color("negativeBorderColor") ?? ""),
      matchPositiveFillColor: sameFill,
      matchPositiveBorderColor: sameBorder,
    },
  };
}

function readBound(value: XmlElement | undefined): BarBound | undefined {
  if (!value) return undefined;
  const type = attribute(value, "type") ?? "";
  return type.startsWith("auto") ? { type: "Automatic" } : readValue(value);
}

/** Ids in Excel's form that the sheet does not use yet. */
export function* freeIds(used: ReadonlySet<string>): Generator<string, never, void> {
  for (let number = 1; ; number++) {
    const id = `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!used.has(id)) yield id;
  }
}

export interface NewRule {
  tag: XmlElement;
  areas: readonly Area[];
}

/** The sheet's extensions with those rules that are `kept` by their ids, and the new ones. */
export function withConditionalRules(
  extensions: XmlElement | undefined,
  kept: ReadonlySet<string>,
  made: readonly NewRule[],
): XmlElement | undefined {
  const before = extensions ?? element("extLst");
  const groups = extendedGroups(before).filter((group) =>
    childrenNamed(group, "cfRule").some((tag) => kept.has(attribute(tag, "id") ?? "")),
  );
  const fresh = made.map(({ tag, areas }) =>
    element("x14:conditionalFormatting", { "xmlns:xm": XM }, [
      tag,
      element("xm:sqref", {}, [areaNames(areas)]),
    ]),
  );
  const others = before.children.filter((one) => typeof one === "string" || !isOurs(one));
  const all = [...groups, ...fresh];
  const ours =
    all.length === 0
      ? []
      : [
          element("ext", { uri: SHEET_URI, "xmlns:x14": X14 }, [
            element("x14:conditionalFormattings", {}, all),
          ]),
        ];
  const children = [...ours, ...others];
  return children.some((one) => typeof one !== "string") ? { ...before, children } : undefined;
}

const isOurs = (ext: XmlElement): boolean => attribute(ext, "uri")?.toUpperCase() === SHEET_URI.toUpperCase();

const extendedGroups = (extensions: XmlElement): XmlElement[] =>
  elementsOf(extensions)
    .filter(isOurs)
    .flatMap((ext) => childrenNamed(childNamed(ext, "conditionalFormattings"), "conditionalFormatting"));
