/** How a conditional format makes its cells look. */
import { asBoolean, asOneOf } from "../arguments";
import { asColor } from "../cells/color";
import { changeFormat, readFormat } from "../cells/conditional";
import { mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { object } from "../targets";
import type { ConditionalFormatTarget } from "../targets";

type Look = ReturnType<typeof readFormat>["format"];

function look(target: ConditionalFormatTarget): Look {
  return readFormat(target).format;
}

function change(target: ConditionalFormatTarget, part: Partial<Look>): void {
  mustBeWritable(target.sheet);
  changeFormat(target, { format: { ...look(target), ...part } });
}

function without(target: ConditionalFormatTarget, members: readonly (keyof Look)[]): void {
  mustBeWritable(target.sheet);
  const format = { ...look(target) };
  for (const member of members) delete format[member];
  changeFormat(target, { format });
}

export const conditionalRangeFormatClass = define({
  className: "ConditionalRangeFormat",
  introduced: "1.6",
  navigations: {
    fill: (target) => object("ConditionalRangeFill", target),
    font: (target) => object("ConditionalRangeFont", target),
  },
});

export const conditionalRangeFillClass = define({
  className: "ConditionalRangeFill",
  introduced: "1.6",
  properties: {
    color: {
      get: (target) => look(target).fill ?? "",
      set: (target, value) => change(target, { fill: asColor(value) }),
    },
  },
  methods: { clear: (target) => without(target, ["fill"]) },
});

export const conditionalRangeFontClass = define({
  className: "ConditionalRangeFont",
  introduced: "1.6",
  properties: {
    color: {
      get: (target) => look(target).fontColor ?? "",
      set: (target, value) => change(target, { fontColor: asColor(value) }),
    },
    bold: {
      get: (target) => look(target).bold ?? null,
      set: (target, value) => change(target, { bold: asBoolean(value) }),
    },
    italic: {
      get: (target) => look(target).italic ?? null,
      set: (target, value) => change(target, { italic: asBoolean(value) }),
    },
    strikethrough: {
      get: (target) => look(target).strikethrough ?? null,
      set: (target, value) => change(target, { strikethrough: asBoolean(value) }),
    },
    underline: {
      get: (target) => (look(target).underline ? "Single" : "None"),
      set: (target, value) =>
        change(target, { underline: asOneOf(value, ["None", "Single"] as const) === "Single" }),
    },
  },
  methods: {
    clear: (target) => without(target, ["fontColor", "bold", "italic", "strikethrough", "underline"]),
  },
});
