import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Papa from "papaparse";
import type { Results } from "../../src/engine";
import { runCommand } from "../support/command";
import { sharedData } from "../support/sharedData";
import { itEqualsTheReference, type Reference } from "./support/reference";

/**
 * The reference sets from the raw files as they were published: joined, filtered and grouped by the settings alone.
 * The value of every account, the figures and the classes equal the reference. (The largest: onlineRetail.test.ts.)
 */
interface RawSet {
  set: string;
  file: string;
  settings: (folder: string) => object;
  /** What the file becomes before it is classified; omitted: nothing. */
  prepared?: (bytes: Buffer) => { name: string; bytes: Buffer };
}

const SETS: readonly RawSet[] = [
  {
    set: "northwind_by_customer",
    file: "northwind/OrderDetails.csv",
    // The orders say whose the lines are; revenue is quantity × price × (1 − discount) [G3].
    settings: (folder) => ({
      account: "name",
      mapping: { quantity: "Quantity", price: "UnitPrice", discount: "Discount" },
      tables: {
        orders: {
          file: path.join(folder, "northwind/Orders.csv"),
          key: "OrderID",
          on: "OrderID",
          mapping: { name: "CustomerID" },
        },
      },
    }),
  },
  {
    set: "chinook_by_customer",
    file: "chinook/Invoice.csv",
    settings: () => ({ account: "CustomerId", mapping: { revenue: "Total" } }),
  },
  {
    set: "hmt_2025Q1_by_supplier",
    file: "hmt_spend_over_25k_2025/hmt_spend_2025Q1.csv",
    settings: () => ({ account: "name", mapping: { name: "supplier", revenue: "amount_gbp" } }),
  },
  {
    set: "maven_crm_won_value_by_account",
    file: "maven_crm_sales_opportunities/sales_pipeline.csv",
    settings: () => ({
      account: "name",
      mapping: { name: "account", stage: "deal_stage", revenue: "close_value" },
      where: [{ field: "stage", in: ["Won"] }],
    }),
  },
  {
    set: "maven_crm_won_value_by_agent",
    file: "maven_crm_sales_opportunities/sales_pipeline.csv",
    settings: () => ({
      account: "sales_agent",
      mapping: { revenue: "close_value" },
      where: [{ header: "deal_stage", in: ["won"] }],
    }),
  },
  {
    set: "rfm_orders_by_customer",
    file: "rfm_package/rfm_data_orders.csv",
    settings: () => ({ account: "name", mapping: { name: "customer_id", revenue: "revenue" } }),
  },
  {
    set: "wholesale_total_by_client",
    file: "uci_wholesale_customers/Wholesale customers data (repo copy, with notes typed in).csv",
    // The file has neither client nor total; both are put beside the data, as a user would, the notes left in place.
    prepared: (bytes) => {
      const { data } = Papa.parse<string[]>(bytes.toString("latin1").replace(/\n$/, ""));
      const lines = data.map((cells, line) => {
        const total = cells.slice(2, 8).reduce((sum, cell) => sum + Number(cell), 0);
        const own = line === 0 ? ["Client", "Total"] : [clientName(line - 1), String(total)];
        return [...own, ...cells];
      });
      return { name: "wholesale.csv", bytes: Buffer.from(Papa.unparse(lines), "latin1") };
    },
    settings: () => ({ mapping: { name: "Client", revenue: "Total" } }),
  },
];

function clientName(index: number): string {
  return `client_${String(index + 1).padStart(3, "0")}`;
}

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-raw-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const { set, file, settings, prepared } of SETS) {
  const raw = sharedData(`classify the raw file of ${set}`, file);
  const expected = sharedData(`figures of ${set}`, "expected", `${set}.json`);
  const vector = sharedData(`values of ${set}`, "expected/inputs", `${set}.csv`);
  if (raw === null || expected === null || vector === null) continue;

  describe(`${set} from its raw file`, () => {
    const reference = JSON.parse(readFileSync(expected, "utf8")) as Reference;
    let results: Results;
    beforeAll(() => {
      const json = path.join(folder, `${set}.json`);
      const chosen = path.join(folder, `${set}.settings.json`);
      const shared = path.dirname(path.dirname(raw));
      writeFileSync(chosen, JSON.stringify(settings(path.relative(folder, shared))));
      const { code, stderr } = runCommand("classify", [
        inputOf(raw, prepared),
        "--settings",
        chosen,
        "--json",
        json,
      ]);
      if (code !== 0) throw new Error(stderr);
      results = JSON.parse(readFileSync(json, "utf8")) as Results;
    }, 300_000);

    itEqualsTheReference(set, reference, () => results);

    test("every account has the value of the reference", () => {
      const { data } = Papa.parse<[string, string]>(readFileSync(vector, "utf8").trim());
      const values = new Map(data.slice(1).map(([name, value]) => [name, Number(value)]));
      const classified = results.accounts.filter(({ abc }) => abc?.status === "classified");
      expect(new Set(classified.map(({ name }) => name))).toEqual(new Set(values.keys()));
      for (const { name, abc } of classified) expect(abc?.value).toBeCloseTo(values.get(name) ?? NaN, 6);
    });
  });
}

function inputOf(raw: string, prepared: RawSet["prepared"]): string {
  if (!prepared) return raw;
  const { name, bytes } = prepared(readFileSync(raw));
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const hmt = sharedData("near-duplicate suppliers", "hmt_spend_over_25k_2025/hmt_spend_2025Q1.csv");
if (hmt !== null)
  test("[G4] names of HM Treasury's suppliers that look alike are findings, never merged", () => {
    const json = path.join(folder, "hmt.names.json");
    const chosen = path.join(folder, "hmt.names.settings.json");
    writeFileSync(
      chosen,
      JSON.stringify({ account: "name", mapping: { name: "supplier", revenue: "amount_gbp" } }),
    );
    expect(runCommand("classify", [hmt, "--settings", chosen, "--json", json]).code).toBe(0);
    const { accounts, findings } = JSON.parse(readFileSync(json, "utf8")) as Results;
    const nameOf = (row: number) => accounts.find((account) => account.row === row)?.name ?? "";
    const groups = findings
      .filter(({ kind }) => kind === "duplicate.name")
      .map(({ rows }) => rows.map(nameOf).sort());
    expect(groups).toContainEqual(["KPMG LLP", "KPMG LLP (CSL)"]);
    expect(groups).toContainEqual([
      "Bank of England (3)",
      "Bank of England (Crest Charges)",
      "Bank of England (FAO FRP HO- 5 & Secondments)",
    ]);
  });
