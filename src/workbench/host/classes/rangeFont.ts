import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import { asColor } from "../cells/color";
import { applyStyle, uniformStyle } from "../cells/styles";
import { define } from "../define";
import { fail } from "../errors";

const UNDERLINES = ["None", "Single"] as const;

export const rangeFontClass = define({
  className: "RangeFont",
  introduced: "1.1",
  later: { strikethrough: "1.9" },
  properties: {
    bold: {
      get: (range) => uniformStyle(range, (style) => style.bold ?? false),
      set: (range, value) => applyStyle(range, { bold: asBoolean(value) }),
    },
    italic: {
      get: (range) => uniformStyle(range, (style) => style.italic ?? false),
      set: (range, value) => applyStyle(range, { italic: asBoolean(value) }),
    },
    underline: {
      get: (range) => uniformStyle(range, (style) => (style.underline ? "Single" : "None")),
      set: (range, value) => applyStyle(range, { underline: asOneOf(value, UNDERLINES) === "Single" }),
    },
    strikethrough: {
      get: (range) => uniformStyle(range, (style) => style.strikethrough ?? false),
      set: (range, value) => applyStyle(range, { strikethrough: asBoolean(value) }),
    },
    color: {
      get: (range) => uniformStyle(range, (style) => style.fontColor ?? "#000000") ?? "",
      set: (range, value) => applyStyle(range, { fontColor: asColor(value) }),
    },
    name: {
      get: (range) => uniformStyle(range, (style) => style.fontName ?? "Calibri"),
      set: (range, value) => applyStyle(range, { fontName: asText(value) || fail("InvalidArgument") }),
    },
    size: {
      get: (range) => uniformStyle(range, (style) => style.fontSize ?? 11),
      set: (range, value) => {
        const points = asNumber(value);
        applyStyle(range, { fontSize: points >= 1 && points <= 409 ? points : fail("InvalidArgument") });
      },
    },
  },
});
