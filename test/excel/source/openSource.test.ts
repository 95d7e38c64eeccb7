import { locateTable } from "../../../src/engine";
import { openSource, type OpenedSource, type SourceChoice } from "../../../src/excel";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";
import { drawn } from "../../engine/table/find/rowsOf";

let workbench: Workbench;
let sheets = 0;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** A fresh active sheet "Case n" with these cells from A1 on, and cells selected. */
async function sheetWith(lines: string[], selected = "A1"): Promise<string> {
  const name = `Case ${++sheets}`;
  const cells = drawn(...lines);
  await workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells;
    sheet.activate();
    sheet.getRange(selected).select();
    await context.sync();
  });
  return name;
}

/** "A1:B3 Account|Revenue × 2", as the sheet counts. */
function told({ source, sample }: OpenedSource): string {
  const { area } = source;
  const layout = locateTable(sample);
  if ("problem" in layout) return layout.problem.id;
  const letter = (column: number) => String.fromCharCode(65 + column);
  const headings = layout.columns.map(({ header }) => header).join("|");
  const first = area.row + layout.headerRow + 1;
  return `${letter(area.column)}${first} ${headings} × ${layout.rowCount}`;
}
const opened = async (choice: SourceChoice = { kind: "auto" }) => told(await openSource(choice));
const firms = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `Firm ${from + at} | ${at + 1}`);

const TWO = [
  "Account | Revenue |  |  | Prospect | Profit",
  "Acme | 12 |  |  | Gamma | 3",
  "Beta | 9 |  |  | Delta | 1",
  "Eta | 8 |  |  | ",
];

describe("of several tables on a sheet", () => {
  test.each([
    ["the one at the active cell", "E2", "E1 Prospect|Profit × 2"],
    ["the one with most lines, with the active cell beside them", "C9", "A1 Account|Revenue × 3"],
    ["the whole one, whichever of its cells is active", "B3", "A1 Account|Revenue × 3"],
  ])("takes %s", async (_, selected, expected) => {
    await sheetWith(TWO, selected);
    expect(await opened()).toBe(expected);
  });

  test("offers the others, with where they stand and their headings; each is found by what is offered", async () => {
    const sheet = await sheetWith(TWO, "A2");
    const { choice, alternatives } = await openSource({ kind: "auto" });
    expect(choice).toEqual({ kind: "cells", sheet, address: "A1" });
    const [other] = alternatives;
    expect(other).toEqual({
      choice: { kind: "cells", sheet, address: "E1" },
      address: "E1:F3",
      headings: ["Prospect", "Profit"],
    });
    expect(await opened(other?.choice)).toBe("E1 Prospect|Profit × 2");
  });

  test("takes the second of two below each other, both longer than the sample", async () => {
    const lines = ["Account | Revenue", ...firms(120), "", "", "Prospect | Profit", ...firms(90)];
    const sheet = await sheetWith(lines, "A1");
    expect(await opened()).toBe("A1 Account|Revenue × 120");
    expect(await opened({ kind: "cells", sheet, address: "A124" })).toBe("A124 Prospect|Profit × 90");
  });

  test("totals above the second one are no lines of the first", async () => {
    const lines = ["Account | Revenue", ...firms(80), "Total | 3240", "", "Prospect | Profit", ...firms(3)];
    await sheetWith(lines, "A1");
    expect(await opened()).toBe("A1 Account|Revenue × 80");
  });

  test("blank rows in a long table part nothing", async () => {
    await sheetWith(["Account | Revenue", ...firms(80), "", ...firms(60, 80), "", "", ...firms(5, 140)]);
    expect(await opened()).toBe("A1 Account|Revenue × 148");
  });
});

describe("cells that are picked", () => {
  const LIST = [
    "Prospects",
    "",
    "Account | Need | Revenue",
    ...Array.from({ length: 6 }, (_, at) => `Firm ${at} | yes | ${at}`),
  ];
  test.each<[string, string, string, string]>([
    ["one cell: the table there", "B6", "A3 Account|Need|Revenue × 6", "all"],
    ["the header row only: the lines below it", "A3:C3", "A3 Account|Need|Revenue × 6", "all"],
    ["a part of the header row: its columns", "A3:B3", "A3 Account|Need × 6", "all"],
    ["a block with its headings: that block", "A3:C6", "A3 Account|Need|Revenue × 3", "all"],
    ["whole columns: what is used of them", "A:B", "A3 Account|Need × 6", "all"],
    ["lines without headings: the headings above are found", "A5:C7", "A3 Account|Need|Revenue × 6", "4-6"],
    ["a line: the table that it is in", "A5:C5", "A3 Account|Need|Revenue × 6", "all"],
  ])("%s", async (_, selected, expected, chosen) => {
    await sheetWith(LIST, selected);
    const source = await openSource({ kind: "selection" });
    expect(told(source)).toBe(expected);
    const { start = 0, count = 0 } = source.chosenRows ?? {};
    expect(count > 0 ? `${start}-${start + count - 1}` : "all").toBe(chosen);
  });

  test("another row as header, where what was found is not known", async () => {
    await sheetWith(["Farbe | Form", "Firma | Umsatz", "Acme | 12", "Beta | 9"], "A2:B2");
    expect(await opened({ kind: "selection" })).toBe("A2 Firma|Umsatz × 2");
  });

  test("stay picked wherever the selection goes", async () => {
    const sheet = await sheetWith(LIST, "A3:C6");
    const { choice } = await openSource({ kind: "selection" });
    expect(choice).toEqual({ kind: "cells", sheet, address: "A3:C6" });
    await sheetWith(["Other | 1"]);
    expect(await opened(choice)).toBe("A3 Account|Need|Revenue × 3");
  });

  test("nothing but blank cells are refused with a sentence", async () => {
    await sheetWith(LIST, "F20:G30");
    await expect(openSource({ kind: "selection" })).rejects.toMatchObject({
      said: { id: "error.emptySheet" },
    });
  });
});

