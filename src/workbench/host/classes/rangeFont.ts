import type { CellStyle } from "../../workbook/types";
import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import { readFormat, writeFormat } from "../cells/styles";
import { define } from "../define";
import { fail } from "../errors";
import { color, flag, tint } from "./formatProperties";

export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
type Underline = (typeof UNDERLINES)[number];

/** How a style underlines; "None" where it does not. */
export function underlineOf(style: CellStyle): Underline {
  return style.underline ? (style.underlineKind ?? "Single") : "None";
}

/**
 * @example withUnderline("Double") // => { underline: true, underlineKind: "Double" }
 */
export function withUnderline(kind: Underline): CellStyle {
  return kind === "None" || kind === "Single"
    ? { underline: kind === "Single" }
    : { underline: true, underlineKind: kind };
}

/** 1 to 409 points. */
export function asFontSize(value: unknown): number {
  const points = asNumber(value);
  return points >= 1 && points <= 409 ? points : fail("InvalidArgument");
}

export const rangeFontClass = define({
  className: "RangeFont",
  introduced: "1.1",
  later: { strikethrough: "1.9", subscript: "1.9", superscript: "1.9", tintAndShade: "1.9" },
  properties: {
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: {
      get: (target, host) => readFormat(target, host, underlineOf),
      set: (target, value, host) => writeFormat(target, host, withUnderline(asOneOf(value, UNDERLINES))),
    },
    subscript: script("Subscript"),
    superscript: script("Superscript"),
    color: color("fontColor", "#000000"),
    tintAndShade: tint("fontTint"),
    name: {
      get: (target, host) => readFormat(target, host, (style) => style.fontName ?? "Calibri"),
      set: (target, value, host) =>
        writeFormat(target, host, { fontName: asText(value) || fail("InvalidArgument") }),
    },
    size: {
      get: (target, host) => readFormat(target, host, (style) => style.fontSize ?? 11),
      set: (target, value, host) => writeFormat(target, host, { fontSize: asFontSize(value) }),
    },
  },
});

/** One excludes the other. */
function script(kind: "Subscript" | "Superscript"): ReturnType<typeof flag> {
  return {
    get: (target, host) => readFormat(target, host, (style) => style.script === kind),
    set: (target, value, host) => {
      if (asBoolean(value)) writeFormat(target, host, { script: kind });
      else if (readFormat(target, host, (style) => style.script === kind) !== false)
        writeFormat(target, host, { script: "Baseline" });
    },
  };
}
