/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

test("sheets are added, named, moved, coloured, activated and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const unnamed = worksheets.add().load("name,position");
    const report = worksheets.add("Report");
    report.tabColor = "#4472C4";
    report.showGridlines = false;
    report.position = 0;
    report.activate();
    report.load("name,position,tabColor,showGridlines,visibility");
    await context.sync();
    expect([unnamed.name, unnamed.position]).toEqual(["Sheet2", 1]);
    expect(report.toJSON()).toMatchObject({
      name: "Report",
      position: 0,
      tabColor: "#4472C4",
      showGridlines: false,
      visibility: "Visible",
    });
    const active = worksheets.getActiveWorksheet().load("name");
    worksheets.getItem("Sheet2").delete();
    worksheets.load("items/name");
    await context.sync();
    expect(active.name).toBe("Report");
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Report", "Sheet1"]);
  });
});

test("sheets are found by id and, in any case, by name; neighbours and counts can skip hidden sheets", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Hidden").visibility = "Hidden";
    worksheets.add("Last");
    const first = worksheets.getItem("SHEET1").load("id,name");
    await context.sync();
    const byId = worksheets.getItem(first.id).load("name");
    const next = first.getNext(true).load("name");
    const hidden = first.getNext().load("name");
    const nothing = first.getPreviousOrNullObject();
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([byId.name, next.name, hidden.name, nothing.isNullObject, visible.value]).toEqual([
      "Sheet1",
      "Last",
      "Hidden",
      true,
      2,
    ]);
  });
});

test("a blank sheet's used range is A1, or null where that can be said", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const used = sheet.getUsedRange().load("address");
    const orNull = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([used.address, orNull.isNullObject]).toEqual(["Sheet1!A1", true]);
  });
});

test("panes are frozen at a cell's corner, by rows, by columns, and thawed", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([rows.address, both.address, none.isNullObject]).toEqual(["Sheet1!1:2", "Sheet1!A1:B3", true]);
  });
});

test("protection is switched on once and off again", async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.protect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test("page layout: orientation, one page wide, print area", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:F20");
    pageLayout.load("orientation,zoom");
    const area = pageLayout.getPrintArea().load("address");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, area.address]).toEqual([
      "Landscape",
      1,
      "Sheet1!A1:F20",
    ]);
  });
});

test("a filter by values hides the other rows until it is cleared", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = sheet.getRange("A1:B4");
    cells.values = [
      ["Name", "Tier"],
      ["Alpha", "3S"],
      ["Beta", "0S"],
      ["Gamma", "3S"],
    ];
    sheet.autoFilter.apply(cells, 1, { filterOn: "Values", values: ["3S"] });
    sheet.autoFilter.load("enabled,isDataFiltered");
    const view = cells.getVisibleView().load("values");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(view.values.map(([name]) => name as unknown)).toEqual(["Name", "Alpha", "Gamma"]);
    sheet.autoFilter.clearCriteria();
    sheet.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(sheet.autoFilter.isDataFiltered).toBe(false);
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled");
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(false);
  });
});

test("a sheet that is very hidden cannot be deleted", async () => {
  const error = await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Deep");
      sheet.visibility = "VeryHidden";
      sheet.delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test("the application: culture of the person, calculation", async () => {
  workbench.close();
  workbench = await openWorkbench({ profile: "desktop", culture: "de-DE" });
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.load("calculationMode,decimalSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    application.cultureInfo.datetimeFormat.load("shortDatePattern,dateSeparator");
    application.calculate("Full");
    await context.sync();
    const { numberFormat, datetimeFormat, name } = application.cultureInfo;
    expect([application.calculationMode, application.decimalSeparator, name]).toEqual([
      "Automatic",
      ",",
      "de-DE",
    ]);
    expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([",", "."]);
    expect([datetimeFormat.shortDatePattern, datetimeFormat.dateSeparator]).toEqual(["dd.MM.yyyy", "."]);
  });
});
