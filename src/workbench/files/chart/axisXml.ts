import type { ChartAxis, ChartPartLook } from "../../workbook/types";
import { element, type XmlElement } from "../xml/element";
import { solid, valued } from "./drawingText";
import { shapeXml, textXml } from "./lookXml";
import { titleXml } from "./titleXml";

const LINE = "#D9D9D9";
const TITLE_SIZE = 1000;
const LABEL_SIZE = 900;

export interface AxisPlace {
  id: number;
  crosses: number;
  side: "b" | "l" | "r" | "t";
  /** The axis stands where the other one ends: the secondary value axis. */
  atMaximum: boolean;
}

/** Looks of an axis' parts. */
export interface AxisLooks {
  axis?: ChartPartLook | undefined;
  title?: ChartPartLook | undefined;
  gridlines?: ChartPartLook | undefined;
  minorGridlines?: ChartPartLook | undefined;
}

export const TICK_MARKS = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;
export const LABEL_PLACES = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;
export const ALIGNMENTS = { Center: "ctr", Left: "l", Right: "r" } as const;
export const DISPLAY_UNITS = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
} as const;
export const TIME_UNITS = { Days: "days", Months: "months", Years: "years" } as const;

const optional = (name: string, value: string | number | boolean | undefined): XmlElement[] =>
  value === undefined ? [] : [valued(name, value)];

const scaling = (axis: ChartAxis): XmlElement =>
  element("c:scaling", {}, [
    ...(axis.scaleType === "Logarithmic" ? [valued("logBase", axis.logBase ?? 10)] : []),
    valued("orientation", axis.reversePlotOrder === true ? "maxMin" : "minMax"),
    ...optional("max", axis.maximum),
    ...optional("min", axis.minimum),
  ]);

const thinLine = (): XmlElement => element("c:spPr", {}, [element("a:ln", { w: 9525 }, [solid(LINE)])]);
const noLine = (): XmlElement => element("c:spPr", {}, [element("a:ln", {}, [element("a:noFill")])]);

/** What all kinds of axes have in common, in the order of their schema. `other`: the axis that crosses this one. */
const common = (
  axis: ChartAxis,
  place: AxisPlace,
  line: XmlElement,
  looks: AxisLooks,
  other: ChartAxis,
): XmlElement[] => [
  valued("axId", place.id),
  scaling(axis),
  valued("delete", !axis.visible),
  valued("axPos", place.side),
  ...(axis.majorGridlines ? [element("c:majorGridlines", {}, shapeXml(looks.gridlines, [thinLine()]))] : []),
  ...(axis.minorGridlines === true
    ? [element("c:minorGridlines", {}, shapeXml(looks.minorGridlines, [thinLine()]))]
    : []),
  ...(axis.title === "" && axis.titleFormula === undefined
    ? []
    : [
        titleXml({
          text: axis.title,
          formula: axis.titleFormula,
          size: TITLE_SIZE,
          degrees: axis.titleOrientation,
          rotated: place.side === "l" || place.side === "r",
          look: looks.title,
        }),
      ]),
  element("c:numFmt", {
    formatCode: axis.numberFormat ?? "General",
    sourceLinked: axis.linkNumberFormat === true || axis.numberFormat === undefined ? 1 : 0,
  }),
  valued("majorTickMark", TICK_MARKS[axis.majorTickMark ?? "None"]),
  valued("minorTickMark", TICK_MARKS[axis.minorTickMark ?? "None"]),
  valued("tickLblPos", LABEL_PLACES[axis.tickLabelPosition ?? "NextToAxis"]),
  ...shapeXml(looks.axis, [line]),
  textXml(looks.axis, LABEL_SIZE, axis.textOrientation),
  valued("crossAx", place.crosses),
  crossing(other, place.atMaximum),
];

/** Where this axis stands on the other one, which says so. */
function crossing(other: ChartAxis, atMaximum: boolean): XmlElement {
  if (other.position === "Custom" && other.positionAt !== undefined)
    return valued("crossesAt", other.positionAt);
  if (other.position === "Minimum") return valued("crosses", "min");
  return valued("crosses", atMaximum || other.position === "Maximum" ? "max" : "autoZero");
}

/** The axis of the categories: of texts or of dates. */
export const categoryAxis = (
  axis: ChartAxis,
  place: AxisPlace,
  looks: AxisLooks,
  other: ChartAxis,
): XmlElement => {
  const shared = common(axis, place, thinLine(), looks, other);
  if (axis.categoryType === "DateAxis") return dateAxis(axis, shared);
  return element("c:catAx", {}, [
    ...shared,
    valued("auto", axis.categoryType !== "TextAxis"),
    valued("lblAlgn", ALIGNMENTS[axis.alignment ?? "Center"]),
    valued("lblOffset", axis.offset ?? 100),
    ...optional("tickLblSkip", axis.tickLabelSpacing),
    ...optional("tickMarkSkip", axis.tickMarkSpacing),
    valued("noMultiLvlLbl", axis.multiLevel === false),
  ]);
};

const dateAxis = (axis: ChartAxis, shared: XmlElement[]): XmlElement =>
  element("c:dateAx", {}, [
    ...shared,
    valued("auto", 0),
    valued("lblOffset", axis.offset ?? 100),
    valued("baseTimeUnit", TIME_UNITS[axis.baseTimeUnit ?? "Days"]),
    ...optional("majorUnit", axis.majorUnit),
    ...optional("majorTimeUnit", axis.majorTimeUnitScale && TIME_UNITS[axis.majorTimeUnitScale]),
    ...optional("minorUnit", axis.minorUnit),
    ...optional("minorTimeUnit", axis.minorTimeUnitScale && TIME_UNITS[axis.minorTimeUnitScale]),
  ]);

/** `between`: the plot's columns stand between the tick marks, points of a scatter chart on them. */
export const valueAxis = (
  axis: ChartAxis,
  place: AxisPlace,
  between: boolean,
  looks: AxisLooks,
  other: ChartAxis,
): XmlElement =>
  element("c:valAx", {}, [
    ...common(axis, place, noLine(), looks, other),
    valued("crossBetween", between && other.isBetweenCategories !== false ? "between" : "midCat"),
    ...optional("majorUnit", axis.majorUnit),
    ...optional("minorUnit", axis.minorUnit),
    ...displayUnits(axis),
  ]);

function displayUnits({
  displayUnit = "None",
  customDisplayUnit,
  showDisplayUnitLabel,
}: ChartAxis): XmlElement[] {
  if (displayUnit === "None") return [];
  return [
    element("c:dispUnits", {}, [
      displayUnit === "Custom"
        ? valued("custUnit", customDisplayUnit ?? 1)
        : valued("builtInUnit", DISPLAY_UNITS[displayUnit]),
      ...(showDisplayUnitLabel === false ? [] : [element("c:dispUnitsLbl")]),
    ]),
  ];
}
