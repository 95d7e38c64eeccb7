import { asBoolean, asNumber, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { axisOf, changeAxis } from "../charts/chartOf";
import type { Property } from "../define";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { AxisName, AxisTarget, ChartTarget } from "../targets";

function axisNamed(args: Arguments): AxisName {
  const type = args.oneOf(0, ["Category", "Value", "Series"] as const);
  const group = args.oneOf(1, ["Primary", "Secondary"] as const, "Primary");
  if (type === "Value") return group === "Primary" ? "value" : "secondaryValue";
  return type === "Category" && group === "Primary" ? "category" : fail("InvalidArgument");
}

/** Ends of a value axis; "" lets Excel choose, and Excel answers a number of its own, here "". */
function end(name: "minimum" | "maximum"): Property<AxisTarget, unknown> {
  return {
    get: (target) => axisOf(target)[name] ?? "",
    set: (target, value) => {
      if (target.axis === "category") fail("InvalidOperation");
      changeAxis(target, { [name]: value === "" || value === null ? undefined : asNumber(value) });
    },
  };
}

export const chartAxesClass = define({
  className: "ChartAxes",
  introduced: "1.1",
  later: { getItem: "1.7" },
  navigations: {
    categoryAxis: (target) => object("ChartAxis", { ...target, axis: "category" }),
    valueAxis: (target) => object("ChartAxis", { ...target, axis: "value" }),
  },
  methods: {
    getItem: (target: ChartTarget, args) => object("ChartAxis", { ...target, axis: axisNamed(args) }),
  },
});

export const chartAxisClass = define({
  className: "ChartAxis",
  introduced: "1.1",
  later: { axisGroup: "1.7", type: "1.7", visible: "1.7", numberFormat: "1.8" },
  properties: {
    axisGroup: ({ axis }) => (axis === "secondaryValue" ? "Secondary" : "Primary"),
    type: ({ axis }) => (axis === "category" ? "Category" : "Value"),
    minimum: end("minimum"),
    maximum: end("maximum"),
    visible: {
      get: (target) => axisOf(target).visible,
      set: (target, value) => changeAxis(target, { visible: asBoolean(value) }),
    },
    numberFormat: {
      get: (target) => axisOf(target).numberFormat ?? "General",
      set: (target, value) => changeAxis(target, { numberFormat: asText(value) }),
    },
  },
  navigations: {
    title: (target) => object("ChartAxisTitle", target),
    majorGridlines: (target) => object("ChartGridlines", target),
    format: (target) => object("ChartAxisFormat", { ...target, part: target.axis }),
  },
});

/** An axis title is seen as long as it has a text. */
export const chartAxisTitleClass = define({
  className: "ChartAxisTitle",
  introduced: "1.1",
  properties: {
    text: {
      get: (target) => axisOf(target).title,
      set: (target, value) => changeAxis(target, { title: asText(value) }),
    },
    visible: {
      get: (target) => axisOf(target).title !== "",
      set: (target, value) => {
        const visible = asBoolean(value);
        if (!visible) changeAxis(target, { title: "" });
        else if (axisOf(target).title === "") changeAxis(target, { title: "Axis Title" });
      },
    },
  },
  navigations: {
    format: (target) => object("ChartAxisTitleFormat", { ...target, part: `${target.axis}Title` }),
  },
});

export const chartAxisTitleFormatClass = define({
  className: "ChartAxisTitleFormat",
  introduced: "1.1",
  later: { fill: "1.8" },
  navigations: {
    font: (target) => object("ChartFont", target),
    fill: (target) => object("ChartFill", target),
  },
});

export const chartAxisFormatClass = define({
  className: "ChartAxisFormat",
  introduced: "1.1",
  later: { fill: "1.8" },
  navigations: {
    font: (target) => object("ChartFont", target),
    line: (target) => object("ChartLineFormat", target),
    fill: (target) => object("ChartFill", target),
  },
});

export const chartGridlinesClass = define({
  className: "ChartGridlines",
  introduced: "1.1",
  properties: {
    visible: {
      get: (target) => axisOf(target).majorGridlines,
      set: (target, value) => changeAxis(target, { majorGridlines: asBoolean(value) }),
    },
  },
  navigations: {
    format: (target) => object("ChartGridlinesFormat", { ...target, part: `${target.axis}Gridlines` }),
  },
});

export const chartGridlinesFormatClass = define({
  className: "ChartGridlinesFormat",
  introduced: "1.1",
  navigations: { line: (target) => object("ChartLineFormat", target) },
});
