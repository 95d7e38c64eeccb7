import { drawn } from "../engine/table/find/rowsOf";
import { columnUnder, setUp, type Setup } from "./support/prospects";

const open = (...lines: string[]) => setUp({ cells: drawn(...lines) });
const firms = (count: number) =>
  Array.from({ length: count }, (_, at) => `Firm ${at} | yes | no | ${at + 1}`);

/** Runs code as a person would, through Excel. */
function inSheet({ workbench }: Setup, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return workbench.Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

describe("headings over two lines", () => {
  const LINES = [
    "Account | Q1 |  | Q2 | ",
    " | Need | Revenue | Need | Revenue",
    "Acme | yes | 12 | no | 3",
    "Beta | no | 9 | no | 4",
  ];

  test("are joined where they repeat; our own headings stand beside the last line, before and after", async () => {
    const made = await open(...LINES);
    const first = await made.app.classify();
    expect(first.preview.columns.map(({ header }) => header)).toEqual([
      "Account",
      "Q1 Need",
      "Q1 Revenue",
      "Q2 Need",
      "Q2 Revenue",
    ]);
    expect(first.preview.source).toMatchObject({
      address: "A1:E4",
      rows: 2,
      headings: { first: 1, last: 2 },
    });
    expect(made.sheet.values({ row: 1, column: 6, rowCount: 1, columnCount: 1 })[0]?.[0]).not.toBe("");
    const again = await made.app.classify();
    expect(again.preview.columns).toEqual(first.preview.columns);
    expect(again.preview.source).toEqual(first.preview.source);
  });
});

describe("lines that are no data", () => {
  const LINES = [
    "Account | Need | Budget | Revenue",
    "North |  |  | ",
    "Acme | yes | no | 12",
    "Beta | no | no | 9",
    "Total North |  |  | 21",
    "Account | Need | Budget | Revenue",
    "South |  |  | ",
    "Eta | yes | yes | 3",
    "Total South |  |  | 3",
    "Grand total |  |  | 24",
  ];

  test("are no accounts and in no sum; nothing is written beside them", async () => {
    const made = await open(...LINES);
    const { analysis } = await made.app.classify();
    expect(analysis.accounts).toBe(3);
    expect(analysis.abc?.pareto.total).toBe(24);
    expect(analysis.issues).toEqual([]);
    const tiers = columnUnder(made.sheet, "Tier");
    expect(tiers.map((tier) => tier !== "")).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test("a totals word in a column that nobody reads makes its line a total, too", async () => {
    const made = await open(
      "Group | Account | Need | Revenue",
      "N | Acme | yes | 12",
      "N | Beta | no | 9",
      "Subtotal |  |  | 21",
      "S | Eta | yes | 3",
    );
    expect((await made.app.classify()).analysis.accounts).toBe(3);
  });
});

describe("rows that a filter hides", () => {
  test("take part unless the settings say otherwise; either is told", async () => {
    const made = await open("Account | Need | Budget | Revenue", ...firms(8));
    await inSheet(made, (sheet) => {
      sheet.getRange("4:6").rowHidden = true;
    });
    const all = await made.app.classify();
    expect(all.analysis.accounts).toBe(8);
    expect(all.preview.source).toMatchObject({ rows: 8, lines: { of: 8, shown: 5, taken: "all" } });

    const { preview, analysis } = await made.app.classify({ settings: { lines: "visible" } });
    expect(analysis.accounts).toBe(5);
    expect(analysis.ledger.filtered.lines).toBe(3);
    expect(preview.source).toMatchObject({ rows: 5, lines: { of: 8, shown: 5, taken: "visible" } });
    expect(columnUnder(made.sheet, "Tier").map((tier) => tier !== "")).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe("picking", () => {
  test("lines without headings: only they take part, under the headings above", async () => {
    const made = await open("Account | Need | Budget | Revenue", ...firms(6));
    await inSheet(made, (sheet) => sheet.getRange("A3:D5").select());
    const { preview, analysis } = await made.app.classify({ choice: { kind: "selection" } });
    expect(analysis.accounts).toBe(3);
    expect(preview.source).toMatchObject({ address: "A1:D7", rows: 3, lines: { of: 6, taken: "chosen" } });
  });

  test("each of two tables side by side gets columns of its own, and they are found again", async () => {
    const made = await open(
      "Account | Need | Revenue |  |  | Account | Need | Revenue",
      "Acme | yes | 12 |  |  | Gamma | no | 3",
      "Beta | no | 9 |  |  | Delta | yes | 1",
      "Eta | no | 8 |  |  |  |  | ",
    );
    const left = await made.app.classify();
    const [other] = left.preview.alternatives;
    expect(other?.label).toBe("F1:H3: Account, Need, Revenue");
    const choice = other?.choice ?? { kind: "auto" };
    const right = await made.app.classify({ choice });
    expect([left.preview.source.address, right.preview.source.address]).toEqual(["A1:C4", "F1:H3"]);
    const width = made.sheet.usedArea(true)?.columnCount;
    await made.app.classify({ choice });
    await made.app.classify(left.preview.source.choice ? { choice: left.preview.source.choice } : {});
    expect(made.sheet.usedArea(true)?.columnCount).toBe(width);
  });
});
