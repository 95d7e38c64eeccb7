import { takeSheetAway } from "../../../src/excel/core/takeSheetAway";
import type { Sheet } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../support/openWorkbench";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const workbenches: Workbench[] = [];
afterEach(() => workbenches.splice(0).forEach((workbench) => workbench.close()));

interface Made {
  workbench: Workbench;
  /** The sheet that is to go: a table "TierLog" at A1:B3. */
  ours: Sheet;
  theirs: Sheet;
}

async function made(options: WorkbenchOptions = {}): Promise<Made> {
  const workbench = await openWorkbench({ cells: [["theirs", 1]], ...options });
  workbenches.push(workbench);
  const [theirs] = workbench.book.sheets();
  if (!theirs) throw new Error("A workbook has a sheet.");
  const ours = workbench.book.addSheet("Tier log");
  ours.write(at(0, 0, 3, 2), [
    ["Account", "Tier"],
    ["Acme", "A"],
    ["Beta", "B"],
  ]);
  ours.addTable(at(0, 0, 3, 2), "TierLog");
  return { workbench, ours, theirs };
}

async function goes({ workbench, ours }: Made): Promise<boolean> {
  const [table] = ours.tables();
  const away = await workbench.Excel.run((context) =>
    takeSheetAway(context, ours.id, { isOurs: () => true, ...(table && { ownTable: table.id }) }),
  );
  expect(workbench.book.sheet("Tier log") === undefined).toBe(away);
  return away;
}

/** Does something to "Sheet1", which is the person's. */
const onTheirs =
  (change: (sheet: Excel.Worksheet, ours: Excel.Worksheet) => void) =>
  ({ workbench: { Excel: excel } }: Made) =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      change(worksheets.getItem("Sheet1"), worksheets.getItem("Tier log"));
      await context.sync();
    });
const listOf = (address: string, source: string) =>
  onTheirs((sheet) => {
    sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
  });

type Change = (made: Made) => void | Promise<void>;

test.each<[string, Change]>([
  ["a formula on its cells", ({ theirs }) => theirs.write(at(5, 5), [["='Tier log'!A2"]])],
  ["a formula on its table", ({ theirs }) => theirs.write(at(5, 5), [['=COUNTIF(TierLog[Account],"Acme")']])],
  [
    "a name of its table",
    ({ workbench }) =>
      workbench.book.setName({
        ...{ name: "Accounts_known", formula: "=TierLog[Account]", scope: null, visible: true, comment: "" },
      }),
  ],
  ["a drop-down list from its cells", listOf("A1:A5", "='Tier log'!$A$2:$A$3")],
  ["a drop-down list from its table", listOf("A1:A5", '=INDIRECT("TierLog[Account]")')],
  [
    "one field among those of a form",
    async (page) => {
      await listOf("B1", "yes,no")(page);
      await listOf("B2", "='Tier log'!$A$2:$A$3")(page);
      await listOf("B3:C3", "high,low")(page);
    },
  ],
  [
    "a colour rule that computes",
    onTheirs((sheet) => {
      const { custom } = sheet.getRange("A1:A5").conditionalFormats.add("Custom");
      custom.rule.formula = "=COUNTIF('Tier log'!$A$2:$A$3,A1)>0";
    }),
  ],
  [
    "a colour rule that compares",
    onTheirs((sheet) => {
      const { cellValue } = sheet.getRange("A1:A5").conditionalFormats.add("CellValue");
      cellValue.rule = { operator: "EqualTo", formula1: "='Tier log'!$B$2" };
    }),
  ],
  [
    "a chart of its cells",
    onTheirs((sheet, ours) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B1"), "Columns");
      chart.series.add("Mine").setValues(ours.getRange("B2:B3"));
    }),
  ],
])("a sheet that %s points at stays", async (_, change) => {
  const page = await made();
  await change(page);
  expect(await goes(page)).toBe(false);
});

test.each<[string, Change]>([
  ["nothing points at it", () => undefined],
  [
    "lists, colour rules and charts are of the person's own cells",
    async (page) => {
      await listOf("B1", "yes,no")(page);
      await listOf("B2", "=$A$1:$A$5")(page);
      await onTheirs((sheet) => {
        sheet.getRange("A1:A5").conditionalFormats.add("Custom").custom.rule.formula = "=$B$1>1";
        sheet.charts.add("XYScatter", sheet.getRange("A1:B2"), "Columns");
      })(page);
    },
  ],
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  ["only programs can show it", ({ ours }) => (ours.visibility = "VeryHidden") && undefined],
])("a sheet of ours goes where %s", async (_, change) => {
  const page = await made();
  await change(page);
  expect(await goes(page)).toBe(true);
});

test("in an Excel of the floor too, which does not tell what a chart is drawn from", async () => {
  const page = await made({ profile: "floor" });
  await onTheirs((sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B1"), "Columns"))(page);
  expect(await goes(page)).toBe(true);
});
