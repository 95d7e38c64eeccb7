import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";

/**
 * The reference sets from the raw files as they were published: joined, filtered and grouped by the settings alone.
 * The value of every account, the figures and the classes equal the reference. (The largest: onlineRetail.test.ts.)
 */
export interface RawSet {
  set: string;
  file: string;
  settings: (folder: string) => object;
  /** What the file becomes before it is classified; omitted: nothing. */
  prepared?: (bytes: Buffer) => { name: string; bytes: Buffer };
}

export const RAW_SETS: readonly RawSet[] = [
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

/** The file of a set as a run takes it; prepared in a folder of the caller's where it has to be. */
export function inputOf(raw: string, prepared: RawSet["prepared"], folder: string): string {
  if (!prepared) return raw;
  const { name, bytes } = prepared(readFileSync(raw));
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
