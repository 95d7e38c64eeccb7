import type { ChartDataTable } from "../../workbook/types";
import { flag, keeper } from "../charts/kept";
import { TEXT_LOOKS, partLook } from "../charts/looks";
import { WHOLE, at, within } from "../charts/place";
import type { PlaceTarget } from "../charts/place";
import { define } from "../define";
import { object } from "../targets";
import type { ChartTarget } from "../targets";

const keep = keeper<ChartDataTable>();
const NEW: ChartDataTable = {
  visible: false,
  showHorizontalBorder: true,
  showLegendKey: true,
  showOutlineBorder: true,
  showVerticalBorder: true,
};

/** A chart's data table, there or not. */
export function dataTableTarget(target: ChartTarget): PlaceTarget<ChartDataTable> {
  return at(target, within(WHOLE, "dataTable", NEW));
}

export const chartDataTableClass = define({
  className: "ChartDataTable",
  introduced: "1.14",
  properties: {
    visible: keep("visible", false, flag),
    showHorizontalBorder: keep("showHorizontalBorder", true, flag),
    showLegendKey: keep("showLegendKey", true, flag),
    showOutlineBorder: keep("showOutlineBorder", true, flag),
    showVerticalBorder: keep("showVerticalBorder", true, flag),
  },
  navigations: { format: (target) => object("ChartDataTableFormat", partLook(target, "dataTable")) },
});

export const chartDataTableFormatClass = define({
  className: "ChartDataTableFormat",
  introduced: "1.14",
  navigations: TEXT_LOOKS,
});
