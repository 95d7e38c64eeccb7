import { asColor } from "../cells/color";
import { applyStyle, uniformStyle } from "../cells/styles";
import { define } from "../define";

/** A cell without fill answers white, as in Excel; different fills answer an empty text. */
export const rangeFillClass = define({
  className: "RangeFill",
  introduced: "1.1",
  properties: {
    color: {
      get: (range) => uniformStyle(range, (style) => style.fill || "#FFFFFF") ?? "",
      set: (range, value) => applyStyle(range, { fill: value === "" ? "" : asColor(value) }),
    },
  },
  methods: { clear: (range) => applyStyle(range, { fill: "" }) },
});
