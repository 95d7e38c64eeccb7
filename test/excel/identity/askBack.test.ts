import { askBack } from "../../../src/excel/identity/askBack";
import type { RowIdentity } from "../../../src/excel/identity/types";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** Accounts "Acme!", "Beta!", … whose names are formulas over their second column and one cell; read as they stand. */
const NAMES = ["Acme", "Beta", "Eta"];
const identity: RowIdentity = {
  columns: [
    { column: 0, header: "Name", isKey: true, values: NAMES.map((name) => `${name}!`) },
    { column: 2, header: "Revenue", isKey: false, values: [3, 2, 1] },
  ],
};

/** Writes tiers and one more change in one request, and compares. */
function compared(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("F1").values = [["!"]];
    sheet.getRange("B2:C4").values = NAMES.map((name, at) => [name, 3 - at]);
    sheet.getRange("A2:A4").formulas = NAMES.map((_, at) => [`=B${at + 2}&$F$1`]);
    await context.sync();
    const block = { row: 1, column: 3, columns: [["3S", "2S", "1S"]], from: 0, rowCount: 3 };
    sheet.getRange("D2:D4").values = [["3S"], ["2S"], ["1S"]];
    change(sheet);
    const back = { sheet: "Sheet", identity, firstRow: 1, all: true, filtered: false };
    const compare = askBack(sheet, [block], back);
    await context.sync();
    await compare();
  });
}

test("names that Excel computes anew from what was written are the same accounts", async () => {
  await expect(compared((sheet) => (sheet.getRange("F1").values = [["?"]]))).resolves.toBeUndefined();
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["a name that was typed", (sheet) => (sheet.getRange("A3").values = [["Gamma"]]), "error.rowsMoved"],
  [
    "a row that was inserted, below which others stand",
    (sheet) => sheet.getRange("A3:C3").insert("Down"),
    "error.rowsMoved",
  ],
  [
    "rows that were sorted",
    (sheet) => {
      sheet.getRange("B2:C4").values = [...NAMES].reverse().map((name, at) => [name, at + 1]);
    },
    "error.rowsSorted",
  ],
])("%s: it is said", async (_, change, id) => {
  await expect(compared(change)).rejects.toMatchObject({ said: { id } });
});
