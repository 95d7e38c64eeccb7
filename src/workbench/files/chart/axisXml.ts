import type { ChartAxis } from "../../workbook/types";
import { element, type XmlElement } from "../xml/element";
import { solid, textLook, titleElement, valued } from "./drawingText";

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

const scaling = (axis: ChartAxis): XmlElement =>
  element("c:scaling", {}, [
    valued("orientation", "minMax"),
    ...(axis.maximum === undefined ? [] : [valued("max", axis.maximum)]),
    ...(axis.minimum === undefined ? [] : [valued("min", axis.minimum)]),
  ]);

const thinLine = (): XmlElement => element("c:spPr", {}, [element("a:ln", { w: 9525 }, [solid(LINE)])]);
const noLine = (): XmlElement => element("c:spPr", {}, [element("a:ln", {}, [element("a:noFill")])]);

/** What category and value axes have in common, in the order of their schema. */
const common = (axis: ChartAxis, place: AxisPlace, line: XmlElement): XmlElement[] => [
  valued("axId", place.id),
  scaling(axis),
  valued("delete", !axis.visible),
  valued("axPos", place.side),
  ...(axis.majorGridlines ? [element("c:majorGridlines", {}, [thinLine()])] : []),
  ...(axis.title === ""
    ? []
    : [titleElement(axis.title, TITLE_SIZE, place.side === "l" || place.side === "r")]),
  element("c:numFmt", {
    formatCode: axis.numberFormat ?? "General",
    sourceLinked: axis.numberFormat === undefined ? 1 : 0,
  }),
  valued("majorTickMark", "none"),
  valued("minorTickMark", "none"),
  valued("tickLblPos", "nextTo"),
  line,
  textLook(LABEL_SIZE),
  valued("crossAx", place.crosses),
  valued("crosses", place.atMaximum ? "max" : "autoZero"),
];

export const categoryAxis = (axis: ChartAxis, place: AxisPlace): XmlElement =>
  element("c:catAx", {}, [
    ...common(axis, place, thinLine()),
    valued("auto", 1),
    valued("lblAlgn", "ctr"),
    valued("lblOffset", 100),
    valued("noMultiLvlLbl", 0),
  ]);

/** `between`: the plot's columns stand between the tick marks, points of a scatter chart on them. */
export const valueAxis = (axis: ChartAxis, place: AxisPlace, between: boolean): XmlElement =>
  element("c:valAx", {}, [
    ...common(axis, place, noLine()),
    valued("crossBetween", between ? "between" : "midCat"),
  ]);
