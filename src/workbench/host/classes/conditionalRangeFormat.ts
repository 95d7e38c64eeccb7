/** How a conditional format makes its cells look. */
import { asBoolean, asOneOf, asText } from "../arguments";
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
  later: { clearFormat: "1.17" },
  properties: {
    /** "Represents Excel's number format code for the given range. Cleared if `null` is passed in." */
    numberFormat: {
      get: (target) => look(target).numberFormat ?? null,
      set: (target, value) => {
        if (value === null) without(target, ["numberFormat"]);
        else change(target, { numberFormat: asText(value) });
      },
    },
  },
  navigations: {
    borders: (target) => object("ConditionalRangeBorderCollection", target),
    fill: (target) => object("ConditionalRangeFill", target),
    font: (target) => object("ConditionalRangeFont", target),
  },
  methods: {
    clearFormat: (target) => {
      mustBeWritable(target.sheet);
      changeFormat(target, { format: {} });
    },
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
      get: (target) =>
        look(target).underline === true
          ? look(target).underlineKind === "Double"
            ? "Double"
            : "Single"
          : "None",
      set: (target, value) => {
        const kind = asOneOf(value, ["None", "Single", "Double"] as const);
        change(target, {
          underline: kind !== "None",
          underlineKind: kind === "Double" ? "Double" : undefined,
        });
      },
    },
  },
  methods: {
    clear: (target) =>
      without(target, ["fontColor", "bold", "italic", "strikethrough", "underline", "underlineKind"]),
  },
});
