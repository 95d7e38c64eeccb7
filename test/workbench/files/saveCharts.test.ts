import { JSDOM } from "jsdom";
import { openCsv, openXlsx } from "../../../src/workbench/files";
import type { Book } from "../../../src/workbench/workbook/types";
import { edited, savedAfter } from "./support/edited";
import { excelizeFile } from "./support/excelizeFile";
import { PARETO_ROWS, paretoChart } from "./support/pareto";
import { changedParts, partsOf } from "./support/parts";
import { readWithHucre } from "./support/readers";
import { richFile } from "./support/richFile";

const SHEET = "Report of 'Q3' – final";
const QUOTED = "'Report of ''Q3'' – final'";

function addReport(book: Book): void {
  const sheet = book.addSheet(SHEET);
  sheet.write({ row: 0, column: 0, rowCount: PARETO_ROWS.length, columnCount: 6 }, PARETO_ROWS);
  sheet.addChart(paretoChart(QUOTED));
}
const newReport = () => savedAfter(openCsv(new TextEncoder().encode("a\n"), "crm.csv"), addReport);

/** Children that a chart's elements may have, in the order that Excel demands (ECMA-376 part 1, 21.2). */
const ORDERS: Record<string, string> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit",
  scaling: "logBase orientation max min",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  title: "tx layout overlay spPr txPr",
};
const SERIES: Record<string, string> = {
  barChart: "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape",
  lineChart: "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth",
};

test("a chart of the add-in is read back by us as it was", async () => {
  const back = await openXlsx(await newReport(), "x");
  expect(back.sheets[1]?.charts).toEqual(
    [paretoChart(QUOTED)].map((chart) => ({ ...chart, series: chart.series.map((one) => ({ ...one })) })),
  );
});

test("hucre reads kinds, series, colours, dashes, axes, legend, alternative text and place", async () => {
  const chart = readWithHucre(await newReport())[1]?.charts?.[0];
  expect(chart).toMatchObject({
    kinds: ["bar", "line"],
    title: "2 of 14 accounts bring 80 %",
    legend: "bottom",
    gapWidth: 20,
    overlap: 100,
    plotVisOnly: false,
    altText: 'Columns by class with "cumulative" line <80 %>',
    // 330 points are 440 pixels: 6 columns of 64 and 56; 40 points are 53.3: 2 rows of 20 and 13.3.
    anchor: { from: { row: 2, col: 6 } },
  });
  expect(chart?.series.map((one) => [one["kind"], one["name"], one["valuesRef"], one["color"]])).toEqual([
    ["bar", "A", `${QUOTED}!$B$2:$B$6`, "1F6FB2"],
    ["bar", "B", `${QUOTED}!$C$2:$C$6`, "8FB8DE"],
    ["bar", "C", `${QUOTED}!$D$2:$D$6`, "C9CED6"],
    ["line", "Cumulative", `${QUOTED}!$E$2:$E$6`, undefined],
    ["line", "80 %", `${QUOTED}!$F$2:$F$6`, undefined],
  ]);
  expect(chart?.series[4]).toMatchObject({
    stroke: { width: 1.5, dash: "dash" },
    marker: { symbol: "none" },
  });
  expect(chart?.axes).toMatchObject({
    y: { title: "Revenue", scale: { min: 0 }, numberFormat: { formatCode: "#,##0" } },
  });
});

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** The chart part as jsdom's XML parser has it. */
const chartDocument = async (): Promise<Document> =>
  new JSDOM(partsOf(await newReport())["xl/charts/chart1.xml"] ?? "", { contentType: "text/xml" }).window
    .document;
const all = (from: Document | Element, name: string): Element[] => [
  ...from.getElementsByTagNameNS(CHART, name),
];
const valuesOf = (elements: readonly Element[]) => elements.map((one) => one.getAttribute("val"));

