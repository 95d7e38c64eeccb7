import type { FillPattern } from "../../workbook/types";
import { asOneOf } from "../arguments";
import { asColor } from "../cells/color";
import { readFormat, writeFormat } from "../cells/styles";
import { define } from "../define";
import { color, tint } from "./formatProperties";

export const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const satisfies readonly FillPattern[];

/**
 * A cell without fill answers white, as in Excel; different fills answer null.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export const rangeFillClass = define({
  className: "RangeFill",
  introduced: "1.1",
  later: { pattern: "1.9", patternColor: "1.9", patternTintAndShade: "1.9", tintAndShade: "1.9" },
  properties: {
    color: {
      get: (target, host) => readFormat(target, host, (style) => style.fill || "#FFFFFF"),
      set: (target, value, host) => writeFormat(target, host, { fill: value === "" ? "" : asColor(value) }),
    },
    pattern: {
      get: (target, host) =>
        readFormat(target, host, (style) => style.fillPattern ?? (style.fill ? "Solid" : "None")),
      set: (target, value, host) => {
        const fillPattern = asOneOf(value, PATTERNS);
        writeFormat(target, host, fillPattern === "None" ? { fill: "" } : { fillPattern });
      },
    },
    patternColor: color("patternColor", "#000000"),
    patternTintAndShade: tint("patternTint"),
    tintAndShade: tint("fillTint"),
  },
  methods: { clear: (target, _args, host) => writeFormat(target, host, { fill: "" }) },
});