describe("names", () => {
  test("of the workbook and of the sheet are offered and found; one-row names and our own are not", async () => {
    const sheet = await sheetWith(["x | y", "", "Account | Revenue", "Acme | 12", "Beta | 9", "Eta | 3"]);
    await workbench.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      context.workbook.names.add("Deals", worksheet.getRange("A3:B5"));
      context.workbook.names.add("Rate", worksheet.getRange("A1"));
      worksheet.names.add("Mine", worksheet.getRange("A4:B6"));
      worksheet.names.add("_VitalFew_tier", worksheet.getRange("D3:D5")).visible = true;
      await context.sync();
    });
    const { alternatives } = await openSource({ kind: "auto" });
    expect(alternatives.filter(({ choice }) => choice.kind === "name")).toEqual([
      { choice: { kind: "name", name: "Mine", sheet }, address: "A4:B6" },
      { choice: { kind: "name", name: "Deals" }, address: "A3:B5" },
    ]);
    expect(await opened({ kind: "name", name: "deals" })).toBe("A3 Account|Revenue × 2");
    expect((await openSource({ kind: "name", name: "Mine", sheet })).chosenRows).toEqual({
      start: 3,
      count: 3,
    });
    await expect(openSource({ kind: "name", name: "Nope" })).rejects.toMatchObject({
      said: { id: "error.nameNotFound", values: { name: "Nope" } },
    });
  });
});

describe("an Excel table", () => {
  async function table(lines: string[], address: string, total?: string) {
    const sheet = await sheetWith(lines, address.split(":")[0]);
    await workbench.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const made = worksheet.tables.add(address, true);
      if (total !== undefined) {
        made.showTotals = true;
        made.getTotalRowRange().getLastCell().formulas = [[total]];
      }
      await context.sync();
    });
    return sheet;
  }

  test("is meant by cells inside it; several lines of it are those that take part", async () => {
    const sheet = await table(["Account | Revenue", "Acme | 12", "Beta | 9", "Eta | 3"], "A1:B4");
    const { source, chosenRows } = await openSource({ kind: "cells", sheet, address: "A3:B4" });
    expect(source).toMatchObject({ kind: "table", area: { row: 0, rowCount: 4 } });
    expect(chosenRows).toEqual({ start: 2, count: 2 });
  });

  test.each([
    ["a sum", "=SUBTOTAL(109,B2:B3)", ["", 21]],
    ["an average, which is no total", "=SUBTOTAL(101,B2:B3)", ["", ""]],
  ])("says its own totals: %s", async (_, formula, expected) => {
    await table(["Account | Revenue", "Acme | 12", "Beta | 9"], "A1:B3", formula);
    expect((await openSource({ kind: "auto" })).sample.totals).toEqual(expected);
  });

  test("is no place for the plain cells beside it", async () => {
    await table(["Account | Revenue |  |  | Prospect | Profit", "Acme | 12 |  |  | Gamma | 3"], "A1:B2");
    expect(await opened({ kind: "selection" })).toBe("A1 Account|Revenue × 1");
  });
});

describe("hidden rows", () => {
  test("are told from shown ones, by filter or by hand; without any nothing is asked", async () => {
    const sheet = await sheetWith(["Title", "Account | Revenue", ...firms(8)]);
    expect((await openSource({ kind: "auto" })).visible).toBeUndefined();
    await workbench.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("4:6").rowHidden = true;
      await context.sync();
    });
    const { visible } = await openSource({ kind: "auto" });
    expect([...(visible ?? [])]).toEqual([1, 1, 1, 0, 0, 0, 1, 1, 1, 1]);
  });
});

test("one unbroken table costs no more syncs than before, however long it is", async () => {
  await sheetWith(["Account | Revenue", ...firms(200)]);
  const before = workbench.host.statistics.syncs;
  await openSource({ kind: "auto" });
  expect(workbench.host.statistics.syncs - before).toBe(5);
});

describe("while others add a row", () => {
  test.each([1, 2, 3, 4, 5, 6, 7])(
    "before its request %i: the last row is one of those seen",
    async (sync) => {
      const name = await sheetWith(["Account | Revenue", ...firms(7)]);
      const addRow = () => workbench.book.sheet(name)?.insertRows(3, 1);
      workbench.host.faults.otherUser(addRow, { sync });
      const { source, sample } = await openSource({ kind: "auto" });
      workbench.host.faults.clear();
      const last = (sample.tail.at(-1) ?? sample.head.at(-1))?.[0];
      expect(last).toBe("Firm 6");
      expect(source.area.rowCount).toBe(sample.rowCount);
    },
  );

  test("again and again: it is said", async () => {
    const name = await sheetWith(["Account | Revenue", ...firms(7)]);
    const sheet = workbench.book.sheet(name);
    for (let sync = 1; sync <= 20; sync++)
      workbench.host.faults.otherUser(() => sheet?.insertRows(3, 1), { sync });
    await expect(openSource({ kind: "auto" })).rejects.toMatchObject({
      said: { id: "error.changedMeanwhile" },
    });
    workbench.host.faults.clear();
  });
});
