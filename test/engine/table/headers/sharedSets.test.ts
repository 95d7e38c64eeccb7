import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { constants, gunzipSync } from "node:zlib";
import Papa from "papaparse";
import type { CellValue } from "../../../../src/engine";
import { proposeMapping, SURE } from "../../../../src/engine/table/proposeMapping";
import { sharedData } from "../../../support/sharedData";

/** Lines that the app looks at before it proposes. */
const SAMPLE = 50;

function mapping(file: string): string {
  const raw = readFileSync(file);
  // The beginning of a compressed file is enough, and much faster.
  const start = { finishFlush: constants.Z_SYNC_FLUSH };
  return mappingOf(
    (file.endsWith(".gz") ? gunzipSync(raw.subarray(0, 65_536), start) : raw).toString("utf8"),
  );
}

function mappingOf(text: string): string {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true, preview: SAMPLE + 1 });
  const [headers = [], ...rows] = data;
  const columns = headers.map((header, index) => ({
    index,
    header,
    values: rows.map((row): CellValue => typed(row[index] ?? "")),
  }));
  return proposeMapping(columns)
    .map(({ field, columnIndex, confidence }) => {
      const header = headers[columnIndex] ?? "";
      return `${field}←${header}${confidence < SURE ? "?" : ""}`;
    })
    .join(" ");
}

/** As a sheet holds it that was opened from the .csv. */
function typed(cell: string): CellValue {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

const SETS: [set: string, file: string, expected: string][] = [
  [
    "chinook",
    "Invoice.csv",
    "name←CustomerId? region←BillingCountry revenue←Total? orderId←InvoiceId date←InvoiceDate",
  ],
  ["chinook", "InvoiceLine.csv", "product←TrackId quantity←Quantity price←UnitPrice orderId←InvoiceId"],
  ["chinook", "Customer.csv", "name←Company id←CustomerId region←Country"],
  ["northwind", "Orders.csv", "name←CustomerID? region←ShipCountry orderId←OrderID date←OrderDate"],
  [
    "northwind",
    "OrderDetails.csv",
    "product←ProductID quantity←Quantity price←UnitPrice discount←Discount orderId←OrderID",
  ],
  ["northwind", "Customers.csv", "name←CompanyName id←CustomerID region←Country"],
  [
    "hmt_spend_over_25k_2025",
    "hmt_spend_2025Q1.csv",
    "name←supplier revenue←amount_gbp? orderId←transaction_number date←date",
  ],
  [
    "maven_crm_sales_opportunities",
    "sales_pipeline.csv",
    "name←account owner←sales_agent product←product revenue←close_value? orderId←opportunity_id date←close_date stage←deal_stage",
  ],
  [
    "maven_crm_sales_opportunities",
    "accounts.csv",
    "name←account parent←subsidiary_of region←office_location industry←sector revenue←revenue employees←employees",
  ],
  ["maven_crm_sales_opportunities", "products.csv", "product←product price←sales_price"],
  ["maven_crm_sales_opportunities", "sales_teams.csv", "owner←sales_agent region←regional_office"],
  ["rfm_package", "rfm_data_orders.csv", "name←customer_id? revenue←revenue date←order_date"],
  [
    "uci_online_retail",
    "online_retail.csv.gz",
    "name←CustomerID? region←Country product←StockCode quantity←Quantity price←UnitPrice orderId←InvoiceNo date←InvoiceDate",
  ],
  ["uci_wholesale_customers", "wholesale_clean.csv", "region←Region?"],
  [
    "uci_wholesale_customers",
    "Wholesale customers data (repo copy, with notes typed in).csv",
    "region←Region?",
  ],
];

/** Headings and cells as the sets have them, for where the sets themselves are not there. */
const RESTATED: [title: string, text: string, expected: string][] = [
  [
    "order details",
    "OrderID,ProductID,UnitPrice,Quantity,Discount\n10248,11,14,12,0.0\n10248,42,9.8,10,0.0\n10250,65,16.8,15,0.15",
    "product←ProductID quantity←Quantity price←UnitPrice discount←Discount orderId←OrderID",
  ],
  [
    "two columns without a name that says it",
    "entity,value\nQUICK,110277.3\nERNSH,104874.98",
    "name←entity? revenue←value?",
  ],
];

test.each(RESTATED)("%s, restated, are understood from headers and values", (_, text, expected) => {
  expect(mappingOf(text)).toBe(expected);
});

const present = SETS.flatMap(([set, name, expected]) => {
  const file = sharedData(`mapping of ${set}/${name}`, set, name);
  return file === null ? [] : [{ file, set, name, expected }];
});
if (present.length > 0)
  test.each(present)("$set/$name is understood from headers and values", ({ file, expected }) => {
    expect(mapping(file)).toBe(expected);
  });

const inputs = sharedData("mapping of the reference tables", "expected", "inputs");
if (inputs !== null)
  test("every two-column reference table is understood without a setting", () => {
    for (const name of readdirSync(inputs))
      expect(`${name} ${mapping(path.join(inputs, name))}`).toBe(`${name} name←entity? revenue←value?`);
  });
