import type { ChartAxis } from "../../workbook/types";
import { asBoolean, asNumber, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { angle, flag, integerIn, keeper, numberIn, oneOf } from "../charts/kept";
import { layoutOf } from "../charts/layout";
import type { Box } from "../charts/layout";
import { SERIES_LIST, partLook } from "../charts/looks";
import { WHOLE, at, changePart, chartOf, readPart, within } from "../charts/place";
import { isValueAxis, numbersOn, scaleOf } from "../charts/scale";
import type { Scale } from "../charts/scale";
import type { HostContext } from "../context";
import type { Property } from "../define";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { AxisName, AxisTarget, ChartTarget } from "../targets";
import { absoluteReference } from "./namedItemCollection";

const keep = keeper<ChartAxis>();
const MARKS = ["None", "Cross", "Inside", "Outside"] as const;
const UNITS = ["Days", "Months", "Years"] as const;
const CUSTOM = "Custom";
const DISPLAY_UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
] as const;
const HIDDEN: ChartAxis = { visible: false, title: "", majorGridlines: false };
/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-ticklabelspacing-member */
const SPACING = integerIn(1, 31_999);
const THICKNESS = 28;

function axisTarget({ sheet, id }: ChartTarget, axis: AxisName): AxisTarget {
  const axes = within(WHOLE, "axes", { category: HIDDEN, value: HIDDEN, secondaryValue: HIDDEN });
  return { sheet, id, axis, place: within(axes, axis, HIDDEN) };
}

function axisNamed(args: Arguments): AxisName {
  const type = args.oneOf(0, ["Category", "Value", "Series"] as const);
  const group = args.oneOf(1, ["Primary", "Secondary"] as const, "Primary");
  if (type === "Series") return group === "Primary" ? "series" : fail("InvalidArgument");
  if (type === "Value") return group === "Primary" ? "value" : "secondaryValue";
  return group === "Primary" ? "category" : "secondaryCategory";
}

function scale(target: AxisTarget, { book }: HostContext): Scale | null {
  const chart = chartOf(target);
  if (target.axis === "series" || !isValueAxis(chart, target.axis)) return null;
  return scaleOf(
    numbersOn(chart, target.axis, book, target.sheet),
    readPart(target),
    layoutOf(chart).inside.height,
  );
}

/** "Can be set to a numeric value or an empty string. The returned value is always a number." */
function limit(name: keyof Scale): Property<AxisTarget, unknown> {
  return {
    get: (target, host) => readPart(target)[name] ?? scale(target, host)?.[name] ?? "",
    set: (target, value) => {
      if (!canScale(target)) fail("InvalidOperation");
      const number = value === "" || value === null ? undefined : asNumber(value);
      if (name.endsWith("Unit") && number !== undefined && number <= 0) fail("InvalidArgument");
      changePart(target, { [name]: number });
    },
  };
}

/** Names do not scale; dates do. */
function canScale(target: AxisTarget): boolean {
  return isValueAxis(chartOf(target), target.axis) || readPart(target).categoryType === "DateAxis";
}

function box(side: keyof Box): Property<AxisTarget, number> {
  return (target) => {
    const { plotArea, inside } = layoutOf(chartOf(target));
    const upright = target.axis === "value" || target.axis === "secondaryValue";
    const right = inside.left + inside.width;
    const bottom = inside.top + inside.height;
    const boxes: Box = upright
      ? {
          left: target.axis === "value" ? plotArea.left : right,
          top: inside.top,
          width: THICKNESS,
          height: inside.height,
        }
      : {
          left: inside.left,
          top: target.axis === "secondaryCategory" ? plotArea.top : bottom,
          width: inside.width,
          height: THICKNESS,
        };
    return boxes[side];
  };
}

/** "Specifies the custom axis display unit value. To set this property, use SetCustomDisplayUnit(double)." */
function setCustomDisplayUnit(target: AxisTarget, args: Arguments): void {
  const value = asNumber(args.raw(0));
  if (value <= 0) fail("InvalidArgument");
  changePart(target, { displayUnit: CUSTOM, customDisplayUnit: value });
}

function setPositionAt(target: AxisTarget, args: Arguments): void {
  changePart(target, { position: CUSTOM, positionAt: asNumber(args.raw(0)) });
}

/** Every series takes the names. */
function setCategoryNames(target: AxisTarget, args: Arguments): void {
  const cells = args.target(0, "Range") ?? fail("InvalidArgument");
  if (target.axis !== "category") fail("InvalidOperation");
  const categories = absoluteReference(cells);
  const list = at(target, SERIES_LIST);
  changePart(at(target, WHOLE), { series: readPart(list).map((series) => ({ ...series, categories })) });
}

const POWERS = { None: 1, Hundreds: 100, Thousands: 1e3, TenThousands: 1e4, HundredThousands: 1e5 } as const;
const GREAT = {
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
} as const;

export const chartAxesClass = define({
  className: "ChartAxes",
  introduced: "1.1",
  later: { getItem: "1.7" },
  navigations: {
    categoryAxis: (target) => object("ChartAxis", axisTarget(target, "category")),
    valueAxis: (target) => object("ChartAxis", axisTarget(target, "value")),
    seriesAxis: (target) => object("ChartAxis", axisTarget(target, "series")),
  },
  methods: {
    getItem: (target: ChartTarget, args) => object("ChartAxis", axisTarget(target, axisNamed(args))),
  },
});

