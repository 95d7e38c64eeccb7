/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({ profile: "desktop" });
});
afterEach(() => workbench.close());

const onLayout = <T>(
  work: (layout: Excel.PageLayout, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> =>
  Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    return work(sheet.pageLayout, context, sheet);
  });

test("a new sheet has Excel's settings", () =>
  onLayout(async (layout, context) => {
    layout.load();
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      orientation: "Portrait",
      zoom: { scale: 100 },
      topMargin: 54,
      leftMargin: 50.4,
      headerMargin: 21.6,
      blackAndWhite: false,
      draftMode: false,
      centerHorizontally: false,
      firstPageNumber: "",
      printComments: "NoComments",
      printErrors: "AsDisplayed",
      printGridlines: false,
      printHeadings: false,
      printOrder: "DownThenOver",
    });
  }));

test("every setting is read back", () =>
  onLayout(async (layout, context) => {
    const settings = {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { scale: 80 },
      topMargin: 10,
      bottomMargin: 20,
      leftMargin: 30,
      rightMargin: 40,
      headerMargin: 5,
      footerMargin: 6,
      blackAndWhite: true,
      draftMode: true,
      centerHorizontally: true,
      centerVertically: true,
      firstPageNumber: 7,
      printComments: "EndSheet",
      printErrors: "Dash",
      printGridlines: true,
      printHeadings: true,
      printOrder: "OverThenDown",
    } as const;
    layout.set(settings);
    layout.load();
    await context.sync();
    expect(layout.toJSON()).toMatchObject(settings);
  }));

test("margins in inches and centimetres; those that are not named stay", () =>
  onLayout(async (layout, context) => {
    layout.setPrintMargins("Inches", { top: 1, left: 0.5 });
    layout.setPrintMargins("Centimeters", { bottom: 2.54 });
    layout.load("topMargin,leftMargin,bottomMargin,rightMargin");
    await context.sync();
    expect([layout.topMargin, layout.leftMargin, layout.bottomMargin, layout.rightMargin]).toEqual([
      72, 36, 72, 50.4,
    ]);
  }));

test("print areas and titles move with rows that come and go", () =>
  onLayout(async (layout, context, sheet) => {
    layout.setPrintArea("A3:C9,E3:F9");
    layout.setPrintTitleRows("$1:$2");
    layout.setPrintTitleColumns("A:A");
    sheet.getRange("1:1").insert("Down");
    const area = layout.getPrintArea().load("address,areaCount");
    const rows = layout.getPrintTitleRows().load("address");
    const columns = layout.getPrintTitleColumns().load("address");
    await context.sync();
    expect([area.areaCount, area.address, rows.address, columns.address]).toEqual([
      2,
      "Sheet1!A4:C10,Sheet1!E4:F10",
      "Sheet1!2:3",
      "Sheet1!A:A",
    ]);
  }));

test("what was never set is not found, or null where that can be said", async () => {
  const none = await onLayout(async (layout, context) => {
    const objects = [
      layout.getPrintAreaOrNullObject(),
      layout.getPrintTitleRowsOrNullObject(),
      layout.getPrintTitleColumnsOrNullObject(),
    ];
    await context.sync();
    return objects.map(({ isNullObject }) => isNullObject);
  });
  expect(none).toEqual([true, true, true]);
  const error = await rejection(
    onLayout(async (layout, context) => {
      layout.getPrintArea().load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

// https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup
test("headers and footers of first, odd and even pages", () =>
  onLayout(async ({ headersFooters }, context) => {
    headersFooters.defaultForAllPages.centerHeader = "&A";
    headersFooters.firstPage.leftFooter = "Confidential";
    headersFooters.evenPages.rightFooter = "&P of &N";
    headersFooters.state = "FirstOddAndEven";
    headersFooters.useSheetMargins = false;
    headersFooters.load("state,useSheetMargins,useSheetScale");
    headersFooters.oddPages.load("centerHeader,leftHeader");
    headersFooters.firstPage.load("leftFooter");
    headersFooters.evenPages.load("rightFooter");
    await context.sync();
    expect([
      headersFooters.state,
      headersFooters.useSheetMargins,
      headersFooters.useSheetScale,
      headersFooters.oddPages.centerHeader,
      headersFooters.oddPages.leftHeader,
      headersFooters.firstPage.leftFooter,
      headersFooters.evenPages.rightFooter,
    ]).toEqual(["FirstOddAndEven", false, true, "&A", "", "Confidential", "&P of &N"]);
  }));

// https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
test("page breaks before rows and columns: added, found, moved with the rows, removed", () =>
  onLayout(async (_layout, context, sheet) => {
    const rows = sheet.horizontalPageBreaks;
    rows.add("A21");
    rows.add("A11:C12");
    rows.add("A11");
    sheet.verticalPageBreaks.add("D1");
    sheet.getRange("1:5").insert("Down");
    rows.load("items/rowIndex,items/columnIndex");
    sheet.verticalPageBreaks.load("items/columnIndex");
    const first = rows.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect(rows.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
      [15, 0],
      [25, 0],
    ]);
    expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([3]);
    expect(first.address).toBe("Sheet1!A16");
    rows.getItem(0).delete();
    const left = rows.getCount();
    await context.sync();
    sheet.verticalPageBreaks.removePageBreaks();
    const none = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect([left.value, none.value]).toEqual([1, 0]);
  }));

test.each<[string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void]>([
  ["a scale beyond 400 %", (layout) => (layout.zoom = { scale: 401 })],
  ["a scale below 10 %", (layout) => (layout.zoom = { scale: 9 })],
  ["a margin below zero", (layout) => (layout.topMargin = -1)],
  ["no pages", (layout) => (layout.zoom = { horizontalFitToPages: 0 })],
  ["a print area of another sheet", (layout) => layout.setPrintArea("Two!A1")],
  ["a break before the first row", (_layout, sheet) => sheet.horizontalPageBreaks.add("A1")],
  [
    "a header of more than 255 characters",
    (layout) => (layout.headersFooters.oddPages.leftHeader = "x".repeat(256)),
  ],
])("%s is refused", async (_title, change) => {
  const error = await rejection(
    onLayout(async (layout, context, sheet) => {
      context.workbook.worksheets.add("Two");
      change(layout, sheet);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});
