import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Papa from "papaparse";
import type { FindingKind, Results } from "../../src/engine";
import { runCommand } from "../support/command";
import { sharedData } from "../support/sharedData";
import { bigInAProduct, median, type Line } from "./support/traps";

/**
 * What the findings say about the reference data, by the real command, with settings as a person would write them. The
 * sentences are what a sales manager reads; the figures in them are computed here once more, the slow way.
 */
const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-findings-"));
afterAll(() => rmSync(folder, { recursive: true }));

function classify(input: string, settings: object): Results {
  const name = path.basename(input, ".csv");
  const chosen = path.join(folder, `${name}.settings.json`);
  const json = path.join(folder, `${name}.json`);
  writeFileSync(chosen, JSON.stringify(settings));
  const { code, stderr } = runCommand("classify", [input, "--settings", chosen, "--json", json]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(json, "utf8")) as Results;
}

const linesOf = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
const statesOf = ({ traps = [] }: Results) =>
  Object.fromEntries(traps.map(({ kind, state }) => [kind, state]));
const sentenceOf = ({ traps = [] }: Results, kind: FindingKind) =>
  traps.find((trap) => trap.kind === kind)?.message;
const namesOf = ({ findings, accounts }: Results, kind: FindingKind) => {
  const names = new Map(accounts.map(({ row, name }) => [row, name]));
  return findings.find((finding) => finding.kind === kind)?.rows.map((row) => names.get(row));
};

test("the median of an even number is between the two in the middle", () => {
  expect(median([3, 1, 2, 9])).toBe(2.5);
});

const deals = sharedData("findings of Maven CRM", "maven_crm_sales_opportunities", "sales_pipeline.csv");
if (deals !== null)
  describe("Maven CRM: deals won, by account", () => {
    let results: Results;
    beforeAll(() => {
      results = classify(deals, {
        account: "name",
        mapping: { name: "account", stage: "deal_stage", revenue: "close_value", product: "product" },
        where: [{ field: "stage", in: ["Won"] }],
      });
    });

    test("no single account carries the business, and the three traps without a column say which", () => {
      expect(statesOf(results)).toEqual({
        "trap.singleIndicator": "unmapped",
        "trap.concentration": "clear",
        "trap.bigProduct": "found",
        "trap.profitless": "unmapped",
        "trap.terms": "unmapped",
      });
      expect(sentenceOf(results, "trap.concentration")).toBe(
        "No single account carries too much of close_value. At stake: 341,455 (3.4%) with the largest one, 817,110 (8.2%) with the largest 3, and 1,210,087 (12.1%) with the largest 5.",
      );
      expect(sentenceOf(results, "trap.profitless")).toBe("Choose a column for Profit to check this.");
    });

    test("[X3] every one of the 8 smallest accounts is big in one product", () => {
      const won = linesOf(deals)
        .filter(({ deal_stage, account }) => deal_stage === "Won" && account !== "")
        .map(({ account = "", product = "", close_value }): Line => [account, product, Number(close_value)]);
      expect(namesOf(results, "trap.bigProduct")?.sort()).toEqual(bigInAProduct(won));
      expect(sentenceOf(results, "trap.bigProduct")).toMatch(
        /^8 of 8 in class C are class A within a product, none of them among the first 10% of its buyers; nearest to it: Zathunicon in GTX Plus Basic \(rank 15 of 85\), /,
      );
    });
  });

