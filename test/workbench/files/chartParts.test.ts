/** What charts have beyond series and axes, through a saved file. Orders: ECMA-376 part 1, 21.2. */
import { openXlsx } from "../../../src/workbench/files";
import type { Chart, ChartSeries } from "../../../src/workbench/workbook/types";
import { edited } from "./support/edited";
import { partsOf } from "./support/parts";
import { richFile } from "./support/richFile";

const SHEET = "Notes & 'more' x";
const REFERENCE = "'Notes & ''more'' x'";
const column: ChartSeries = {
  name: "Units",
  values: `${REFERENCE}!$B$2:$B$5`,
  categories: `${REFERENCE}!$A$2:$A$5`,
  type: "ColumnClustered",
  axisGroup: "Primary",
};
const chart = (type: string, series: Partial<ChartSeries> = {}): Omit<Chart, "id"> => ({
  name: "Parts",
  type,
  left: 10,
  top: 10,
  width: 400,
  height: 300,
  title: { visible: true, text: "Units" },
  legend: { visible: true, position: "Bottom" },
  series: [{ ...column, type, ...series }],
  axes: {
    // Pies and rings have none.
    category: { visible: !/Pie|Doughnut/.test(type), title: "", majorGridlines: false },
    value: { visible: !/Pie|Doughnut/.test(type), title: "", majorGridlines: !/Pie|Doughnut/.test(type) },
    secondaryValue: { visible: false, title: "", majorGridlines: false },
  },
  plotVisibleOnly: true,
  altText: "",
});

async function saved(made: Omit<Chart, "id">): Promise<{ xml: string; back: Omit<Chart, "id"> | undefined }> {
  const bytes = await edited(await richFile(), (book) => {
    book.sheet(SHEET)?.addChart(made);
  });
  const parts = partsOf(bytes);
  const xml = Object.entries(parts).flatMap(([name, text]) =>
    /^xl\/charts\/chart\d+\.xml$/.test(name) && text.includes(">Units<") ? [text] : [],
  )[0];
  const back = (await openXlsx(bytes, "x")).sheets[1]?.charts.find(({ name }) => name === "Parts");
  return { xml: xml ?? "", back };
}

/** Names of an element's children, in their order. */
function children(xml: string, name: string): string[] {
  const body = new RegExp(`<c:${name}>(.*?)</c:${name}>`, "s").exec(xml)?.[1] ?? "";
  const names: string[] = [];
  let depth = 0;
  for (const [, close, tag = "", self] of body.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === "/") depth -= 1;
    else {
      if (depth === 0) names.push(tag.replace("c:", ""));
      if (self !== "/") depth += 1;
    }
  }
  return names;
}

