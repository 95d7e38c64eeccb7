/** What only series of the newer kinds of charts have. */
import type { ChartBins, ChartBoxes, ChartMap } from "../../workbook/types";
import { flag, integerIn, keeper, numberIn, oneOf } from "../charts/kept";
import { define } from "../define";

const bins = keeper<ChartBins>();
const boxes = keeper<ChartBoxes>();
const map = keeper<ChartMap>();
const NUMBER = numberIn(-Number.MAX_VALUE, Number.MAX_VALUE);
const WIDTH = numberIn(Number.MIN_VALUE, Number.MAX_VALUE);
const COUNT = integerIn(1, 31_999);
const LEVELS = ["Automatic", "DataOnly", "City", "County", "State", "Country", "Continent", "World"] as const;

export const chartBinOptionsClass = define({
  className: "ChartBinOptions",
  introduced: "1.9",
  properties: {
    type: bins("type", "Auto", oneOf(["Category", "Auto", "BinWidth", "BinCount"] as const)),
    width: bins("width", 0, WIDTH),
    count: bins("count", 0, COUNT),
    allowOverflow: bins("allowOverflow", false, flag),
    overflowValue: bins("overflowValue", 0, NUMBER),
    allowUnderflow: bins("allowUnderflow", false, flag),
    underflowValue: bins("underflowValue", 0, NUMBER),
  },
});

export const chartBoxwhiskerOptionsClass = define({
  className: "ChartBoxwhiskerOptions",
  introduced: "1.9",
  properties: {
    quartileCalculation: boxes(
      "quartileCalculation",
      "Exclusive",
      oneOf(["Inclusive", "Exclusive"] as const),
    ),
    showInnerPoints: boxes("showInnerPoints", false, flag),
    showMeanLine: boxes("showMeanLine", false, flag),
    showMeanMarker: boxes("showMeanMarker", true, flag),
    showOutlierPoints: boxes("showOutlierPoints", true, flag),
  },
});

export const chartMapOptionsClass = define({
  className: "ChartMapOptions",
  introduced: "1.9",
  properties: {
    labelStrategy: map("labelStrategy", "None", oneOf(["None", "BestFit", "ShowAll"] as const)),
    level: map("level", "Automatic", oneOf(LEVELS)),
    projectionType: map(
      "projectionType",
      "Automatic",
      oneOf(["Automatic", "Mercator", "Miller", "Robinson", "Albers"] as const),
    ),
  },
});
