import { decisions, groupingSeen, withAccount } from "../../src/app/grouping";
import { defaultSettings, proposeMapping, resolveMapping, type CellValue } from "../../src/engine";
import { setUp } from "./support/prospects";

function seen(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  { account, confidence = 1 }: { account?: string | null; confidence?: number } = {},
) {
  const samples = headers.map((header, index) => ({
    index,
    header,
    values: rows.map((row) => row[index] ?? ""),
  }));
  const proposals = proposeMapping(samples).map((proposal) => ({ ...proposal, confidence }));
  const mapping = resolveMapping(samples, {}, undefined, proposals);
  const remembered = account === undefined ? undefined : { account };
  return groupingSeen({ samples, mapping, proposals, remembered });
}

const HEADERS = ["Order ID", "Customer", "Order Date", "Revenue"];
const LINES = Array.from({ length: 30 }, (_, at) => [
  `O-${at}`,
  ["Acme", "Bolt", "Core"][at % 3] ?? "",
  46_000 + at,
  10 * at,
]);

describe("groupingSeen", () => {
  test("order lines name the same customers again and again", () => {
    expect(seen(HEADERS, LINES)).toMatchObject({ columnIndex: 1, basis: "rows", lines: 30, accounts: 3 });
    expect(seen(HEADERS, LINES)?.confidence).toBeGreaterThan(0.9);
  });

  test("accounts stand there once each", () => {
    const accounts = LINES.map(([, , ...rest], at) => [`O-${at}`, `Customer ${at}`, ...rest]);
    expect(seen(HEADERS, accounts)).toBeUndefined();
  });

  test("it is no surer than which column names the account", () => {
    expect(seen(HEADERS, LINES, { confidence: 0.6 })).toMatchObject({ columnIndex: 1, confidence: 0.6 });
  });

  test("what was decided before goes before what the rows say, as far as its column is there", () => {
    const remembered = { basis: "remembered", confidence: 1, lines: 0, accounts: 0 };
    expect(seen(HEADERS, LINES, { account: "order id" })).toEqual({ ...remembered, columnIndex: 0 });
    expect(seen(HEADERS, LINES, { account: null })).toEqual({ ...remembered, columnIndex: null });
    expect(seen(HEADERS, LINES, { account: "Branch" })).toMatchObject({ basis: "rows", columnIndex: 1 });
  });
});

test("the person's word goes before a settings document", () => {
  const settings = { ...defaultSettings(), account: "name" };
  expect(withAccount(settings, {}).account).toBe("name");
  expect(withAccount(settings, { account: "Branch" }).account).toBe("Branch");
  expect(withAccount(settings, { account: null })).toEqual(defaultSettings());
});

test("decisions are remembered by header; without one nothing is", () => {
  const mapping = { name: "Customer", revenue: "Amount" };
  expect(decisions(mapping, {})).toBeNull();
  expect(decisions(mapping, { mapping: {} })).toBeNull();
  expect(decisions(mapping, { mapping: { revenue: 3 } })).toEqual(mapping);
  expect(decisions(mapping, { account: "name" })).toEqual({ ...mapping, account: "Customer" });
  expect(decisions(mapping, { account: "Branch" })).toEqual({ ...mapping, account: "Branch" });
  expect(decisions(mapping, { account: null })).toEqual({ ...mapping, account: null });
});

describe("a workbook", () => {
  const cells: CellValue[][] = [HEADERS, ...LINES];

  test("is grouped by what the person says, and remembers it for a re-export of the same list", async () => {
    const { app, sheet } = await setUp({ cells });
    expect((await app.preview()).grouping).toMatchObject({ columnIndex: 1, basis: "rows" });
    const { analysis } = await app.classify({ account: "Order ID" });
    expect(analysis).toMatchObject({ grouped: true, accounts: 30 });
    sheet.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["ORDER ID "]]);
    expect((await app.preview()).grouping).toMatchObject({ columnIndex: 0, basis: "remembered" });
  });

  test("groups nothing that nobody asked for", async () => {
    const { app } = await setUp({ cells });
    expect((await app.classify()).analysis).toMatchObject({ grouped: false });
    expect((await app.preview()).grouping).toMatchObject({ basis: "rows" });
  });
});