function inOrder(found: readonly string[], order: string): boolean {
  const places = found.map((name) => order.split(" ").indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}

test.each<[string, Omit<Chart, "id">]>([
  [
    "trendlines and error bars",
    chart("ColumnClustered", {
      trendlines: [
        {
          type: "Polynomial",
          polynomialOrder: 3,
          name: "Trend",
          forwardPeriod: 2,
          intercept: 4,
          showEquation: true,
          showRSquared: true,
          look: { lineColor: "#C00000", lineWeight: 2 },
        },
        { type: "MovingAverage", movingAveragePeriod: 3 },
      ],
      yErrorBars: { visible: true, include: "PlusValues", type: "Percent", endStyleCap: false },
    }),
  ],
  [
    "labels of a series and of single points",
    chart("ColumnClustered", {
      dataLabels: {
        showSeriesName: true,
        separator: "; ",
        numberFormat: "0.0",
        position: "InsideEnd",
        look: { fontSize: 12, fontColor: "#112233" },
      },
      points: {
        1: { label: { text: "best", autoText: false, showSeriesName: true } },
        2: { label: { hidden: true } },
      },
    }),
  ],
  [
    "borders and inverted columns",
    chart("ColumnClustered", {
      color: "#1F6FB2",
      border: { lineColor: "#000080", lineWeight: 1.5, lineStyle: "DashDot" },
      invertIfNegative: true,
      pointColors: { 1: "#FFC000" },
      points: { 1: { border: { lineColor: "#7F6000" } } },
    }),
  ],
  [
    "smooth lines with markers of their own",
    chart("LineMarkers", {
      color: "#333333",
      markers: true,
      smooth: true,
      marker: { style: "Diamond", size: 9, background: "#00B050", foreground: "#FF0000" },
      lineWeight: 1,
      lineStyle: "RoundDot",
      dashed: true,
    }),
  ],
  ["a ring", chart("Doughnut", { doughnutHoleSize: 65, firstSliceAngle: 90, explosion: 12 })],
  ["a pie of pie", chart("PieOfPie", { secondPlotSize: 60 })],
  ["bubbles", chart("Bubble", { bubbleSizes: `${REFERENCE}!$C$2:$C$5`, bubbleScale: 150 })],
  [
    "axes with units, marks and places",
    {
      ...chart("ColumnClustered"),
      axes: {
        category: {
          visible: true,
          title: "Names",
          majorGridlines: false,
          tickLabelSpacing: 2,
          tickMarkSpacing: 3,
          alignment: "Left",
          offset: 300,
          multiLevel: false,
          reversePlotOrder: true,
        },
        value: {
          visible: true,
          title: "From a cell",
          titleFormula: `=${REFERENCE}!$A$1`,
          majorGridlines: true,
          minorGridlines: true,
          minimum: 1,
          maximum: 1000,
          majorUnit: 10,
          minorUnit: 2,
          majorTickMark: "Outside",
          minorTickMark: "Cross",
          tickLabelPosition: "High",
          textOrientation: 45,
          scaleType: "Logarithmic",
          logBase: 2,
          displayUnit: "Thousands",
          showDisplayUnitLabel: false,
        },
        secondaryValue: { visible: false, title: "", majorGridlines: false },
      },
    },
  ],
  [
    "an axis of dates",
    {
      ...chart("Line", { markers: false }),
      axes: {
        ...chart("Line").axes,
        category: {
          visible: true,
          title: "",
          majorGridlines: false,
          categoryType: "DateAxis",
          baseTimeUnit: "Months",
          majorUnit: 2,
          majorTimeUnitScale: "Years",
        },
      },
    },
  ],
  [
    "looks of the parts",
    {
      ...chart("ColumnClustered"),
      title: { visible: true, text: "Units", overlay: true, textOrientation: 30 },
      legend: { visible: true, position: "Right", overlay: true, hiddenEntries: [0] },
      dataTable: {
        visible: true,
        showHorizontalBorder: true,
        showVerticalBorder: false,
        showOutlineBorder: true,
        showLegendKey: false,
      },
      displayBlanksAs: "Interplotted",
      roundedCorners: true,
      style: 12,
      parts: {
        area: { fill: "#FAFAFA", lineColor: "#808080" },
        plotArea: { fill: "#FFFFF0" },
        title: { fontSize: 20, bold: true, italic: true, fontName: "Arial", fontColor: "#102030" },
        legend: { fontSize: 11, fill: "#EEEEEE" },
        value: { fontColor: "#445566", lineColor: "#445566" },
        valueGridlines: { lineColor: "#CCCCCC", lineStyle: "Dash" },
      },
    },
  ],
])("%s come back as they were saved", async (_name, made) => {
  const { back } = await saved(made);
  const { left, top, width, height, ...rest } = made;
  expect(back).toMatchObject(rest);
  expect([left, top, width, height]).toEqual([10, 10, 400, 300]);
});

test("children stand in the order that Excel demands", async () => {
  const { xml } = await saved({
    ...chart("ColumnClustered", {
      color: "#1F6FB2",
      invertIfNegative: true,
      pointColors: { 0: "#FFC000" },
      dataLabels: { separator: "; " },
      trendlines: [{ type: "Linear", name: "T", showEquation: true, label: { numberFormat: "0.0" } }],
      yErrorBars: { visible: true },
    }),
    axes: {
      ...chart("Line").axes,
      value: {
        visible: true,
        title: "EUR",
        majorGridlines: true,
        minorGridlines: true,
        majorUnit: 5,
        minorUnit: 1,
        displayUnit: "Millions",
      },
    },
    dataTable: {
      visible: true,
      showHorizontalBorder: true,
      showVerticalBorder: true,
      showOutlineBorder: true,
      showLegendKey: true,
    },
    parts: { plotArea: { fill: "#FFFFFF" } },
  });
  const orders = {
    ser: "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
    trendline:
      "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
    errBars: "errDir errBarType errValType noEndCap plus minus val spPr",
    valAx:
      "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
    plotArea: "layout barChart catAx valAx dTable spPr extLst",
    dTable: "showHorzBorder showVertBorder showOutline showKeys spPr txPr",
  };
  for (const [name, order] of Object.entries(orders)) {
    const found = children(xml, name);
    expect({ name, some: found.length > 0, inOrder: inOrder(found, order), found }).toEqual({
      name,
      some: true,
      inOrder: true,
      found,
    });
  }
});

test("a title's characters keep their own look, and a title from a cell its cell", async () => {
  const runs = await saved({
    ...chart("Line"),
    title: {
      visible: true,
      text: "Units",
      runs: [{ start: 1, length: 2, look: { bold: true, fontColor: "#FF0000" } }],
    },
  });
  expect(Array.from(runs.xml.matchAll(/<a:t>([^<]*)<\/a:t>/g), ([, text]) => text)).toEqual([
    "U",
    "ni",
    "ts",
  ]);
  const { back } = await saved({
    ...chart("Line"),
    title: { visible: true, text: "Units", formula: `=${REFERENCE}!$A$1` },
  });
  expect(back?.title).toMatchObject({ formula: `=${REFERENCE}!$A$1` });
});