const details = sharedData("findings of Northwind", "northwind", "OrderDetails.csv");
if (details !== null)
  describe("Northwind: order lines, by customer", () => {
    const beside = (file: string) => path.join(path.dirname(details), file);
    let results: Results;
    beforeAll(() => {
      results = classify(details, {
        account: "name",
        mapping: { quantity: "Quantity", price: "UnitPrice", discount: "Discount" },
        tables: {
          orders: {
            file: beside("Orders.csv"),
            key: "OrderID",
            on: "OrderID",
            mapping: { name: "CustomerID", date: "OrderDate" },
          },
          products: {
            file: beside("Products.csv"),
            key: "ProductID",
            on: "ProductID",
            mapping: { product: "ProductName" },
          },
        },
      });
    });
    const lines = linesOf(details);
    const customers = new Map(
      linesOf(beside("Orders.csv")).map((order) => [order["OrderID"], order["CustomerID"]]),
    );
    const gross = (line: Record<string, string>) => Number(line["UnitPrice"]) * Number(line["Quantity"]);
    const customerOf = (line: Record<string, string>) => customers.get(line["OrderID"]) ?? "";

    test("[X5] four customers get far more discount than those who buy as much or more", () => {
      const sums = new Map<string, { net: number; off: number; gross: number }>();
      for (const line of lines) {
        const sum = sums.get(customerOf(line)) ?? { net: 0, off: 0, gross: 0 };
        const off = gross(line) * Number(line["Discount"]);
        sums.set(customerOf(line), {
          net: sum.net + gross(line) - off,
          off: sum.off + off,
          gross: sum.gross + gross(line),
        });
      }
      const all = [...sums].map(([name, sum]) => ({ name, net: sum.net, discount: sum.off / sum.gross }));
      const found = all.filter(({ name, net, discount }) => {
        const larger = all.filter((other) => other.name !== name && other.net >= net);
        return larger.length > 0 && discount - median(larger.map((other) => other.discount)) >= 0.05;
      });
      expect(namesOf(results, "trap.terms")?.sort()).toEqual(found.map(({ name }) => name).sort());
      expect(sentenceOf(results, "trap.terms")).toBe(
        "4 accounts get a discount at least 5 points above the median of those with equal or larger Revenue: BOLID (20.1% against 5.9%), QUEEN (14.9% against 7.2%), LETSS (11.8% against 5.6%), and HUNGO (12.8% against 6.8%). Ask what they give in return before the next concession.",
      );
    });

    test("[X3] small customers that are big in one product: 16 of 28", () => {
      const bought = lines.map((line): Line => [
        customerOf(line),
        line["ProductID"] ?? "",
        gross(line) * (1 - Number(line["Discount"])),
      ]);
      expect(namesOf(results, "trap.bigProduct")?.sort()).toEqual(bigInAProduct(bought));
      expect(sentenceOf(results, "trap.bigProduct")).toMatch(
        /^16 of 28 in class C are class A within a product, none of them among the first 10% of its buyers; nearest to it: OCEAN in Queso Cabrales \(rank 7 of 32\), /,
      );
    });

    test("[X2] the largest five bring a third, no one too much", () => {
      expect(sentenceOf(results, "trap.concentration")).toBe(
        "No single account carries too much of Revenue. At stake: 110,277 (8.7%) with the largest one, 319,514 (25.2%) with the largest 3, and 420,592 (33.2%) with the largest 5.",
      );
    });
  });

const spend = sharedData(
  "findings of HM Treasury's spend",
  "hmt_spend_over_25k_2025",
  "hmt_spend_2025Q1.csv",
);
if (spend !== null)
  test("[X2] HM Treasury: one supplier takes more than a third of the money", () => {
    const results = classify(spend, {
      account: "name",
      mapping: { name: "supplier", revenue: "amount_gbp" },
    });
    expect(namesOf(results, "trap.concentration")).toEqual(["National Savings and Investments"]);
    expect(sentenceOf(results, "trap.concentration")).toBe(
      "National Savings and Investments alone brings 37% of amount_gbp. At stake: 20,626,448 (37%) with the largest one, 29,774,195 (53.5%) with the largest 3, and 35,640,571 (64%) with the largest 5. Know more than one person there, and build up those behind it.",
    );
    expect(results.findings.map(({ message }) => message).join(" ")).toContain(
      "write “Bank of England” in all their rows",
    );
    const kinds = results.findings.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["duplicate.name", "duplicate.line"]));
  });

const retail = sharedData(
  "findings of online retail",
  "expected/inputs",
  "online_retail_gross_by_customer.csv",
);
if (retail !== null)
  test("[X2] online retail: the business hangs on nobody", () => {
    const results = classify(retail, { mapping: { name: "entity", revenue: "value" } });
    expect(statesOf(results)["trap.concentration"]).toBe("clear");
    expect(sentenceOf(results, "trap.concentration")).toBe(
      "No single account carries too much of value. At stake: 280,206 (3.1%) with the largest one, 734,414 (8.2%) with the largest 3, and 1,046,712 (11.7%) with the largest 5.",
    );
    expect(results.findings.map(({ kind }) => kind)).not.toContain("trap.concentration");
  });
