import { openCsv, openXlsx } from "../../../src/workbench/files";
import { edited, savedAfter } from "./support/edited";
import { partsOf } from "./support/parts";
import { readWithExcelJs } from "./support/readers";
import { richFile } from "./support/richFile";

const TABLE = "xl/tables/table1.xml";
const csv = (text: string) => openCsv(new TextEncoder().encode(text), "crm.csv");

test("an added column keeps totals, filter buttons and the other columns' ids", async () => {
  const bytes = await richFile();
  const saved = await edited(bytes, (book) => book.tables()[0]?.addColumn("Tier"));
  const before = partsOf(bytes)[TABLE] ?? "";
  const after = partsOf(saved)[TABLE] ?? "";
  const columns = (xml: string) => xml.match(/<tableColumn [^>]*>/g) ?? [];
  expect(columns(after).slice(0, 3)).toEqual(columns(before));
  expect(columns(after)[3]).toContain('name="Tier"');
  const ids = columns(after).map((column) => /\bid="(\d+)"/.exec(column)?.[1]);
  expect(new Set(ids).size).toBe(4);
  expect(after).toContain('ref="A3:D7"');
  expect(after).toContain('totalsRowCount="1"');
  expect(after).toMatch(/<autoFilter ref="A3:D6"/);
  const sheet = (await readWithExcelJs(saved)).getWorksheet("Prospects");
  expect(sheet?.getCell("D3").value).toBe("Tier");
  expect((await openXlsx(saved, "x")).sheets[0]?.tables[0]?.columns).toEqual([
    "Account",
    "Revenue",
    "Need",
    "Tier",
  ]);
});

test("a renamed header cell renames its column: Excel refuses a file where they differ", async () => {
  const saved = await edited(await richFile(), (book) =>
    book.sheet("Prospects")?.write({ row: 2, column: 1, rowCount: 1, columnCount: 1 }, [["Sales"]]),
  );
  expect((await openXlsx(saved, "x")).sheets[0]?.tables[0]?.columns).toEqual(["Account", "Sales", "Need"]);
  expect((await openXlsx(saved, "x")).sheets[0]?.rows[2]?.[1]?.v).toBe("Sales");
});

test("a new table over numbers in the header row writes them as texts", async () => {
  const saved = await savedAfter(csv("Account,2025\nAcme,1\n"), (book) => {
    book.activeSheet().addTable({ row: 0, column: 0, rowCount: 2, columnCount: 2 }, "Sales");
  });
  expect((await openXlsx(saved, "x")).sheets[0]).toMatchObject({
    tables: [{ name: "Sales", columns: ["Account", "2025"] }],
    rows: [
      [{ v: "Account" }, { v: "2025" }],
      [{}, {}],
    ],
  });
});

test("every table has an id of its own", async () => {
  const saved = await edited(await richFile(), (book) => {
    const notes = book.sheet("Notes & 'more' x");
    notes?.write({ row: 4, column: 0, rowCount: 2, columnCount: 2 }, [
      ["a", "b"],
      [1, 2],
    ]);
    notes?.addTable({ row: 4, column: 0, rowCount: 2, columnCount: 2 }, "Second");
  });
  const ids = Object.entries(partsOf(saved))
    .filter(([name]) => name.startsWith("xl/tables/"))
    .map(([, xml]) => /<table [^>]*\bid="(\d+)"/.exec(xml)?.[1]);
  expect(new Set(ids).size).toBe(2);
  expect((await readWithExcelJs(saved)).getWorksheet("Notes & 'more' x")?.getTable("Second")).toBeDefined();
});

test("a table turned into a range leaves no part behind", async () => {
  const saved = await edited(await richFile(), (book) => book.tables()[0]?.remove());
  expect(Object.keys(partsOf(saved))).not.toContain(TABLE);
  expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
  expect((await readWithExcelJs(saved)).getWorksheet("Prospects")?.getCell("A4").value).toBe("Acme");
});
