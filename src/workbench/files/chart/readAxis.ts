import type { ChartAxis } from "../../workbook/types";
import { attribute, childNamed, descend, flag, localName, type XmlElement } from "../xml/element";
import { ALIGNMENTS, DISPLAY_UNITS, LABEL_PLACES, TICK_MARKS, TIME_UNITS } from "./axisXml";
import { readAngle } from "./lookXml";
import { defined, named, number, titleFormula, titleText, unless, value } from "./partValues";

const NO_AXIS: ChartAxis = { visible: false, title: "", majorGridlines: false };

/** `other`: the axis that this one crosses, where it says so. */
export function readAxis(axis: XmlElement | undefined, other?: XmlElement): ChartAxis {
  if (!axis) return NO_AXIS;
  const scaling = childNamed(axis, "scaling");
  const title = childNamed(axis, "title");
  const angle = readAngle(descend(axis, "txPr", "bodyPr"));
  return {
    visible: value(axis, "delete") !== "1",
    title: titleText(title),
    majorGridlines: childNamed(axis, "majorGridlines") !== undefined,
    ...defined({
      titleFormula: titleFormula(title),
      minimum: number(scaling, "min"),
      maximum: number(scaling, "max"),
      majorUnit: number(axis, "majorUnit"),
      minorUnit: number(axis, "minorUnit"),
      numberFormat: formatOf(axis),
      minorGridlines: childNamed(axis, "minorGridlines") ? true : undefined,
      majorTickMark: named(TICK_MARKS, value(axis, "majorTickMark"), "None"),
      minorTickMark: named(TICK_MARKS, value(axis, "minorTickMark"), "None"),
      tickLabelPosition: named(LABEL_PLACES, value(axis, "tickLblPos"), "NextToAxis"),
      tickLabelSpacing: number(axis, "tickLblSkip"),
      tickMarkSpacing: number(axis, "tickMarkSkip"),
      alignment: named(ALIGNMENTS, value(axis, "lblAlgn"), "Center"),
      offset: unless(100, number(axis, "lblOffset")),
      textOrientation: angle === 0 ? undefined : angle,
      reversePlotOrder: value(scaling, "orientation") === "maxMin" ? true : undefined,
      multiLevel: value(axis, "noMultiLvlLbl") === "1" ? false : undefined,
    }),
    ...logarithm(number(scaling, "logBase")),
    ...units(childNamed(axis, "dispUnits")),
    ...dates(axis),
    ...crossing(other),
  };
}

function formatOf(axis: XmlElement): string | undefined {
  const format = childNamed(axis, "numFmt");
  return format && !flag(format, "sourceLinked") ? (attribute(format, "formatCode") ?? "General") : undefined;
}

function logarithm(base: number | undefined): Pick<ChartAxis, "scaleType" | "logBase"> {
  if (base === undefined) return {};
  return base === 10 ? { scaleType: "Logarithmic" } : { scaleType: "Logarithmic", logBase: base };
}

function units(shown: XmlElement | undefined): Partial<ChartAxis> {
  if (!shown) return {};
  const custom = number(shown, "custUnit");
  const unit =
    custom === undefined
      ? { displayUnit: named(DISPLAY_UNITS, value(shown, "builtInUnit")) ?? ("None" as const) }
      : { displayUnit: "Custom" as const, customDisplayUnit: custom };
  return { ...unit, ...(childNamed(shown, "dispUnitsLbl") ? {} : { showDisplayUnitLabel: false }) };
}

function dates(axis: XmlElement): Partial<ChartAxis> {
  if (localName(axis.name) !== "dateAx")
    return localName(axis.name) === "catAx" && value(axis, "auto") === "0"
      ? { categoryType: "TextAxis" }
      : {};
  return {
    categoryType: "DateAxis",
    ...defined({
      baseTimeUnit: named(TIME_UNITS, value(axis, "baseTimeUnit"), "Days"),
      majorTimeUnitScale: named(TIME_UNITS, value(axis, "majorTimeUnit")),
      minorTimeUnitScale: named(TIME_UNITS, value(axis, "minorTimeUnit")),
    }),
  };
}

/** Where the other axis crosses this one is the other one's to say. */
function crossing(other: XmlElement | undefined): Partial<ChartAxis> {
  const at = number(other, "crossesAt");
  if (at !== undefined) return { position: "Custom", positionAt: at };
  const crosses = value(other, "crosses");
  return {
    ...(crosses === "min" ? { position: "Minimum" as const } : {}),
    ...(crosses === "max" ? { position: "Maximum" as const } : {}),
    ...(value(other, "crossBetween") === "midCat" ? { isBetweenCategories: false } : {}),
  };
}