export const chartAxisClass = define({
  className: "ChartAxis",
  introduced: "1.1",
  later: {
    alignment: "1.8",
    axisGroup: "1.7",
    baseTimeUnit: "1.7",
    categoryType: "1.7",
    customDisplayUnit: "1.7",
    displayUnit: "1.7",
    height: "1.7",
    isBetweenCategories: "1.8",
    left: "1.7",
    linkNumberFormat: "1.9",
    logBase: "1.7",
    majorTickMark: "1.7",
    majorTimeUnitScale: "1.7",
    minorTickMark: "1.7",
    minorTimeUnitScale: "1.7",
    multiLevel: "1.8",
    numberFormat: "1.8",
    offset: "1.8",
    position: "1.8",
    positionAt: "1.8",
    reversePlotOrder: "1.7",
    scaleType: "1.7",
    showDisplayUnitLabel: "1.7",
    textOrientation: "1.8",
    tickLabelPosition: "1.7",
    tickLabelSpacing: "1.7",
    tickMarkSpacing: "1.7",
    top: "1.7",
    type: "1.7",
    visible: "1.7",
    width: "1.7",
    setCategoryNames: "1.7",
    setCustomDisplayUnit: "1.7",
    setPositionAt: "1.8",
  },
  properties: {
    axisGroup: ({ axis }) => (axis.startsWith("secondary") ? "Secondary" : "Primary"),
    type: ({ axis }) =>
      axis === "series" ? "Series" : axis.toLowerCase().includes("category") ? "Category" : "Value",
    minimum: limit("minimum"),
    maximum: limit("maximum"),
    majorUnit: limit("majorUnit"),
    minorUnit: limit("minorUnit"),
    visible: keep("visible", true, flag),
    numberFormat: {
      get: (target) => readPart(target).numberFormat ?? "General",
      set: (target, value) => changePart(target, { numberFormat: asText(value), linkNumberFormat: false }),
    },
    linkNumberFormat: {
      get: (target) => readPart(target).linkNumberFormat ?? readPart(target).numberFormat === undefined,
      set: (target, value) => {
        const linked = asBoolean(value);
        changePart(target, { linkNumberFormat: linked, ...(linked ? { numberFormat: undefined } : {}) });
      },
    },
    majorTickMark: keep("majorTickMark", "None", oneOf(MARKS)),
    minorTickMark: keep("minorTickMark", "None", oneOf(MARKS)),
    tickLabelPosition: keep(
      "tickLabelPosition",
      "NextToAxis",
      oneOf(["NextToAxis", "High", "Low", "None"] as const),
    ),
    tickLabelSpacing: {
      get: (target) => readPart(target).tickLabelSpacing ?? 1,
      set: (target, value) =>
        changePart(target, { tickLabelSpacing: value === "" ? undefined : SPACING(value) }),
    },
    tickMarkSpacing: keep("tickMarkSpacing", 1, SPACING),
    alignment: keep("alignment", "Center", oneOf(["Center", "Left", "Right"] as const)),
    offset: keep("offset", 100, integerIn(0, 1000)),
    textOrientation: {
      get: (target) => readPart(target).textOrientation ?? 0,
      set: (target, value) => changePart(target, { textOrientation: angle(value) }),
    },
    reversePlotOrder: keep("reversePlotOrder", false, flag),
    scaleType: keep("scaleType", "Linear", oneOf(["Linear", "Logarithmic"] as const)),
    /** Excel's own dialog takes 2 to 1000. */
    logBase: {
      get: (target) => readPart(target).logBase ?? 10,
      set: (target, value) =>
        changePart(target, { logBase: numberIn(2, 1000)(value), scaleType: "Logarithmic" }),
    },
    displayUnit: {
      get: (target) => readPart(target).displayUnit ?? "None",
      set: (target, value) =>
        changePart(target, { displayUnit: oneOf(DISPLAY_UNITS)(value), customDisplayUnit: undefined }),
    },
    customDisplayUnit: (target) => {
      const { displayUnit = "None", customDisplayUnit } = readPart(target);
      return displayUnit === CUSTOM ? (customDisplayUnit ?? 1) : { ...POWERS, ...GREAT }[displayUnit];
    },
    showDisplayUnitLabel: keep("showDisplayUnitLabel", true, flag),
    position: {
      get: (target) => readPart(target).position ?? "Automatic",
      set: (target, value) =>
        changePart(target, {
          position: oneOf(["Automatic", "Maximum", "Minimum"] as const)(value),
          positionAt: undefined,
        }),
    },
    positionAt: (target, host) => {
      const { position, positionAt } = readPart(target);
      const own = scale(target, host);
      if (position === "Maximum") return own?.maximum ?? 0;
      if (position === "Minimum") return own?.minimum ?? 0;
      return positionAt ?? 0;
    },
    isBetweenCategories: keep("isBetweenCategories", true, flag),
    categoryType: keep("categoryType", "Automatic", oneOf(["Automatic", "TextAxis", "DateAxis"] as const)),
    baseTimeUnit: keep("baseTimeUnit", "Days", oneOf(UNITS)),
    majorTimeUnitScale: keep("majorTimeUnitScale", "Days", oneOf(UNITS)),
    minorTimeUnitScale: keep("minorTimeUnitScale", "Days", oneOf(UNITS)),
    multiLevel: keep("multiLevel", true, flag),
    left: box("left"),
    top: box("top"),
    width: box("width"),
    height: box("height"),
  },
  navigations: {
    title: (target) => object("ChartAxisTitle", target),
    majorGridlines: (target) => object("ChartGridlines", { ...target, grade: "major" }),
    minorGridlines: (target) => object("ChartGridlines", { ...target, grade: "minor" }),
    format: (target) => object("ChartAxisFormat", partLook(target, target.axis)),
  },
  methods: { setCategoryNames, setCustomDisplayUnit, setPositionAt },
});