test("every element stands where the schema wants it", async () => {
  const wrong: string[] = [];
  let looked = 0;
  for (const one of all(await chartDocument(), "*")) {
    const order =
      one.localName === "ser" ? SERIES[one.parentElement?.localName ?? ""] : ORDERS[one.localName];
    if (order === undefined) continue;
    looked += 1;
    const names = [...one.children].map((child) => child.localName);
    const ranks = names.map((name) => order.split(" ").indexOf(name));
    if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)))
      wrong.push(`${one.localName}: ${names.join(" ")}`);
  }
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(15);
});

test("each plot names two axes, and each axis the one that it crosses", async () => {
  const document = await chartDocument();
  const axisIds = (name: string) => all(document, name).flatMap((one) => valuesOf(all(one, "axId")));
  expect(axisIds("barChart")).toHaveLength(2);
  expect([...axisIds("barChart"), ...axisIds("lineChart")]).toEqual(
    [...axisIds("catAx"), ...axisIds("valAx")].sort(),
  );
  expect(valuesOf(all(document, "crossAx")).sort()).toEqual(
    [...axisIds("catAx"), ...axisIds("valAx")].sort(),
  );
});

test("values are copied into the chart for readers that do not calculate; blanks are no points", async () => {
  const document = await chartDocument();
  const second = all(document, "val")[1];
  expect(second && all(second, "pt").map((one) => [one.getAttribute("idx"), one.textContent])).toEqual([
    ["2", "120"],
    ["3", "50"],
  ]);
  expect(all(document, "cat")[0]?.textContent).toContain("Other (9)");
});

/** Starting Go takes seconds on a busy machine. */
const PATIENCE = 60_000;

describe("in a file that draws already", () => {
  let theirs = new Uint8Array();
  beforeAll(() => {
    theirs = new Uint8Array(excelizeFile());
  }, PATIENCE);

  test("a picture keeps its place beside the new chart", async () => {
    const bytes = await richFile();
    const saved = await edited(bytes, (book) => {
      book.sheet("Prospects")?.addChart(paretoChart("Prospects"));
    });
    const drawing = partsOf(saved)["xl/drawings/drawing1.xml"] ?? "";
    expect(drawing.match(/<xdr:(pic|graphicFrame)\b/g)).toEqual(["<xdr:pic", "<xdr:graphicFrame"]);
    const ids = [...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(changedParts(bytes, saved)).toContain("xl/charts/chart1.xml");
  });

  test("another program's chart is told, and stays byte for byte after a cell was written", async () => {
    const bytes = theirs;
    expect((await openXlsx(bytes, "x")).sheets[0]?.charts).toMatchObject([
      {
        title: { visible: true, text: "Theirs" },
        series: [
          { type: "ColumnClustered", axisGroup: "Primary" },
          { type: "Line", axisGroup: "Secondary" },
        ],
      },
    ]);
    const saved = await edited(bytes, (book) =>
      book.activeSheet().write({ row: 9, column: 0, rowCount: 1, columnCount: 1 }, [["written"]]),
    );
    expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  test("a chart that the book opened is changed in place, or taken out with its parts", async () => {
    const bytes = theirs;
    const renamed = await edited(bytes, (book) => {
      const sheet = book.activeSheet();
      const chart = sheet.charts()[0];
      if (chart) sheet.updateChart({ ...chart, title: { visible: true, text: "Ours" } });
    });
    expect(readWithHucre(renamed)[0]?.charts?.map((chart) => chart.title)).toEqual(["Ours"]);
    expect(Object.keys(partsOf(renamed)).filter((name) => name.startsWith("xl/charts/"))).toEqual([
      "xl/charts/chart1.xml",
    ]);

    const removed = await edited(bytes, (book) => {
      const sheet = book.activeSheet();
      for (const chart of sheet.charts()) sheet.removeChart(chart.id);
    });
    expect(readWithHucre(removed)[0]?.charts ?? []).toEqual([]);
    expect(Object.keys(partsOf(removed)).filter((name) => name.startsWith("xl/charts/"))).toEqual([]);
    expect(partsOf(removed)["[Content_Types].xml"]).not.toContain("chart1.xml");
  });
});
