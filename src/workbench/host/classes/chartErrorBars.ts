import type { ChartErrorBars } from "../../workbook/types";
import { flag, keeper, oneOf } from "../charts/kept";
import { ownLook } from "../charts/looks";
import { define } from "../define";
import { object } from "../targets";

const keep = keeper<ChartErrorBars>();

export const chartErrorBarsClass = define({
  className: "ChartErrorBars",
  introduced: "1.9",
  properties: {
    visible: keep("visible", false, flag),
    include: keep("include", "Both", oneOf(["Both", "MinusValues", "PlusValues"] as const)),
    type: keep("type", "StError", oneOf(["FixedValue", "Percent", "StDev", "StError", "Custom"] as const)),
    endStyleCap: keep("endStyleCap", true, flag),
  },
  navigations: { format: (target) => object("ChartErrorBarsFormat", ownLook(target)) },
});

export const chartErrorBarsFormatClass = define({
  className: "ChartErrorBarsFormat",
  introduced: "1.9",
  navigations: { line: (target) => object("ChartLineFormat", target) },
});
